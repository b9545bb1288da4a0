import type { Bot, WebhookDeclaration } from '../../language/bot/bot.js';
import {
  accepts,
  begin,
  type CallResult,
  type Input,
  type Program,
  parsePath,
  type Setup,
  type State,
  transition,
} from '../../language/runtime/index.js';
import type { Conversation } from '../../language/scenarios/recording/conversation.js';
import type { Luck } from './luck.js';

/** How long a conversation may go on. */
const TURNS = 30;

const NATURAL = [
  'Ann',
  'ann@example.com',
  'bo@gmail.example',
  '+44 20 7946 0102',
  'https://example.com',
  '2025-03-01',
  '5',
];

/** Does all kinds of things with a bot, by chance. */
export class Visitor {
  /** What fits each attribute, by its name: such as people type, and such as a condition or a bound turns on. */
  private readonly fitting: ReadonlyMap<string, readonly string[]>;
  private readonly said: readonly string[];

  constructor(
    private readonly bots: readonly Bot[],
    private readonly scenarios: readonly Conversation[],
    private readonly luck: Luck,
  ) {
    const named = [...new Set(bots.flatMap((bot) => [...namedIn(bot)]))];
    this.said = [...new Set([...NATURAL, ...named.flatMap(variationsOf)])];
    const attributes = bots.flatMap((bot) => bot.attributes);
    this.fitting = new Map(
      attributes.map(({ name, type }) => [
        name,
        this.said.filter((value) => accepts(type, value) !== undefined),
      ]),
    );
  }

  /**
   * Has a conversation with a bot. Some begin like a scenario does, for chance alone seldom gets far: now and then something
   * else is done, and from somewhere on everything is up to chance.
   */
  converse(program: Program): Conversation {
    const { luck } = this;
    const like = this.scenarios.length > 0 && luck.percent(60) ? luck.pick(this.scenarios) : undefined;
    const setup = like ? this.varied(like.setup) : this.setup();
    const planned = like ? like.inputs.slice(0, luck.below(like.inputs.length + 1)) : [];
    const inputs: Input[] = [];
    let { state } = begin(program, setup);
    for (let turn = 0; turn < TURNS && state.waiting.for !== 'nothing'; turn++) {
      const next = luck.percent(90) ? planned[turn] : undefined;
      const input = next ?? this.input(program, state);
      const step = transition(program, state, input);
      if (step.refused === undefined) inputs.push(input);
      state = step.state;
    }
    return { setup, inputs };
  }

  private varied(setup: Setup): Setup {
    const other = this.setup();
    return {
      ...setup,
      ...(this.luck.percent(20) ? { circumstances: { ...setup.circumstances, ...other.circumstances } } : {}),
      ...(this.luck.percent(20) ? { profile: { ...setup.profile, ...other.profile } } : {}),
      ...(this.luck.percent(10) ? { profile: {} } : {}),
    };
  }

  private setup(): Setup {
    const { luck } = this;
    const sequence = luck.pick(this.bots[0]?.sequences ?? []);
    const known = luck.some([...this.fitting.keys()], luck.below(4));
    return {
      sequence: sequence.name,
      ...(luck.percent(50) ? {} : { channel: luck.pick(sequence.channels) }),
      profile: Object.fromEntries(known.map((name) => [name, this.valueOf(name)])),
      circumstances: { online: luck.percent(70) ? 'everyone' : 'nobody' },
      seed: luck.below(1000),
    };
  }

  private input(program: Program, { waiting }: State): Input {
    switch (waiting.for) {
      case 'call':
        return { type: 'call-result', result: this.answerOf(program.webhooks.get(waiting.webhook)) };
      case 'widget':
        return { type: this.luck.percent(90) ? 'complete-widget' : 'cancel-widget' };
      case 'answer':
        return this.answered(waiting.attribute);
      default:
        return this.picked();
    }
  }

  private answered(attribute: string): Input {
    const { luck } = this;
    return { type: 'say', text: luck.percent(90) ? this.valueOf(attribute) : luck.pick(this.said) };
  }

  private picked(): Input {
    const { luck } = this;
    if (luck.percent(10)) return { type: 'say', text: luck.pick(this.said) };
    return { type: luck.percent(80) ? 'pick' : 'open-link', index: luck.below(6) };
  }

  private valueOf(attribute: string): string {
    const fitting = this.fitting.get(attribute) ?? [];
    return this.luck.pick(fitting.length > 0 ? fitting : this.said);
  }

  private answerOf(webhook: WebhookDeclaration | undefined): CallResult {
    if (webhook === undefined || this.luck.percent(20)) return { kind: 'failed' };
    const json: unknown = webhook.saves
      .filter(() => this.luck.percent(80))
      .reduce<unknown>(
        (all, { path, attribute }) => withValue(all, parsePath(path) ?? [], this.valueOf(attribute)),
        {},
      );
    return { kind: 'json', json };
  }
}

/** A value, and others that are nearly it. */
function variationsOf(value: string): string[] {
  if (/^-?\d+$/.test(value)) return [String(Number(value) - 1), value, String(Number(value) + 1)];
  const [, year, day] = /^(\d{4})(-\d\d-\d\d)$/.exec(value) ?? [];
  if (year !== undefined) return [`${Number(year) - 1}${day}`, value, `${Number(year) + 1}${day}`];
  return [value, `${value}2`, `2${value}`];
}

/** Everything that a bot compares with, chooses from or says in a label. */
function* namedIn(bot: Bot): Generator<string> {
  for (const { type } of bot.attributes) {
    if (type.kind === 'choice') yield* type.values;
    if (type.kind === 'number' && type.minimum !== undefined)
      yield* [String(type.minimum), String(type.maximum)];
  }
  const sequences = JSON.stringify(bot.sequences);
  for (const [, value = ''] of sequences.matchAll(/"(?:value":\[|label":|title":)("(?:[^"\\]|\\.)*")/g))
    yield String(JSON.parse(value));
}

/** JSON with a value at a path of keys. Where all keys are numbers, objects do for lists. */
function withValue(json: unknown, path: readonly string[], value: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const before = new Map(typeof json === 'object' && json !== null ? Object.entries(json) : []);
  return Object.fromEntries(before.set(key, withValue(before.get(key), rest, value)));
}
