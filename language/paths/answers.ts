import type { WebhookDeclaration } from '../bot/bot.js';
import type { CallResult } from '../runtime/index.js';
import type { Samples } from './samples.js';

/** How many answers of a webhook are tried at most. */
const MOST = 64;

export const FAILED: CallResult = { kind: 'failed' };

/**
 * What may come of a call: an answer with everything that is saved first, then every combination of values, some left
 * out, of the attributes that `matters` says can make a difference. With too many combinations one after the other.
 */
export function answersOf(
  { saves }: WebhookDeclaration,
  samples: Samples,
  matters: (attribute: string) => boolean,
): readonly CallResult[] {
  const usual = new Map<string, string>();
  for (const { attribute } of saves) {
    const value = samples.natural(attribute);
    if (value !== undefined) usual.set(attribute, value);
  }
  const telling = [...usual.keys()].filter(matters);
  const choices = telling.map((attribute) => [undefined, ...samples.all(attribute)] as const);
  const combinations = choices.reduce((count, values) => count * values.length, 1);
  const rest = combinations <= MOST ? product(telling, choices) : oneByOne(usual, telling, samples);
  return [valuesResult(usual), ...rest.slice(0, MOST).map(valuesResult)];
}

function valuesResult(values: ReadonlyMap<string, string>): CallResult {
  return { kind: 'values', values: Object.fromEntries(values) };
}

type Values = ReadonlyMap<string, string>;

function product(
  attributes: readonly string[],
  choices: readonly (readonly (string | undefined)[])[],
): readonly Values[] {
  let all: readonly Values[] = [new Map()];
  for (const [index, attribute] of attributes.entries()) {
    const values = choices[index] ?? [];
    all = all.flatMap((before) =>
      values.map((value) => (value === undefined ? before : new Map(before).set(attribute, value))),
    );
  }
  return all;
}

/** Nothing, then each attribute alone left out or given each of its values while the others have their usual ones. */
function oneByOne(usual: Values, attributes: readonly string[], samples: Samples): readonly Values[] {
  const changed = attributes.flatMap((attribute) => {
    const without = new Map(usual);
    without.delete(attribute);
    return [without, ...samples.all(attribute).map((value) => new Map(usual).set(attribute, value))];
  });
  return [new Map(), ...changed];
}
