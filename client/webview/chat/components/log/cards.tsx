import { useRef } from 'preact/hooks';
import type { EntryOf } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { Icon } from '../icon.js';
import { settledAt } from './bubbles.js';
import { CardView } from './card-view.js';
import { Line } from './line.js';
import { useCarousel } from './use-carousel.js';

/** Cards in a row that is leafed through: by its buttons, by scrolling, or by the Tab key from card to card. */
export function Cards({ entry: { at, cards, choice } }: { readonly entry: EntryOf<'cards'> }) {
  const row = useRef<HTMLUListElement>(null);
  const { before, after, turn } = useCarousel(row, choice.is === 'picked' ? choice.index : undefined);
  return (
    <Line by="bot" at={at} turn={settledAt(choice)} form="wide">
      <div class={`piece carousel${before ? ' before' : ''}${after ? ' after' : ''}`}>
        <ul class="cards" aria-label={strings.cards} ref={row} tabIndex={before || after ? 0 : undefined}>
          {cards.map((card, index) => (
            <CardView key={index} card={card} index={index} choice={choice} />
          ))}
        </ul>
        {before && <Turn label={strings.chat.earlier} icon="chevron-left" onClick={() => turn(-1)} />}
        {after && <Turn label={strings.chat.further} icon="chevron-right" onClick={() => turn(1)} />}
      </div>
    </Line>
  );
}

interface TurnProps {
  readonly label: string;
  readonly icon: string;
  onClick(): void;
}

function Turn({ label, icon, onClick }: TurnProps) {
  return (
    <button type="button" class={`turn ${icon}`} title={label} aria-label={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
