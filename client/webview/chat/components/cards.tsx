import type { RenderedCard } from '../../../../language/runtime/effect.js';
import type { Choice, EntryOf } from '../state/entry.js';
import { strings } from '../strings.js';
import { useActions } from './actions.js';
import { SourceButton } from './bot-message.js';
import { isTaken, stateOf } from './bubbles.js';
import { Icon } from './icon.js';
import { MarkdownView } from './markdown-view.js';
import { MediaView } from './media-view.js';

/** Cards in a row. */
export function Cards({ entry: { at, cards, choice } }: { readonly entry: EntryOf<'cards'> }) {
  return (
    <div class="line bot-line wide">
      <ul class="cards" aria-label={strings.cards}>
        {cards.map((card, index) => (
          <li key={index} class={`card ${stateOf(choice, index)}`}>
            {card.image && <MediaView media={card.image} />}
            <div class="body">
              <strong class="title">{card.title}</strong>
              {card.text && <MarkdownView text={card.text} />}
              <CardButtons card={card} index={index} choice={choice} />
            </div>
          </li>
        ))}
      </ul>
      <SourceButton at={at} />
    </div>
  );
}

interface CardButtonsProps {
  readonly card: RenderedCard;
  readonly index: number;
  readonly choice: Choice;
}

/** A card with a link opens its page, and is picked by that too when it leads somewhere. */
function CardButtons({ card: { title, link, pickable }, index, choice }: CardButtonsProps) {
  const { send, open: openLink } = useActions();
  const follow = (url: string) => {
    openLink(url);
    if (choice.is === 'open') send({ type: 'open-link', index });
  };
  return (
    <div class="buttons">
      {link && (
        <button type="button" class="secondary" title={link.url} onClick={() => follow(link.url)}>
          {link.label ?? strings.openLink} <Icon name="link-external" />
        </button>
      )}
      {pickable && !link && (
        <button
          type="button"
          class="primary"
          disabled={choice.is !== 'open'}
          aria-label={`${strings.choose}: ${title}`}
          onClick={() => send({ type: 'pick', index })}
        >
          {isTaken(choice, index) ? (
            <>
              <Icon name="check" /> {strings.chosen}
            </>
          ) : (
            strings.choose
          )}
        </button>
      )}
    </div>
  );
}
