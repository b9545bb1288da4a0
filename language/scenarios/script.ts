import type { Channel, Subject } from '../bot/bot.js';
import type { Assignee } from '../runtime/index.js';

/** A scenario as plain data: a chat log that must come true. Names are those of the compiled bot. */
export interface Script {
  title: string;
  /** Name of the sequence it plays. */
  sequence: string;
  givens: Given[];
  steps: ScriptStep[];
}

/** What holds from the beginning. Of two that speak of the same thing the later one holds, calls and splits apart. */
export type Given =
  | { type: 'attribute'; attribute: string; value: string }
  | { type: 'nobody-online' }
  | { type: 'channel'; channel: Channel }
  /** The n-th given of a webhook is for its n-th call; the last one is for all calls after that too. */
  | { type: 'call-answers'; webhook: string; values: AttributeValue[] }
  | { type: 'call-fails'; webhook: string }
  /** The zero-based part to take; one per split met, none left over. */
  | { type: 'split'; part: number }
  | { type: 'popups-blocked' };

export interface AttributeValue {
  attribute: string;
  value: string;
}

export type ScriptStep =
  /** A message since the visitor's last turn reads so, Markdown as written and values filled in. */
  | { type: 'bot'; text: string }
  /** The visitor picks the bubble, card or choice of that label, else types it. */
  | { type: 'visitor'; value: string }
  | { type: 'complete-widget'; app: string }
  | { type: 'cancel-widget'; app: string }
  | { type: 'expect'; that: Expectation };

/** What happened since the visitor's last turn; the last three: what holds now. */
export type Expectation =
  | { type: 'tag'; on: Subject; tag: string }
  /** Without `on`: on the contact or on the case. */
  | { type: 'note'; on?: Subject; text: string }
  /** Sent, posted or synced: `to` is an email address, a URL or a CRM. */
  | { type: 'lead'; to: string }
  | { type: 'redirect'; url: string }
  | { type: 'opened'; url: string }
  | { type: 'widget'; app: string }
  | { type: 'chat-with'; assignee: Assignee }
  | { type: 'invite-bot'; bot: string }
  | { type: 'invite-sequence'; sequence: string }
  | { type: 'closed' }
  | { type: 'attribute-is'; attribute: string; value: string }
  | { type: 'attribute-unknown'; attribute: string }
  /** A branch of the scenario's own sequence. */
  | { type: 'at'; branch: string };
