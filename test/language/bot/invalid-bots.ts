/** Ways to spoil a valid bot. */
export interface Spoiling {
  /** What is wrong, as the name of the test. */
  title: string;
  /** Where `every-construct.bot.json` is changed: a JSON pointer, its last key a property or an index. */
  at: string;
  /** What is put there; left out: what stands there is taken away. */
  put?: unknown;
  /** The keyword of the schema that says so, and where: at the change itself, or as many levels above it. */
  keyword: string;
  above?: number;
  /** What VS Code shows, when that is worth pinning. */
  message?: string;
}

const START = '/sequences/0/branches/0/actions';
const BUBBLES = '/sequences/0/branches/1/actions/0';
const CARDS = '/sequences/0/branches/2/actions/0';

const ACTION_TYPES =
  'Value is not accepted. Valid values: "bot-reply", "visitor-attribute", "bubble-options", "card-response", ' +
  '"chat-widget", "next", "go-to", "redirect-to", "send-lead", "post-lead", "sync-to-crm", "add-note", "assign-tag", ' +
  '"chat-with-agent", "chat-with-department", "invite-conversational-bot", "invite-sequence-bot", ' +
  '"close-conversation", "end", "condition", "set", "add", "clear", "call", "split", "wait".';

const DOCUMENT: Spoiling[] = [
  { title: 'another format', at: '/format', put: 2, keyword: 'const', message: 'Value must be 1.' },
  { title: 'no format', at: '/format', keyword: 'required', above: 1, message: 'Missing property "format".' },
  { title: 'a start that is no name', at: '/start', put: 'a--b', keyword: 'pattern' },
  { title: 'an empty name', at: '/agents/0/name', put: '', keyword: 'pattern' },
  { title: 'a name with a space', at: '/agents/0/name', put: 'a b', keyword: 'pattern' },
  { title: 'a name that starts with a digit', at: '/agents/0/name', put: '1a', keyword: 'pattern' },
  {
    title: 'an unknown property of the bot',
    at: '/$schema',
    put: 'x',
    keyword: 'additionalProperties',
    above: 1,
  },
  { title: 'an empty label', at: '/agents/0/label', put: '', keyword: 'minLength' },
  { title: 'no sequence', at: '/sequences', put: [], keyword: 'minItems' },
  { title: 'no list of agents', at: '/departments/0/agents', keyword: 'required', above: 1 },
  { title: 'a list where an object belongs', at: '/bots/0', put: [], keyword: 'type' },
];

const ATTRIBUTES: Spoiling[] = [
  { title: 'an unknown kind of attribute', at: '/attributes/1/type/kind', put: 'emial', keyword: 'enum' },
  {
    title: 'half a range',
    at: '/attributes/6/type/maximum',
    keyword: 'dependentRequired',
    above: 1,
    message: 'Object is missing property maximum required by property minimum.',
  },
  { title: 'a range of texts', at: '/attributes/6/type/minimum', put: '1', keyword: 'type' },
  {
    title: 'a range on an email',
    at: '/attributes/1/type/minimum',
    put: 1,
    keyword: 'additionalProperties',
    above: 1,
  },
  { title: 'a choice of nothing', at: '/attributes/7/type/values', put: [], keyword: 'minItems' },
  {
    title: 'a choice value of one character',
    at: '/attributes/7/type/values/0',
    put: '🍕',
    keyword: 'minLength',
  },
  {
    title: 'a choice value twice',
    at: '/attributes/7/type/values/0',
    put: '🍕🌶',
    keyword: 'uniqueItems',
    above: 1,
  },
];

const WEBHOOKS: Spoiling[] = [
  { title: 'another method', at: '/webhooks/0/method', put: 'put', keyword: 'enum' },
  {
    title: 'fields with get',
    at: '/webhooks/0/fields',
    put: [{ name: 'a', value: ['b'] }],
    keyword: 'maxItems',
    message: 'Array has too many items. Expected 0 or fewer.',
  },
  {
    title: 'a body with get',
    at: '/webhooks/0/body',
    put: ['x'],
    keyword: 'false schema',
    message: 'Property body is not allowed.',
  },
  { title: 'a body with fields', at: '/webhooks/1/body', put: ['x'], keyword: 'false schema' },
  { title: 'an empty path', at: '/webhooks/0/saves/0/path', put: '', keyword: 'minLength' },
  { title: 'an empty header name', at: '/webhooks/0/headers/0/name', put: '', keyword: 'minLength' },
  { title: 'no address', at: '/webhooks/0/url', put: [], keyword: 'minItems' },
];

const SEQUENCES: Spoiling[] = [
  { title: 'no channel', at: '/sequences/0/channels', put: [], keyword: 'minItems' },
  { title: 'a channel twice', at: '/sequences/0/channels/1', put: 'chat', keyword: 'uniqueItems', above: 1 },
  { title: 'an unknown channel', at: '/sequences/0/channels/1', put: 'mail', keyword: 'enum' },
  { title: 'no branch', at: '/sequences/0/branches', put: [], keyword: 'minItems' },
  { title: 'no actions', at: '/sequences/0/branches/0/actions', keyword: 'required', above: 1 },
  { title: 'an empty title', at: '/sequences/0/branches/0/title', put: '', keyword: 'minLength' },
  { title: 'a setting that is a text', at: '/sequences/0/skipKnownAttributes', put: 'yes', keyword: 'type' },
];

const TEXTS: Spoiling[] = [
  { title: 'an empty text', at: `${START}/0/text`, put: [], keyword: 'minItems' },
  { title: 'an empty string in a text', at: `${START}/0/text/0`, put: '', keyword: 'minLength' },
  { title: 'a plain string for a text', at: `${START}/0/text`, put: 'Hi', keyword: 'type' },
  { title: 'a number in a text', at: `${START}/0/text/0`, put: 1, keyword: 'type' },
  {
    title: 'a misspelt reference',
    at: `${START}/0/text/0`,
    put: { attribut: 'name' },
    keyword: 'additionalProperties',
    message: 'Property attribut is not allowed.',
  },
  { title: 'an empty fallback', at: `${START}/0/text/1/fallback`, put: '', keyword: 'minLength' },
  {
    title: 'a mention with a fallback',
    at: `${START}/8/text/0/fallback`,
    put: 'x',
    keyword: 'additionalProperties',
    above: 1,
  },
];

const ACTIONS: Spoiling[] = [
  {
    title: 'an unknown action',
    at: `${START}/0/type`,
    put: 'bot-repl',
    keyword: 'enum',
    message: ACTION_TYPES,
  },
  {
    title: 'an action without a type',
    at: `${START}/0/type`,
    keyword: 'required',
    above: 1,
    message: 'Missing property "type".',
  },
  {
    title: 'an unknown property of an action',
    at: `${START}/5/cc`,
    put: 'x',
    keyword: 'additionalProperties',
    above: 1,
    message: 'Property cc is not allowed.',
  },
  {
    title: 'a reply that says nothing',
    at: `${START}/0/text`,
    keyword: 'minProperties',
    above: 1,
    message: 'Object has fewer properties than the required number of 2',
  },
  { title: 'a reply with no media in its list', at: `${START}/1/media`, put: [], keyword: 'minItems' },
  { title: 'an unknown kind of media', at: `${START}/1/media/0/kind`, put: 'sound', keyword: 'enum' },
  {
    title: 'a width without a height',
    at: `${START}/1/media/0/height`,
    keyword: 'dependentRequired',
    above: 1,
  },
  { title: 'half a pixel', at: `${START}/1/media/0/width`, put: 0.5, keyword: 'type' },
  { title: 'no pixel', at: `${START}/1/media/0/width`, put: 0, keyword: 'minimum' },
  { title: 'an ask for nothing', at: `${START}/2/attribute`, keyword: 'required', above: 1 },
  {
    title: 'a lead to no email address',
    at: `${START}/5/email`,
    put: 'orders at example',
    keyword: 'pattern',
  },
  { title: 'an unknown subject', at: `${START}/8/on`, put: 'visitor', keyword: 'enum' },
  { title: 'an empty tag', at: `${START}/9/tag`, put: '', keyword: 'minLength' },
  { title: 'an amount as text', at: `${START}/11/amount`, put: '1', keyword: 'type' },
  { title: 'a target that is missing in the source', at: `${START}/14/failed`, put: '', keyword: 'pattern' },
  {
    title: 'a wait over 15 seconds',
    at: `${START}/15/milliseconds`,
    put: 15001,
    keyword: 'maximum',
    message: 'Value is above the maximum of 15000.',
  },
  { title: 'a part of no visitors', at: `${START}/18/parts/0/share`, put: 0, keyword: 'exclusiveMinimum' },
  { title: 'a part of too many', at: `${START}/18/parts/0/share`, put: 101, keyword: 'maximum' },
  { title: 'an unknown app', at: '/sequences/0/branches/5/actions/0/app', put: 'zoom', keyword: 'enum' },
];

const CHOICES: Spoiling[] = [
  {
    title: 'a label of one character',
    at: `${BUBBLES}/options/0/label`,
    put: '👋',
    keyword: 'minLength',
    message: 'String is shorter than the minimum length of 2.',
  },
  {
    title: 'a label of 101 characters',
    at: `${BUBBLES}/options/0/label`,
    put: '👋'.repeat(101),
    keyword: 'maxLength',
    message: 'String is longer than the maximum length of 100.',
  },
  { title: 'a blank label', at: `${BUBBLES}/options/0/label`, put: '   ', keyword: 'pattern' },
  { title: 'no bubbles', at: `${BUBBLES}/options`, put: [], keyword: 'minItems' },
  { title: 'a bubble that leads nowhere', at: `${BUBBLES}/options/0/target`, keyword: 'required', above: 1 },
  { title: 'no cards', at: `${CARDS}/cards`, put: [], keyword: 'minItems' },
  { title: 'a card without a part', at: `${CARDS}/cards/1/link`, keyword: 'minProperties', above: 1 },
  {
    title: 'an alternative text on a card',
    at: `${CARDS}/cards/0/image/alt`,
    put: 'x',
    keyword: 'additionalProperties',
    above: 1,
  },
  { title: 'an empty link label', at: `${CARDS}/cards/0/link/label`, put: '', keyword: 'minLength' },
];

const CONDITIONS: Spoiling[] = [
  {
    title: 'a condition that leads and does',
    at: `${START}/16/then`,
    put: [],
    keyword: 'additionalProperties',
    above: 1,
    message: 'Property then is not allowed.',
  },
  { title: 'a condition that does nothing', at: `${START}/16/target`, keyword: 'required', above: 1 },
  { title: 'an unknown comparison', at: `${START}/17/condition/operator`, put: 'equals', keyword: 'enum' },
  { title: 'a comparison with nothing', at: `${START}/17/condition/value`, keyword: 'required', above: 1 },
  {
    title: 'a value that must be known',
    at: `${START}/16/condition/conditions/0/conditions/0/value`,
    put: ['x'],
    keyword: 'additionalProperties',
    above: 1,
  },
  { title: 'one condition joined', at: `${START}/16/condition/conditions/1`, keyword: 'minItems', above: 1 },
  { title: 'a lasting action in a block', at: `${START}/17/then/0/type`, put: 'end', keyword: 'enum' },
  {
    title: 'a way out of a block',
    at: `${START}/17/otherwise/0/type`,
    put: 'next',
    keyword: 'enum',
  },
];

/** Every way to spoil a bot, each of them seen by the schema. */
export const INVALID_BOTS: readonly Spoiling[] = [
  ...DOCUMENT,
  ...ATTRIBUTES,
  ...WEBHOOKS,
  ...SEQUENCES,
  ...TEXTS,
  ...ACTIONS,
  ...CHOICES,
  ...CONDITIONS,
];
