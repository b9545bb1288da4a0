import type { EntryOf } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { Line } from './line.js';

/** What the visitor typed. What was picked is only said to a screen reader: the eye sees it marked in its place. */
export function VisitorMessage({ entry: { text, picked, turn } }: { readonly entry: EntryOf<'visitor'> }) {
  if (picked) return <Spoken text={text} />;
  return (
    <Line by="visitor" turn={turn}>
      <div class="piece bubble visitor" dir="auto">
        <span class="sr-only">{strings.visitorSays} </span>
        {text}
      </div>
    </Line>
  );
}

function Spoken({ text }: { readonly text: string }) {
  return (
    <p class="sr-only">
      {strings.visitorSays} {text}
    </p>
  );
}

/** What the visitor typed while nothing waited for it. */
export function Unheard({ entry: { text, turn } }: { readonly entry: EntryOf<'ignored'> }) {
  return (
    <Line by="visitor" turn={turn}>
      <div class="piece unheard">
        <div class="bubble visitor" dir="auto">
          <span class="sr-only">{strings.visitorSays} </span>
          {text}
        </div>
        <small>{strings.chat.unheard}</small>
      </div>
    </Line>
  );
}
