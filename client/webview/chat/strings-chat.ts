import type { Assignee } from '../../../language/runtime/effect.js';
import type { Ending } from '../../../language/runtime/state.js';

/** How a conversation ended, for the card that says so: in a few words, and what that means. */
const endings: { readonly [K in Ending]: { readonly title: string; readonly means: string } } = {
  end: { title: 'The sequence has ended', means: 'The case stays open.' },
  'ran-off': {
    title: 'The branch has run off its end',
    means: 'Nothing follows; the case stays open.',
  },
  closed: { title: 'Conversation closed', means: 'The case is closed.' },
  agents: { title: 'Handed over to the agents', means: 'People go on from here.' },
  bot: { title: 'Handed over to a conversational bot', means: 'It goes on from here.' },
  widget: { title: 'The sequence ends with the app', means: 'The app leads to no branch.' },
  runaway: {
    title: 'Stopped: it would never end',
    means: 'The bot has done 1,000 actions without waiting for the visitor.',
  },
  broken: { title: 'Stopped: nothing is there', means: 'The bot leads to something that it does not have.' },
};

/** What the drawings of widget apps say. The visitor cannot fill them in here. */
const drawn = {
  search: 'Search the help articles',
  name: 'Name',
  email: 'Email address',
  company: 'Company',
  phone: 'Phone number',
  message: 'Message',
  rating: 'Rating',
  question: 'Your question',
  card: 'Card number',
  expiry: 'MM / YY',
  code: 'CVC',
  consent: 'I agree to get emails',
  zone: 'Time zone',
  seller: 'Matched with a seller',
  duration: '30 minutes',
  next: 'OK',
  book: 'Book',
  confirm: 'Confirm the time',
  demo: 'Get a demo',
  submit: 'Submit',
  subscribe: 'Subscribe',
  pay: 'Pay',
} as const;

export type Drawn = keyof typeof drawn;

/** The visitor's side: what the preview says there of its own. */
export const chat = {
  drawn,
  endings,
  handedTo: (whom: string) => `Handed over to ${whom}`,
  handedToBot: (bot: string) => `${bot} takes over`,
  seenBy: (names: string) => `Online: ${names}`,
  everyone: { agent: 'all agents', department: 'all departments' } satisfies {
    [K in Assignee['kind']]: string;
  },
  again: 'Play again',
  back: 'Back to here: undo this and what came after',
  takesOver: (sequence: string) => `Sequence ${sequence} takes over`,
  cursorIsHere: "The editor's cursor is in this branch",

  window: { opened: 'Opens in a new window', blocked: 'A popup blocker stopped this window', go: 'Open' },
  unheard: 'Nothing was waiting for this',

  earlier: 'Earlier cards',
  further: 'Further cards',

  enlarge: 'Fill the panel',
  shrink: 'Close',
  watchAt: (host: string) => `Watch on ${host}`,
  tooLarge: 'Larger than 300 × 300: on desktops visitors may have to scroll.',

  request: 'Request',
  textMessage: 'Text message',
} as const;
