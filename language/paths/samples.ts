import type { AttributeDeclaration, AttributeType, Text } from '../bot/bot.js';
import { accepts } from '../bot/values/accepts.js';
import { testsIn } from '../flow/reading/condition-tests.js';
import { constantOf } from '../flow/reading/constant.js';
import { referencesIn } from '../flow/reading/uses.js';
import { classesOf } from '../flow/values/classes.js';
import type { Compared } from '../flow/values/questions.js';
import type { Program } from '../runtime/index.js';
import type { Position } from './terrain.js';

/** What people would type, and something else of the same kind. */
const NATURAL: { readonly [K in Exclude<AttributeType['kind'], 'choice'>]: readonly string[] } = {
  text: ['Something', 'Something else'],
  email: ['ann@example.com', 'tom@example.com'],
  phone: ['+1 555 010 0000', '+1 555 010 0001'],
  number: ['1', '2'],
  date: ['2026-11-22', '2026-11-23'],
  url: ['https://example.com', 'https://example.org'],
};
const PEOPLE: readonly string[] = ['Ann', 'Tom'];
const NAME = /name/i;

/** What a bot does with the values of an attribute. */
interface Reading {
  readonly compared: Compared[];
  readonly added: number[];
  /** Whether it is compared with what is not known before, or other than by `is` and `is not`. */
  loosely: boolean;
  /** Attributes that it is compared with or copied to: what tells their values apart tells its own. */
  readonly like: Set<string>;
}

/** Values to give to attributes: such as people would type, and such as make conditions hold and fail. */
export class Samples {
  private readonly readings = new Map<string, Reading>();
  private readonly made = new Map<string, readonly string[]>();

  constructor(
    private readonly program: Program,
    positions: Iterable<Position>,
  ) {
    for (const { action } of positions) {
      if (action?.type === 'condition') this.noteTests(action.condition);
      if (action?.type === 'add') this.readingOf(action.attribute).added.push(action.amount);
      if (action?.type === 'set') this.noteCopy(action.attribute, action.value);
    }
  }

  /** A value that a person might type; `undefined` when nothing fits the attribute's type. */
  natural(attribute: string): string | undefined {
    return this.all(attribute)[0];
  }

  /** The natural value first, then others that the conditions can tell from it. */
  all(attribute: string): readonly string[] {
    const known = this.made.get(attribute);
    if (known !== undefined) return known;
    const declaration = this.program.attributes.get(attribute);
    const made = declaration === undefined ? [] : this.make(declaration);
    this.made.set(attribute, made);
    return made;
  }

  private noteTests(condition: Parameters<typeof testsIn>[0]): void {
    for (const test of testsIn(condition)) {
      const reading = this.readingOf(test.attribute);
      if (!('value' in test)) continue;
      const { operator } = test;
      const operand = constantOf(test.value);
      if (operand !== undefined) reading.compared.push({ operator, operand });
      if (operand === undefined || (operator !== 'is' && operator !== 'is-not')) reading.loosely = true;
      for (const other of referencesIn(test.value)) {
        reading.like.add(other);
        this.readingOf(other).like.add(test.attribute);
      }
    }
  }

  private noteCopy(to: string, value: Text): void {
    for (const from of referencesIn(value)) this.readingOf(from).like.add(to);
  }

  private readingOf(attribute: string): Reading {
    const reading = this.readings.get(attribute) ?? {
      compared: [],
      added: [],
      loosely: false,
      like: new Set(),
    };
    this.readings.set(attribute, reading);
    return reading;
  }

  private make({ name, type }: AttributeDeclaration): readonly string[] {
    const alike = this.alike(name);
    const readings = alike.map((attribute) => this.readingOf(attribute));
    const compared = readings.flatMap((reading) => reading.compared);
    const added = readings.flatMap((reading) => reading.added);
    const named = compared.flatMap(({ operand }) => accepts(type, operand) ?? []);
    const natural = alike
      .flatMap((attribute) => this.naturalFor(attribute))
      .flatMap((value) => accepts(type, value) ?? []);
    const loosely = readings.some((reading) => reading.loosely);
    const others = loosely ? natural : natural.filter((value) => !named.includes(value)).slice(0, 1);
    const [first] = natural;
    const telling = type.kind === 'choice' ? [] : representatives(type, { compared, added }, first);
    return [...new Set([...natural.slice(0, 1), ...named, ...telling, ...others])];
  }

  private naturalFor(attribute: string): readonly string[] {
    const type = this.program.attributes.get(attribute)?.type;
    return type === undefined ? [] : naturalFor(attribute, type);
  }

  /** An attribute, and all that its values may be compared with or become. */
  private alike(attribute: string): readonly string[] {
    const all = new Set([attribute]);
    for (const name of all) for (const other of this.readingOf(name).like) all.add(other);
    return [...all];
  }
}

/** One value for all those that the conditions treat alike, but for those that they treat like another. */
function representatives(
  type: AttributeType,
  { compared, added }: Pick<Reading, 'compared' | 'added'>,
  like: string | undefined,
): readonly string[] {
  const classes = classesOf(type, { compared, added, given: [] });
  const unlike = classes.filter(({ includes }) => like === undefined || !includes(like));
  return unlike.map(({ representative }) => representative);
}

function naturalFor(name: string, type: AttributeType): readonly string[] {
  if (type.kind === 'choice') return type.values.flatMap((value) => accepts(type, value) ?? []);
  const people = type.kind === 'text' && NAME.test(name);
  const usual = people ? PEOPLE : NATURAL[type.kind];
  const { minimum, maximum } = type.kind === 'number' ? type : {};
  const bounds = [minimum, maximum].flatMap((bound) => (bound === undefined ? [] : [String(bound)]));
  return [...usual, ...bounds].flatMap((value) => accepts(type, value) ?? []);
}
