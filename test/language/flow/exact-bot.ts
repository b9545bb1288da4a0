import fc from 'fast-check';
import type {
  Action,
  AttributeDeclaration,
  Bot,
  Branch,
  Condition,
  Sequence,
  Text,
  WebhookDeclaration,
} from '../../../language/bot/bot.js';

/** Names, among them those of built-in properties. */
const ATTRIBUTES = ['a', '__proto__', 'constructor'];
const BRANCHES = ['One', 'constructor', '__proto__', 'Four', 'toString'];
const SEQUENCES = ['Main', 'valueOf', 'Third'];
const VALUES = ['yes', 'no', 'maybe'];
/** What bubbles and cards say: values of choices, one in other letters, and what is no value. */
const LABELS = ['yes', 'No', 'maybe', 'other'];

const one = <T extends string>(value: T) => fc.constant(value);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** What actions can name. */
interface Names {
  readonly attributes: readonly AttributeDeclaration[];
  readonly branches: readonly string[];
}

const attribute = (name: string): fc.Arbitrary<AttributeDeclaration> =>
  fc.record({
    name: fc.constant(name),
    type: fc.oneof(
      fc.record({ kind: one('choice'), values: fc.constantFrom(VALUES.slice(0, 2), VALUES) }),
      fc.record({ kind: one('text') }),
    ),
  });

function conditionOn({ attributes }: Names): fc.Arbitrary<Condition> {
  const of = fc.constantFrom(...attributes.map(({ name }) => name));
  const choices = attributes.filter(({ type }) => type.kind === 'choice').map(({ name }) => name);
  const known = fc.record({
    operator: fc.constantFrom('is-known' as const, 'is-unknown' as const),
    attribute: of,
  });
  const equal = fc.record({
    operator: fc.constantFrom('is' as const, 'is-not' as const),
    attribute: fc.constantFrom(...(choices.length > 0 ? choices : [''])),
    value: fc.constantFrom<Text[]>(['yes'], ['NO'], ['maybe']),
  });
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2 },
      known,
      { weight: 2, arbitrary: choices.length > 0 ? equal : known },
      fc.record({ operator: one('not'), condition: tie('condition') }),
      fc.record({
        operator: fc.constantFrom('and' as const, 'or' as const),
        conditions: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }),
      }),
    ),
  })).condition;
}

const share = fc.constantFrom(0, 30, 70);
const plain: fc.Arbitrary<Text> = fc.constant(['words']);

function textOn({ attributes }: Names): fc.Arbitrary<Text> {
  const part = fc.record({
    attribute: fc.constantFrom(...attributes.map(({ name }) => name)),
    fallback: optional(one('you')),
  });
  return fc.array(fc.oneof(one('Hi '), part), { minLength: 1, maxLength: 2 });
}

/** A branch; now and then one that is not there. */
function targetOf({ branches }: Names): fc.Arbitrary<string> {
  return fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...branches) }, one('missing'));
}

function instantActions(names: Names): fc.Arbitrary<Action>[] {
  const of = fc.constantFrom(...names.attributes.map(({ name }) => name));
  const text = textOn(names);
  return [
    fc.record({ type: one('bot-reply'), text }),
    fc.record({ type: one('set'), attribute: of, value: fc.constantFrom<Text[]>(['yes'], ['maybe'], []) }),
    fc.record({ type: one('add'), attribute: of, amount: fc.constantFrom(1, -2) }),
    fc.record({ type: one('clear'), attribute: of }),
    fc.record({ type: one('add-note'), on: one('case'), text }),
    fc.record({ type: one('assign-tag'), on: one('contact'), tag: one('vip') }),
    fc.record({ type: one('send-lead'), email: one('sales@shop.example') }),
    fc.record({ type: one('post-lead'), url: plain }),
    fc.record({ type: one('sync-to-crm'), crm: one('salesforce') }),
    fc.record({ type: one('redirect-to'), url: plain }),
  ];
}

function blockOn(names: Names): fc.Arbitrary<Action> {
  const condition = conditionOn(names);
  const list = (action: fc.Arbitrary<Action>) => fc.array(action, { maxLength: 2 });
  const inner = fc.oneof(...instantActions(names));
  const nested = fc.record({ type: one('condition'), condition, then: list(inner) });
  const action = fc.oneof({ weight: 3, arbitrary: inner }, nested);
  return fc.record({
    type: one('condition'),
    condition,
    then: list(action),
    otherwise: optional(list(action)),
  });
}

/** Actions after which the branch goes on, now and then at least. */
function innerActions(names: Names): fc.Arbitrary<Action> {
  const of = fc.constantFrom(...names.attributes.map(({ name }) => name));
  const target = targetOf(names);
  const text = textOn(names);
  const ask = fc.record({
    type: one('visitor-attribute'),
    attribute: of,
    prompt: text,
    retry: optional(text),
  });
  const jump = fc.record({ type: one('condition'), condition: conditionOn(names), target });
  return fc.oneof(
    ...instantActions(names),
    { weight: 3, arbitrary: ask },
    { weight: 6, arbitrary: jump },
    { weight: 3, arbitrary: blockOn(names) },
    fc.record({ type: one('call'), webhook: fc.constantFrom('hook', '__proto__'), failed: optional(target) }),
    fc.record({ type: one('wait'), milliseconds: fc.constant(1000) }),
  );
}

/** Actions that end their branch. */
function lastActions(names: Names): fc.Arbitrary<Action> {
  const target = targetOf(names);
  const saves = optional(fc.constantFrom(...names.attributes.map(({ name }) => name)));
  const label = fc.constantFrom(...LABELS);
  const option = fc.record({ label, target });
  const unlike = <T>(by: (item: T) => string) => ({ minLength: 1, maxLength: 3, selector: by });
  const card = fc.record({
    title: label,
    text: optional(textOn(names)),
    link: optional(fc.record({ url: plain })),
    target: optional(target),
  });
  return fc.oneof(
    fc.record({
      type: one('bubble-options'),
      saves,
      options: fc.uniqueArray(
        option,
        unlike(({ label: text }) => text),
      ),
      otherwise: optional(target),
    }),
    fc.record({
      type: one('card-response'),
      saves,
      cards: fc.uniqueArray(
        card,
        unlike(({ title }) => title),
      ),
    }),
    fc.record({ type: one('chat-widget'), app: one('calendly'), target: optional(target) }),
    { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('next' as const, 'go-to' as const), target }) },
    fc.record({ type: one('chat-with-agent'), offline: optional(target) }),
    fc.record({ type: one('chat-with-department'), department: one('sales'), offline: optional(target) }),
    fc.record({ type: one('invite-conversational-bot'), bot: one('helper') }),
    {
      weight: 2,
      arbitrary: fc.record({ type: one('invite-sequence-bot'), sequence: fc.constantFrom(...SEQUENCES) }),
    },
    fc.record({ type: one('close-conversation'), target: optional(target) }),
    fc.record({ type: one('end') }),
    fc.record({
      type: one('split'),
      parts: fc.array(fc.record({ share, target }), { minLength: 1, maxLength: 2 }),
    }),
  );
}

function branchOf(name: string, names: Names): fc.Arbitrary<Branch> {
  const inner = fc.array(innerActions(names), { maxLength: 3 });
  return fc
    .tuple(inner, optional(lastActions(names)), fc.array(innerActions(names), { maxLength: 1 }))
    .map(([first, last, dead]) => ({ name, actions: last ? [...first, last, ...dead] : first }));
}

function sequenceOf(name: string, attributes: readonly AttributeDeclaration[]): fc.Arbitrary<Sequence> {
  return fc.integer({ min: 2, max: 5 }).chain((count) => {
    const branches = BRANCHES.slice(0, count);
    return fc.record({
      name: fc.constant(name),
      channels: fc.constant(['chat' as const]),
      skipKnownAttributes: fc.boolean(),
      branches: fc.tuple(...branches.map((branch) => branchOf(branch, { attributes, branches }))),
    });
  });
}

function botWith(attributes: AttributeDeclaration[], sequences: number): fc.Arbitrary<Bot> {
  const names = attributes.map(({ name }) => name);
  const saves = fc.uniqueArray(fc.record({ attribute: fc.constantFrom(...names), path: one('x') }), {
    minLength: 1,
    maxLength: 2,
    selector: ({ attribute: saved }) => saved,
  });
  const webhook = (name: string) =>
    fc.record({
      name: fc.constant(name),
      method: one('get'),
      url: plain,
      headers: fc.constant<WebhookDeclaration['headers']>([]),
      fields: fc.constant<WebhookDeclaration['fields']>([]),
      saves,
    });
  return fc.record({
    format: fc.constant(1 as const),
    start: one('Main'),
    attributes: fc.constant(attributes),
    agents: fc.constant<Bot['agents']>([{ name: 'maya' }]),
    departments: fc.constant<Bot['departments']>([{ name: 'sales', agents: ['maya'] }]),
    bots: fc.constant<Bot['bots']>([{ name: 'helper' }]),
    webhooks: fc.tuple(webhook('hook'), webhook('__proto__')),
    sequences: fc.tuple(...SEQUENCES.slice(0, sequences).map((name) => sequenceOf(name, attributes))),
  });
}

/**
 * Small bots without errors in which a condition asks only whether an attribute is known, or which value of a choice
 * it has, and which set nothing but what is written out: all that can happen in them can be tried.
 */
export const exactBot: fc.Arbitrary<Bot> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([attributes, sequences]) =>
    fc
      .tuple(...ATTRIBUTES.slice(0, attributes).map(attribute))
      .chain((declared) => botWith(declared, sequences)),
  );
