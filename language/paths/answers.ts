import type { WebhookDeclaration } from '../bot/bot.js';
import type { CallResult } from '../runtime/index.js';
import type { Samples } from './samples.js';

/** How many answers of a webhook are tried at most. */
const MOST = 64;

export const FAILED: CallResult = { kind: 'failed' };

/**
 * What may come of a call: an answer with everything that is saved first, then every combination of values, some left
 * out, of the attributes that `matters` says can make a difference. With too many combinations one after the other. The
 * attributes that make none always have their usual values.
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
  const silent = new Map([...usual].filter(([attribute]) => !matters(attribute)));
  const rest =
    combinations <= MOST ? product(silent, telling, choices) : oneByOne(usual, silent, telling, samples);
  return [usual, ...rest.slice(0, MOST)].map((values) => valuesResult(usual, values));
}

/** The values in the order in which they are saved. */
function valuesResult(usual: Values, values: Values): CallResult {
  const entries = [...usual.keys()].flatMap((attribute) => {
    const value = values.get(attribute);
    return value === undefined ? [] : [[attribute, value] as const];
  });
  return { kind: 'values', values: Object.fromEntries(entries) };
}

type Values = ReadonlyMap<string, string>;

function product(
  silent: Values,
  attributes: readonly string[],
  choices: readonly (readonly (string | undefined)[])[],
): readonly Values[] {
  let all: readonly Values[] = [silent];
  for (const [index, attribute] of attributes.entries()) {
    const values = choices[index] ?? [];
    all = all.flatMap((before) =>
      values.map((value) => (value === undefined ? before : new Map(before).set(attribute, value))),
    );
  }
  return all;
}

/** None, then each attribute alone left out or given each of its values while the others have their usual ones. */
function oneByOne(
  usual: Values,
  silent: Values,
  attributes: readonly string[],
  samples: Samples,
): readonly Values[] {
  const changed = attributes.flatMap((attribute) => {
    const without = new Map(usual);
    without.delete(attribute);
    return [without, ...samples.all(attribute).map((value) => new Map(usual).set(attribute, value))];
  });
  return [silent, ...changed];
}
