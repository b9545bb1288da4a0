import type { Entry } from '../../state/entry.js';
import { BotMessage } from './bot-message.js';
import { Bubbles } from './bubbles.js';
import { Cards } from './cards.js';
import { BranchDivider, SequenceDivider } from './divider.js';
import { Ended } from './ended.js';
import { Happening } from './happening.js';
import { Redirect } from './redirect.js';
import { Sms } from './sms.js';
import { Unheard, VisitorMessage } from './visitor-message.js';
import { Webhook } from './webhook.js';
import { Widget } from './widget.js';

/** One thing in the visitor's log. */
export function EntryView({ entry }: { readonly entry: Entry }) {
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
    case 'ignored':
      return <Unheard entry={entry} />;
    case 'widget':
      return <Widget entry={entry} />;
    case 'call':
      return <Webhook entry={entry} />;
    case 'branches':
      return <BranchDivider entry={entry} />;
    case 'sequence':
      return <SequenceDivider entry={entry} />;
    case 'redirect':
      return <Redirect entry={entry} />;
    case 'ended':
      return <Ended entry={entry} />;
    case 'pause':
      return null;
    default:
      return <Happening entry={entry} />;
  }
}
