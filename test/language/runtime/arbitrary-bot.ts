import fc from 'fast-check';
import type {
  Action,
  AttributeType,
  Bot,
  ComparisonOperator,
  Condition,
  Sequence,
  Text,
  WebhookDeclaration,
} from '../../../language/bot/bot.js';

/** Few names, so that they often meet; among them those of built-in properties. */
const NAMES = ['a', 'b', '__proto__', 'constructor', 'toString'];
/** A name; now and then one that nothing is called. */
export const name = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.constant('missing') },
);

export const channel = fc.constantFrom('chat' as const, 'sms' as const);

/** Texts that people type and texts that nobody expects. */
export const words = fc.oneof(
  fc.constantFrom(
    'yes',
    'No',
    'a@b.example',
    '2026-11-22',
    '1',
    '2.',
    '3.50',
    '-0',
    'https://x.example',
    '+39 1234567',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  name,
);

const one = <T extends string>(value: T) => fc.constant(value);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });

const text: fc.Arbitrary<Text> = few(
  fc.oneof(
    words.filter((word) => word !== ''),
    fc.record({ attribute: name, fallback: optional(words) }),
    fc.record({ agent: name }),
  ),
);
const named = few(fc.record({ name, value: text }));
const media = few(fc.record({ kind: fc.constantFrom('image' as const, 'video' as const), url: text }));
const subject = fc.constantFrom('contact' as const, 'case' as const);
const share = fc.constantFrom(0, 50, 100, -1);
const card = fc.record({
  title: words,
  text: optional(text),
  image: optional(fc.record({ url: text })),
  link: optional(fc.record({ url: text })),
  target: optional(name),
});

const comparison = fc.constantFrom<ComparisonOperator[]>(
  'is',
  'is-not',
  'contains',
  'greater-than',
  'at-most',
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.record({ operator: fc.constantFrom('is-known' as const, 'is-unknown' as const), attribute: name }),
    fc.record({ operator: comparison, attribute: name, value: text }),
    fc.record({ operator: one('not'), condition: tie('condition') }),
    fc.record({
      operator: fc.constantFrom('and' as const, 'or' as const),
      conditions: few(tie('condition')),
    }),
  ),
}));

const waitingAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: one('visitor-attribute'),
    attribute: name,
    prompt: optional(text),
    retry: optional(text),
  }),
  fc.record({
    type: one('bubble-options'),
    saves: optional(name),
    options: few(fc.record({ label: words, target: name })),
    otherwise: optional(name),
  }),
  fc.record({ type: one('card-response'), saves: optional(name), cards: few(card) }),
  fc.record({ type: one('chat-widget'), app: name, config: optional(text), target: optional(name) }),
  fc.record({ type: one('call'), webhook: name, failed: optional(name) }),
);

const simpleAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: one('bot-reply'), text: optional(text), media: optional(media) }),
  fc.record({ type: fc.constantFrom('next' as const, 'go-to' as const), target: name }),
  fc.record({ type: one('redirect-to'), url: text }),
  fc.record({ type: one('send-lead'), email: words }),
  fc.record({ type: one('post-lead'), url: text }),
  fc.record({ type: one('sync-to-crm'), crm: words }),
  fc.record({ type: one('add-note'), on: subject, text }),
  fc.record({ type: one('assign-tag'), on: subject, tag: words }),
  fc.record({ type: one('chat-with-agent'), agent: optional(name), offline: optional(name) }),
  fc.record({ type: one('chat-with-department'), department: optional(name), offline: optional(name) }),
  fc.record({ type: one('invite-conversational-bot'), bot: name }),
  fc.record({ type: one('invite-sequence-bot'), sequence: name }),
  fc.record({ type: one('close-conversation'), target: optional(name) }),
  fc.record({ type: one('end') }),
  fc.record({ type: one('condition'), condition, target: name }),
  fc.record({ type: one('set'), attribute: name, value: text }),
  fc.record({
    type: one('add'),
    attribute: name,
    amount: fc.double({ noNaN: true, noDefaultInfinity: true }),
  }),
  fc.record({ type: one('clear'), attribute: name }),
  fc.record({ type: one('split'), parts: few(fc.record({ share, target: name })) }),
  fc.record({ type: one('wait'), milliseconds: fc.nat() }),
);

/** Any action, those that wait also where only instant ones belong. */
const { action } = fc.letrec<{ action: Action }>((tie) => ({
  action: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 4, arbitrary: waitingAction },
    { weight: 8, arbitrary: simpleAction },
    {
      weight: 1,
      arbitrary: fc.record({
        type: one('condition'),
        condition,
        then: few(tie('action')),
        otherwise: optional(few(tie('action'))),
      }),
    },
  ),
}));

const type: fc.Arbitrary<AttributeType> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text' as const, 'email' as const, 'phone' as const, 'date' as const) }),
  fc.record({ kind: one('url') }),
  fc.record({ kind: one('number') }),
  fc.record({ kind: one('number'), minimum: fc.constant(-5), maximum: fc.constant(5) }),
  fc.record({ kind: one('choice'), values: few(words) }),
);

/** One of each name; now and then some are not there, or there twice. */
function declarations<T>(arbitrary: (name: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  const all = fc.tuple(...NAMES.map(arbitrary));
  const some = few(fc.constantFrom(...NAMES).chain(arbitrary));
  return fc.oneof({ weight: 20, arbitrary: all }, { weight: 1, arbitrary: some });
}

const webhook = (own: string): fc.Arbitrary<WebhookDeclaration> =>
  fc.record({
    name: fc.constant(own),
    method: fc.constantFrom('get' as const, 'post' as const),
    url: text,
    headers: named,
    fields: named,
    body: optional(text),
    saves: few(fc.record({ attribute: name, path: fc.oneof(name, fc.constantFrom('a.b[0]', '][')) })),
  });

const branch = (own: string) =>
  fc.record({ name: fc.constant(own), actions: fc.array(action, { maxLength: 6 }) });

const sequence = (own: string): fc.Arbitrary<Sequence> =>
  fc.record({
    name: fc.constant(own),
    channels: few(channel),
    skipKnownAttributes: fc.boolean(),
    branches: declarations(branch),
  });

/** Any bot of the right form: names may lead nowhere, be declared twice, and lists be empty. */
export const anyBot: fc.Arbitrary<Bot> = fc.record({
  format: fc.constant(1 as const),
  start: name,
  attributes: declarations((own) => fc.record({ name: fc.constant(own), type })),
  agents: declarations((own) => fc.record({ name: fc.constant(own), label: optional(words) })),
  departments: declarations((own) => fc.record({ name: fc.constant(own), agents: few(name) })),
  bots: declarations((own) => fc.record({ name: fc.constant(own) })),
  webhooks: declarations(webhook),
  sequences: declarations(sequence),
});
