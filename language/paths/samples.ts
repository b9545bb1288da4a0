import type { AttributeDeclaration, AttributeType, Text } from '../bot/bot.js';
import { accepts } from '../bot/values/accepts.js';
import { addDecimals } from '../bot/values/decimal.js';
import type { Program } from '../runtime/index.js';
import type { Position } from './terrain.js';
import { comparisonsIn } from './uses.js';

/** How many values of an attribute are tried at most. */
const MOST = 24;

const NATURAL: { readonly [K in Exclude<AttributeType['kind'], 'choice'>]: readonly string[] } = {
  text: ['Ann', 'Tom'],
  email: ['ann@example.com', 'tom@example.com'],
  phone: ['+1 555 010 0000', '+1 555 010 0001'],
  number: ['1', '2'],
  date: ['2026-11-22', '2026-11-23'],
  url: ['https://example.com', 'https://example.org'],
};
/** For texts that are no names. */
const WORDS: readonly string[] = ['Something', 'Something else'];
const NAME = /name/i;
const DAY = 86_400_000;

/** What the conditions of a bot compare an attribute with. */
interface Compared {
  readonly constants: Set<string>;
  /** Whether other than by `is` and `is not` with constants. */
  loosely: boolean;
}

/** Values to give to attributes: such as people would type, and such as make conditions hold and fail. */
export class Samples {
  private readonly compared = new Map<string, Compared>();
  private readonly made = new Map<string, readonly string[]>();

  constructor(
    private readonly program: Program,
    positions: Iterable<Position>,
  ) {
    for (const { action } of positions) if (action?.type === 'condition') this.note(action.condition);
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

  private note(condition: Parameters<typeof comparisonsIn>[0]): void {
    for (const test of comparisonsIn(condition)) {
      const compared = this.compared.get(test.attribute) ?? { constants: new Set(), loosely: false };
      this.compared.set(test.attribute, compared);
      if (!('value' in test)) continue;
      const constant = constantOf(test.value);
      if (constant !== undefined) compared.constants.add(constant);
      if (constant === undefined || (test.operator !== 'is' && test.operator !== 'is-not'))
        compared.loosely = true;
    }
  }

  private make({ name, type }: AttributeDeclaration): readonly string[] {
    const { constants, loosely } = this.compared.get(name) ?? {
      constants: new Set<string>(),
      loosely: false,
    };
    const named = [...constants].flatMap((constant) => around(type, constant));
    const natural = naturalFor(name, type);
    const [first] = natural;
    const others = loosely ? natural : [first, natural.find((value) => !named.includes(value))];
    const values = [first, ...named, ...others].flatMap((value) =>
      value === undefined ? [] : (accepts(type, value) ?? []),
    );
    return [...new Set(values)].slice(0, MOST);
  }
}

/** A text without references; `undefined` when it has one. */
function constantOf(text: Text): string | undefined {
  return text.every((part) => typeof part === 'string') ? text.join('').trim() : undefined;
}

function naturalFor(name: string, type: AttributeType): readonly string[] {
  if (type.kind === 'choice') return type.values;
  if (type.kind === 'text' && !NAME.test(name)) return WORDS;
  const { minimum, maximum } = type.kind === 'number' ? type : {};
  const bounds = [minimum, maximum].flatMap((bound) => (bound === undefined ? [] : [String(bound)]));
  return [...NATURAL[type.kind], ...bounds].filter((value) => accepts(type, value) !== undefined);
}

/** A value that is compared with, and those right beside it. */
function around(type: AttributeType, constant: string): readonly string[] {
  if (type.kind === 'number') return [constant, ...beside(constant)];
  if (type.kind === 'date') return [constant, ...nextDays(constant)];
  return [constant];
}

function beside(constant: string): readonly string[] {
  return ['-1', '1', '-0.5', '0.5'].flatMap((step) => addDecimals(constant, step) ?? []);
}

function nextDays(constant: string): readonly string[] {
  const time = Date.parse(constant);
  if (Number.isNaN(time)) return [];
  return [time - DAY, time + DAY].flatMap((day) => {
    const date = new Date(day);
    return Number.isNaN(date.getTime()) ? [] : date.toISOString().slice(0, 10);
  });
}
