import type { Address } from '../bot/address.js';
import type { Effect } from '../runtime/index.js';
import type { TracedStep } from './trace.js';

/** One of the courses that a step can take. */
export interface Leaf {
  readonly step: TracedStep;
  /** The parts that its splits took. */
  readonly parts: readonly number[];
  /** The effect from which on another course does the same, if there is one: what is there is reached sooner. */
  readonly repeats: number | undefined;
}

/**
 * All courses that a step can take, whatever its splits decide. A split that is met again while nothing has changed is
 * not tried in all its parts again.
 *
 * @param play plays the step with the given parts forced, in order; chance decides those that follow
 * @param partsAt how many parts the split at an address has
 */
export function* leavesOf(
  play: (parts: readonly number[]) => TracedStep,
  partsAt: (at: Address) => number,
): Generator<Leaf> {
  const met = new Set<string>();
  const pending: (readonly number[])[] = [[]];
  // The list grows on the way.
  for (const forced of pending) {
    const step = play(forced);
    const splits = splitsIn(step.effects);
    const parts = splits.map(({ part }) => part);
    let repeats: number | undefined;
    for (const { at, part, index, effect, before } of splits.slice(forced.length)) {
      if (met.has(before)) {
        repeats = effect;
        break;
      }
      met.add(before);
      for (let other = 0; other < partsAt(at); other++) {
        if (other !== part) pending.push([...parts.slice(0, index), other]);
      }
    }
    yield { step, parts, repeats };
  }
}

/** The parts that splits took before one of the effects. */
export function partsBefore(effect: number, effects: readonly Effect[]): readonly number[] {
  return splitsIn(effects.slice(0, effect)).map(({ part }) => part);
}

interface SplitMet {
  readonly at: Address;
  readonly part: number;
  /** Which of the splits of the step it is, and which of the effects. */
  readonly index: number;
  readonly effect: number;
  /** Tells apart what can go differently from here on. */
  readonly before: string;
}

function splitsIn(effects: readonly Effect[]): SplitMet[] {
  const splits: SplitMet[] = [];
  const changes = new Map<string, string | null>();
  for (const [place, effect] of effects.entries()) {
    if (effect.type === 'profile') changes.set(effect.attribute, effect.value);
    if (effect.type !== 'split') continue;
    const before = JSON.stringify([effect.at, ...[...changes].sort(byName)]);
    splits.push({ at: effect.at, part: effect.part, index: splits.length, effect: place, before });
  }
  return splits;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
