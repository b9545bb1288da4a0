import { child } from '../bot/address.js';
import type { Effect } from '../runtime/index.js';
import type { Failure } from './outcome.js';
import type { Script } from './script.js';
import type { Exchange } from './transcript.js';

/** A given part of a split, and where the given stands. */
interface GivenPart {
  readonly index: number;
  readonly part: number;
}

/** The first given part that the split it was for does not have: another part was taken, by chance. */
export function missingPart(script: Script, exchanges: readonly Exchange[]): Failure | undefined {
  const met = splitsMet(exchanges);
  const given = givenParts(script).find(({ part }, n) => met[n] !== undefined && met[n].part !== part);
  return given && failure(given, 'part # of the split', 'the split has no such part');
}

/** The first given part for which no split was met. */
export function unusedPart(script: Script, exchanges: readonly Exchange[]): Failure | undefined {
  const given = givenParts(script)[splitsMet(exchanges).length];
  return given && failure(given, 'a split, to take part # of', 'none was met');
}

function givenParts({ givens }: Script): GivenPart[] {
  return givens.flatMap((given, index) => (given.type === 'split' ? [{ index, part: given.part }] : []));
}

function splitsMet(exchanges: readonly Exchange[]): Extract<Effect, { type: 'split' }>[] {
  return exchanges.flatMap(({ effects }) => effects.flatMap((it) => (it.type === 'split' ? [it] : [])));
}

function failure({ index, part }: GivenPart, expected: string, actual: string): Failure {
  return {
    at: child('', 'givens', index),
    kind: 'split',
    expected: expected.replace('#', String(part + 1)),
    actual,
  };
}
