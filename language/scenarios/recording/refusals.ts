/** Why no scenario can say a conversation, for people. */
export const REFUSALS = {
  beginning: 'The chat began at a branch in the middle. A scenario begins where its sequence does.',
  noSequence: 'The bot no longer has the sequence that was played.',
  noInput: 'The chat does not fit the bot as it is written now. Play it again first.',
  notServed: (sequence: string, channel: string) =>
    `The sequence ${sequence} does not serve the channel ${channel}.`,
  call: (webhook: string) => `The chat waits for the webhook ${webhook}. Let it answer or fail first.`,
  runaway: 'The chat was stopped after 1,000 actions without waiting.',
  broken: 'The chat was stopped at a name that the bot does not declare.',
  label: (label: string) =>
    `Two choices are called "${label}". A scenario picks by label, so it would always pick the same one.`,
  noWords: 'The visitor sent an empty message, or one with characters that a source cannot hold.',
  noValue: (attribute: string) =>
    `What is known of ${attribute} from the beginning has characters that a source cannot hold.`,
  noAnswer: (webhook: string, attribute: string) =>
    `What ${webhook} answers for ${attribute} has characters that a source cannot hold.`,
  notSaved: (webhook: string, attribute: string) => `The webhook ${webhook} does not save ${attribute}.`,
  edited: 'The profile was edited on the way. A scenario says only what is known from the beginning.',
  changed:
    'Who is online, or whether popups are blocked, changed on the way. A scenario says what holds from the beginning.',
  someOnline: 'Only some agents were online. A scenario knows everyone or nobody.',
  otherwise: 'Played as a scenario, the chat would go otherwise.',
} as const;

/** That something cannot be said by a scenario, and why. */
export interface Refused {
  readonly reason: string;
}

export function isRefused(value: object): value is Refused {
  return 'reason' in value;
}
