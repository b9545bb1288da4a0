import type { Bot, WebhookDeclaration } from '../../language/bot/bot.js';
import {
  accepts,
  type CallResult,
  type Input,
  type Program,
  parsePath,
  type Setup,
  type State,
} from '../../language/runtime/index.js';
import type { Luck } from './luck.js';

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

  setup(): Setup {
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

  input(program: Program, { waiting }: State): Input {
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
