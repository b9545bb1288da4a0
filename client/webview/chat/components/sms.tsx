import type { EntryOf } from '../state/entry.js';
import { strings } from '../strings.js';
import { SourceButton } from './bot-message.js';

/** A text message, as a phone shows it: no markup, options by number. */
export function Sms({ entry: { at, lines } }: { readonly entry: EntryOf<'sms'> }) {
  return (
    <div class="line bot-line">
      <div class="bubble bot sms">
        <span class="sr-only">{strings.botSays} </span>
        {lines.join('\n')}
      </div>
      <SourceButton at={at} />
    </div>
  );
}
