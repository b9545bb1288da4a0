import type { AttributeType } from '../../../language/bot/bot.js';
import type { Assignee } from '../../../language/runtime/effect.js';
import type { Ending, Online } from '../../../language/runtime/state.js';
import type { NoWayReason, PanelMove } from '../messages.js';
import type { Origin } from './state/provenance.js';
import { chat } from './strings-chat.js';

const endings: { readonly [K in Ending]: string } = {
  end: 'The sequence has ended; the case stays open.',
  'ran-off': 'The branch has run off its end; the case stays open.',
  closed: 'The conversation is closed.',
  agents: 'Handed over to the agents.',
  bot: 'Handed over to a conversational bot.',
  widget: 'The sequence ends with the app.',
  runaway: 'Stopped: the bot has done 1,000 actions without waiting for the visitor.',
  broken: 'Stopped: the bot leads to something that it does not have.',
};

/** What a value of a type looks like. */
const fits: { readonly [K in AttributeType['kind']]: string } = {
  text: 'Any text',
  email: 'An email address',
  phone: 'A phone number of 7 to 15 digits',
  number: 'A number',
  date: 'A date: YYYY-MM-DD',
  url: 'An address that begins with https://',
  choice: 'One of the options',
};

const kinds: { readonly [K in AttributeType['kind']]: string } = {
  text: 'Type an answer',
  email: 'Type an email address',
  phone: 'Type a phone number',
  number: 'Type a number',
  date: 'Type a date: YYYY-MM-DD',
  url: 'Type a web address',
  choice: 'Pick an option or type one',
};

/** A widget app's name for people, what it is for, and what it would collect. */
interface WidgetStrings {
  readonly name: string;
  readonly does: string;
  readonly collects: string;
}

const widgets: ReadonlyMap<string, WidgetStrings> = new Map([
  ['article-search', { name: 'Article Search', does: 'Searches the help articles', collects: 'a search' }],
  [
    'book-meeting',
    { name: 'Book Meeting', does: 'Books a meeting', collects: 'name, email address, date and time' },
  ],
  ['calendly', { name: 'Calendly', does: 'Books a meeting', collects: 'name, email address, date and time' }],
  [
    'chili-piper',
    {
      name: 'Chili Piper',
      does: 'Routes to a seller and books a meeting',
      collects: 'contact details, date and time',
    },
  ],
  ['get-a-demo', { name: 'Get a Demo', does: 'Asks for a demo', collects: 'name, email address, company' }],
  ['jotform', { name: 'Jotform', does: 'Shows a form', collects: "the form's fields" }],
  ['mailchimp', { name: 'Mailchimp', does: 'Subscribes to a mailing list', collects: 'email address' }],
  ['oncehub', { name: 'OnceHub', does: 'Books a meeting', collects: 'name, email address, date and time' }],
  ['stripe', { name: 'Stripe', does: 'Takes a payment', collects: 'payment details' }],
  ['typeform', { name: 'Typeform', does: 'Shows a form', collects: "the form's answers" }],
]);

/** Every sentence and word that the preview shows of its own. */
export const strings = {
  moves: {
    restart: 'Restart the conversation',
    back: 'Step back',
    forward: 'Step forward',
    'copy-text': 'Copy as text',
    'copy-markdown': 'Copy as Markdown',
    'save-scenario': 'Save as scenario',
  } satisfies { [M in PanelMove]: string },
  playToCursor: (branch: string) => `Play to the cursor: ${branch}`,
  noCursor: 'Play to the cursor: it is in no branch of this bot',
  more: 'More',
  toolbar: 'Moves',
  sequence: 'Sequence to start with',
  conversation: 'Conversation',
  agentsSide: 'What agents see',
  sides: 'Sides of the conversation',
  tabs: { chat: 'Chat', agents: 'Agents' },
  whatIf: 'What if',
  channel: { name: 'Channel', values: { chat: 'chat', sms: 'SMS' } },
  beganAt: (branch: string) => ['Begins at', branch] as const,
  beginAtStart: (branch: string) => `Begins at ${branch}. Begin where the sequence does.`,
  visitorIs: {
    name: 'Visitor',
    values: { new: 'new', known: 'known' },
    title: 'Who is the visitor?',
    options: { new: 'Someone new', known: 'Someone who was here before' },
    takeOver: 'Take what is known now',
    apply: 'Begin anew',
  },
  online: {
    name: 'Agents',
    values: { everyone: 'online', nobody: 'nobody' },
    all: { everyone: 'Everyone is online', nobody: 'Nobody is online' },
  },
  onlineAre: (online: Online): string => {
    if (online === 'everyone') return 'online';
    return online === 'nobody' || online.length === 0 ? 'nobody' : `${online.join(', ')} online`;
  },
  webhook: {
    title: 'Webhooks',
    count: (supposed: number) => (supposed === 0 ? 'ask' : `${supposed} supposed`),
    question: (webhook: string) => `When ${webhook} is called`,
    outcomes: { ask: 'asks', answers: 'answers', fails: 'fails', 'times-out': 'times out' },
    options: {
      ask: 'Ask me what comes back',
      answers: 'It answers',
      fails: 'It fails',
      'times-out': 'It answers too late',
    },
    apply: 'Suppose this',
  },
  split: {
    title: 'Splits',
    of: (branch: string) => `Split ${branch}`,
    chance: 'by chance',
    byChance: 'By chance',
    forced: (count: number) => (count === 0 ? 'by chance' : `${count} forced`),
    part: (share: number, target: string) => `${share} % to ${target}`,
    gone: (part: number) => `part ${part + 1}`,
  },
  popups: { name: 'Popups', values: { allowed: 'allowed', blocked: 'blocked' } },
  pauses: { name: 'Pauses', values: { played: 'played', skipped: 'skipped' } },
  chosenIs: (name: string, value: string) => `${name}: ${value}`,
  switchTo: (name: string, value: string, next: string) => `${name}: ${value}. Switch to ${next}.`,

  loading: 'Getting the bot…',
  noBot: 'There is nothing to play yet.',
  noSequence: 'This file has no sequence to play.',
  place: (file: string, line: number) => `${file}:${line + 1}`,
  moreProblems: (count: number) => (count === 1 ? 'and 1 more problem' : `and ${count} more problems`),
  lastGood: 'Showing the last version that works.',
  stop: {
    behind: (moves: number) => {
      const waits = moves === 1 ? 'One more waits behind it' : `${moves} more wait behind it`;
      return `${moves > 0 ? `${waits}. ` : ''}Undo the edit to go on as before, or go on differently from here.`;
    },
    elsewhere: 'Undo the edit to go on as before. Until then another conversation is shown.',
    reveal: 'Show in the source',
  },
  noWay: {
    why: {
      unreachable: (branch: string) => `No conversation leads to ${branch}.`,
      'not-found': (branch: string) => `No conversation was found that leads to ${branch}.`,
    } satisfies { readonly [R in NoWayReason]: (branch: string) => string },
    gone: (branch: string) => `There is no branch ${branch} any more.`,
    beginThere: 'Begin there',
    dismiss: 'Dismiss',
  },

  chat,

  fits: (type: AttributeType) =>
    type.kind === 'number' && type.minimum !== undefined
      ? `A number from ${type.minimum} to ${type.maximum}`
      : fits[type.kind],

  typing: 'The bot is typing',
  skipPause: 'Skip the pause',
  showSource: 'Show in the source',
  botSays: 'Bot:',
  visitorSays: 'Visitor:',
  unknownValue: (attribute: string) => `${attribute} is unknown here: the visitor sees nothing.`,
  fallbackValue: (attribute: string) => `${attribute} is unknown here: its fallback is shown.`,
  /** The last branches entered; with more than three, the oldest only shows that there were more. */
  entered: (names: readonly string[]) => (names.length > 3 ? ['…', ...names.slice(1)] : names).join(' › '),
  options: 'Options',
  cards: 'Cards',
  choose: 'Choose',
  chosen: 'Chosen',
  openLink: 'Open',

  answer: {
    label: 'Your answer as the visitor',
    send: 'Send',
    pick: { bubble: 'Pick an option or type one', card: 'Pick a card or type its title' },
    number: 'Reply with a number',
    waits: { widget: 'Complete or cancel the app first.', call: 'Answer the webhook first.' },
    typed: (type: AttributeType) =>
      type.kind === 'number' && type.minimum !== undefined
        ? `Type a number from ${type.minimum} to ${type.maximum}`
        : kinds[type.kind],
  },

  media: {
    image: 'Picture',
    video: 'Video',
    size: (width: number, height: number) => `${width} × ${height}`,
    untrusted: 'Pictures and videos are loaded in trusted workspaces only.',
    insecure: 'Only https addresses are loaded here.',
    failed: 'It could not be loaded.',
    watchAt: (host: string) => `Watch on ${host}`,
  },

  widget: {
    of: (app: string): WidgetStrings =>
      widgets.get(app) ?? { name: app, does: 'A chat widget', collects: 'unknown' },
    standIn: 'Stand-in for the app',
    collects: (what: string) => `Would collect: ${what}.`,
    complete: 'Complete',
    cancel: 'Cancel',
    outcome: { open: '', completed: 'Completed', cancelled: 'Cancelled' },
  },

  call: {
    title: (webhook: string) => `Webhook ${webhook}`,
    explain: 'The preview calls nothing: say what comes back.',
    answers: 'Answers',
    fails: 'Fails',
    timesOut: 'Times out',
    lateMeans: 'No answer comes within 10 seconds: to the bot that is a failure',
    leave: 'leave as it was',
    outcome: { open: 'waiting', answered: 'answered', failed: 'failed' },
  },

  redirected: (url: string) => `Opened in a new window: ${url}`,
  blocked: (url: string) => `A popup blocker stopped: ${url}`,
  opened: (url: string) => `The visitor opened ${url}`,
  ignored: (text: string) => `Nothing was waiting for: ${text}`,
  endings,

  visitor: {
    title: 'Visitor',
    none: 'This bot uses no visitor attributes.',
    unknown: 'unknown',
    caption: 'What is known of the visitor',
    edit: (attribute: string) => `Value of ${attribute}`,
    more: (hidden: number) => `Show ${hidden} unknown`,
  },
  origin: {
    short: {
      given: 'given',
      answer: 'answered',
      pick: 'picked',
      set: 'set',
      webhook: 'webhook',
      edited: 'edited',
    } satisfies { readonly [O in Origin['origin']]: string },
    long: {
      given: 'Known beforehand',
      answer: 'Answered by the visitor',
      pick: 'Picked by the visitor',
      set: 'Set by the bot',
      webhook: 'Answered by a webhook',
      edited: 'Edited here',
    } satisfies { readonly [O in Origin['origin']]: string },
    source: (attribute: string, origin: string) => `${attribute}: ${origin}. Show in the source`,
  },

  timeline: {
    title: "Agents' timeline",
    none: 'Nothing has reached the agents yet.',
    note: { contact: 'Note on the contact', case: 'Note on the case' },
    tag: { contact: 'Contact tagged', case: 'Case tagged' },
    lead: {
      send: 'Lead sent to',
      post: 'Lead posted to',
      sync: 'Lead synced to',
    },
    emptyLead: 'Nothing is known of the visitor.',
    caseFor: 'Pending case for',
    online: (names: string) => `Online: ${names}`,
    nobodyOnline: 'Nobody is online: the case stays pending.',
    offline: (whom: string) => `Nobody online for ${whom}: the bot goes on.`,
    everyone: { agent: 'all agents', department: 'all departments' } satisfies {
      [K in Assignee['kind']]: string;
    },
    inviteBot: (bot: string) => `${bot} was invited`,
    inviteSequence: (sequence: string) => `Sequence ${sequence} takes over`,
    call: (webhook: string) => `Webhook ${webhook} called`,
    callDone: {
      answered: (webhook: string) => `${webhook} answered`,
      failed: (webhook: string) => `${webhook} failed`,
      late: (webhook: string) => `${webhook} did not answer within 10 seconds`,
    },
    misfit: (attribute: string, value: string) => `${attribute} cannot be "${value}": left as it was`,
    split: (part: number) => `Split: part ${part + 1}`,
    splitTo: (share: number, target: string) => `Split: the ${share} % that go to ${target}`,
    closed: 'Case closed',
  },
} as const;
