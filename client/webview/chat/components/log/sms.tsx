import type { EntryOf } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { Link } from '../link.js';
import { Line } from './line.js';

/** A text message, as a phone shows it: no markup, options by number, addresses written out. */
export function Sms({ entry: { at, lines } }: { readonly entry: EntryOf<'sms'> }) {
  return (
    <Line by="bot" at={at}>
      <div class="piece bubble bot sms" dir="auto">
        <span class="sr-only">{strings.botSays} </span>
        {lines.map((line, index) => (
          <p key={index} class={OPTION.test(line) ? 'option' : undefined}>
            {withLinks(line)}
          </p>
        ))}
      </div>
    </Line>
  );
}

/** What can be picked by its number. */
const OPTION = /^\d+\. /;

/** Phones make links of web addresses by themselves. A point or bracket behind one is not part of it. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/;

function withLinks(line: string) {
  return line.split(ADDRESS).map((part, index) =>
    index % 2 === 1 && URL.canParse(part) ? (
      <Link key={index} url={part}>
        {part}
      </Link>
    ) : (
      part
    ),
  );
}
