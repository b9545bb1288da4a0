import type { RenderedCard, RenderedMedia } from '../../../../../language/runtime/effect.js';
import type { Choice } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { useActions } from '../actions.js';
import { Icon } from '../icon.js';
import { MarkdownView } from '../markdown-view.js';
import { isTaken, stateOf } from './bubbles.js';
import { MediaView } from './media-view.js';

interface CardProps {
  readonly card: RenderedCard;
  readonly index: number;
  readonly choice: Choice;
}

/** One card: its picture, what it says and what can be done with it. */
export function CardView({ card, index, choice }: CardProps) {
  return (
    <li class={`card ${stateOf(choice, index)}`} dir="auto">
      {card.image && <MediaView media={pictureOf(card.image)} />}
      <div class="body">
        <strong class="title">{card.title}</strong>
        {card.text && <MarkdownView text={card.text} />}
        <CardButtons card={card} index={index} choice={choice} />
      </div>
    </li>
  );
}

/** Pictures of cards all have the card's size. */
function pictureOf({ width: _, height: __, ...image }: RenderedMedia): RenderedMedia {
  return image;
}

/** A card with a link opens its page, and is picked by that too when it leads somewhere. */
function CardButtons({ card: { title, link, pickable }, index, choice }: CardProps) {
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
      {pickable && !link && <Pick title={title} index={index} choice={choice} />}
    </div>
  );
}

interface PickProps {
  readonly title: string;
  readonly index: number;
  readonly choice: Choice;
}

function Pick({ title, index, choice }: PickProps) {
  const { send } = useActions();
  return (
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
  );
}
