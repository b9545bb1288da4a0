import { strings } from '../../../strings.js';
import { Icon } from '../../icon.js';
import type { Part } from './apps.js';
import { Month, Times } from './calendar.js';
import { Letters, Progress, Results, Seller, Stars } from './figures.js';

/** What an app would show, drawn: nothing in it can be used, and a screen reader is told in words instead. */
export function Drawing({ rows }: { readonly rows: readonly (readonly Part[])[] }) {
  if (rows.length === 0) return null;
  return (
    <div class="drawing" aria-hidden="true">
      {rows.map((parts, row) => (
        <div key={row} class="drawing-row">
          {parts.map((part, index) => (
            <PartView key={index} part={part} />
          ))}
        </div>
      ))}
    </div>
  );
}

const FIGURES = {
  month: Month,
  times: Times,
  results: Results,
  letters: Letters,
  stars: Stars,
  progress: Progress,
  seller: Seller,
} as const;

function PartView({ part }: { readonly part: Part }) {
  switch (part.draws) {
    case 'field':
      return <Field {...part} />;
    case 'button':
      return <span class="drawn-button">{strings.chat.drawn[part.says]}</span>;
    case 'heading':
      return <strong class="drawn-heading">{strings.chat.drawn[part.says]}</strong>;
    case 'check':
      return (
        <span class="drawn-check">
          <i /> {strings.chat.drawn[part.says]}
        </span>
      );
    default: {
      const Figure = FIGURES[part.draws];
      return <Figure />;
    }
  }
}

function Field({ says, icon, lines }: Extract<Part, { draws: 'field' }>) {
  return (
    <span class={lines ? 'drawn-field tall' : 'drawn-field'}>
      {icon && <Icon name={icon} />}
      {strings.chat.drawn[says]}
    </span>
  );
}
