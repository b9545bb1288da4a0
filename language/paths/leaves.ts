import type { Address } from '../bot/address.js';
import type { Effect, Step } from '../runtime/index.js';

/** One of the courses that a step can take, and the parts that its splits took. */
export interface Leaf {
  readonly step: Step;
  readonly parts: readonly number[];
}

/**
 * All courses that a step can take, whatever its splits decide. A split that is met again while nothing has changed is
 * not tried in all its parts again.
 *
 * @param play plays the step with the given parts forced, in order; chance decides those that follow
 * @param partsAt how many parts the split at an address has
 */
export function* leavesOf(
  play: (parts: readonly number[]) => Step,
  partsAt: (at: Address) => number,
): Generator<Leaf> {
  const met = new Set<string>();
  const pending: (readonly number[])[] = [[]];
  for (let forced = pending.pop(); forced !== undefined; forced = pending.pop()) {
    const step = play(forced);
    const splits = splitsIn(step.effects);
    const parts = splits.map(({ part }) => part);
    yield { step, parts };
    for (const [index, { at, part, before }] of splits.entries()) {
      if (index < forced.length || met.has(before)) continue;
      met.add(before);
      for (let other = partsAt(at) - 1; other >= 0; other--) {
        if (other !== part) pending.push([...parts.slice(0, index), other]);
      }
    }
  }
}

interface SplitMet {
  readonly at: Address;
  readonly part: number;
  /** Tells apart what can go differently from here on. */
  readonly before: string;
}

function splitsIn(effects: readonly Effect[]): SplitMet[] {
  const splits: SplitMet[] = [];
  const changes = new Map<string, string | null>();
  for (const effect of effects) {
    if (effect.type === 'profile') changes.set(effect.attribute, effect.value);
    if (effect.type !== 'split') continue;
    const before = JSON.stringify([effect.at, ...[...changes].sort(byName)]);
    splits.push({ at: effect.at, part: effect.part, before });
  }
  return splits;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
