import type { Misfit } from './state/conversation.js';

/** Why a conversation cannot be played on in the bot as it is now. */
const why: { readonly [M in Misfit]: string } = {
  gone: 'that is not offered any more',
  ended: 'the conversation is over before it',
  'nothing-to-pick': 'there is nothing to pick here',
  'no-such-choice': 'that cannot be picked here',
  'no-link': 'the card has no link any more',
  'no-widget': 'no app is open here',
  'no-call': 'no webhook is called here',
  'waiting-for-call': 'a webhook has to answer first',
  'unknown-attribute': 'the bot does not have that attribute any more',
  'wrong-type': 'the attribute does not take that value any more',
};

/** What is said when an edited bot does not take all that was played on the one before. */
export const stopped = {
  why,
  at: (number: number, did: string, reason: string) => `Stopped before step ${number}, ${did}: ${reason}.`,
  noSequence: (sequence: string) =>
    `The conversation began in the sequence ${sequence}, which the bot does not have any more.`,
  noBranch: (sequence: string, branch: string) =>
    `The conversation began at the branch ${branch} of ${sequence}, which the bot does not have any more.`,
  did: {
    say: (text: string) => `“${text}”`,
    pick: (label: string) => `“${label}”`,
    openLink: (label: string) => `the link of “${label}”`,
    'complete-widget': 'completing the app',
    'cancel-widget': 'cancelling the app',
    callResult: (webhook: string | undefined) =>
      webhook === undefined ? "the webhook's answer" : `what ${webhook} answers`,
    edit: (attribute: string) => `editing ${attribute}`,
    'change-circumstances': 'a change of circumstances',
  },
};
