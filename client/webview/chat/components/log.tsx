import type { Entry, EntryOf } from '../state/entry.js';
import { strings } from '../strings.js';
import { useActions } from './actions.js';
import { BotMessage } from './bot-message.js';
import { Bubbles } from './bubbles.js';
import { Cards } from './cards.js';
import { Happening } from './happening.js';
import { Sms } from './sms.js';
import { Webhook } from './webhook.js';
import { Widget } from './widget.js';

/** What the visitor has seen and said. It only ever grows, so an entry's place is its key. */
export function Log({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <>
      {entries.map((entry, index) => (
        <EntryView key={index} entry={entry} />
      ))}
    </>
  );
}

function EntryView({ entry }: { readonly entry: Entry }) {
  switch (entry.kind) {
    case 'bot':
      return <BotMessage entry={entry} />;
    case 'bubbles':
      return <Bubbles entry={entry} />;
    case 'cards':
      return <Cards entry={entry} />;
    case 'sms':
      return <Sms entry={entry} />;
    case 'visitor':
      return <VisitorMessage entry={entry} />;
    case 'widget':
      return <Widget entry={entry} />;
    case 'call':
      return <Webhook entry={entry} />;
    case 'branches':
      return <Divider names={entry.names} at={entry.at} />;
    case 'sequence':
      return <Divider names={[entry.name]} at={entry.at} />;
    case 'pause':
      return null;
    default:
      return <Happening entry={entry} />;
  }
}

/** What the visitor typed. What was picked is only said to a screen reader: the eye sees it marked in its place. */
function VisitorMessage({ entry: { text, picked } }: { readonly entry: EntryOf<'visitor'> }) {
  return (
    <div class={picked ? 'sr-only' : 'line visitor-line'}>
      <div class="bubble visitor">
        <span class="sr-only">{strings.visitorSays} </span>
        {text}
      </div>
    </div>
  );
}

/** Where a branch or another sequence begins. */
function Divider({ names, at }: { readonly names: readonly string[]; readonly at: string }) {
  const { reveal } = useActions();
  return (
    <button type="button" class="divider" title={strings.showSource} onClick={() => reveal(at)}>
      {strings.entered(names)}
    </button>
  );
}
