import type { Address } from '../bot/address.js';
import type { Effect, Ending, Profile, Step } from '../runtime/index.js';
import { entriesOf } from './circle.js';
import type { Mark } from './trace.js';
import type { Goal } from './witness.js';

/** The goals at an address. */
export type GoalsAt = (at: Address) => Iterable<Goal>;

/** A goal that a step arrives at, with the index of the effect; one past the last when the step waits there silently. */
export interface Arrival {
  readonly goal: Goal;
  readonly index: number;
}

/** The goals that a step arrives at. `before` is what was known when it began. */
export function* arrivalsIn(goals: GoalsAt, before: Profile, { effects, state }: Step): Generator<Arrival> {
  const { waiting } = state;
  const known = new Knowledge(before);
  const ending = waiting.for === 'nothing' ? waiting.ending : undefined;
  const rounds = new Rounds(before, effects);
  for (const [index, effect] of effects.entries()) {
    for (const goal of goals(effect.at)) {
      const round = goal.kind === 'runaway' && rounds.beginsAt(index, goal.at);
      if (round || meets(goal, effect, known, ending)) yield { goal, index };
    }
    known.follow(effect);
  }
  if (ending !== undefined) return;
  // An ask without words has no effect of its own.
  for (const goal of goals(waiting.at)) {
    if (goal.kind === 'unknown' && !known.has(goal.attribute)) yield { goal, index: effects.length };
  }
}

/** The goals that some marks meet. */
export function* metBy(goals: GoalsAt, marks: readonly Mark[]): Generator<Goal> {
  for (const { at, outcome } of marks) {
    for (const goal of [...goals(at)]) {
      if (goal.kind === 'played' && goal.outcome === outcome) yield goal;
    }
  }
}

/** Finds where a step goes round with nothing changed: with the same chance again, it can do so for ever. */
class Rounds {
  private readonly starts = new Map<Address, number | undefined>();

  constructor(
    private readonly before: Profile,
    private readonly effects: readonly Effect[],
  ) {}

  /** Whether the first round of a branch begins at an effect. */
  beginsAt(index: number, at: Address): boolean {
    if (!this.starts.has(at)) this.starts.set(at, this.startOf(at));
    return this.starts.get(at) === index;
  }

  private startOf(at: Address): number | undefined {
    const entered = this.effects.flatMap((effect, index) =>
      effect.type === 'enter-branch' && effect.at === at ? [index] : [],
    );
    if (entered.length < 2) return undefined;
    const first = new Map<string, number>();
    for (const [count, known] of entriesOf(at, this.before, this.effects).entries()) {
      const start = first.get(known);
      if (start !== undefined) return entered[start];
      first.set(known, count);
    }
    return undefined;
  }
}

/** What is known in the course of a step. */
class Knowledge {
  private readonly changed = new Map<string, boolean>();

  constructor(private readonly before: Profile) {}

  has(attribute: string): boolean {
    return this.changed.get(attribute) ?? Object.hasOwn(this.before, attribute);
  }

  follow(effect: Effect): void {
    if (effect.type === 'profile') this.changed.set(effect.attribute, effect.value !== null);
  }
}

function meets(goal: Goal, effect: Effect, known: Knowledge, ending: Ending | undefined): boolean {
  switch (goal.kind) {
    case 'branch':
      return effect.type === 'enter-branch';
    case 'runaway':
      return effect.type === 'enter-branch' && ending === 'runaway';
    case 'ended':
      return effect.type === 'ended' && effect.ending === goal.ending;
    case 'unknown':
      return isPlayed(effect) && !known.has(goal.attribute);
    case 'played':
      // No effect tells: what was played is told by a trace.
      return false;
  }
}

/** A conversation can be stopped right before an action. */
function isPlayed(effect: Effect): boolean {
  return effect.type !== 'ended' || (effect.ending !== 'runaway' && effect.ending !== 'broken');
}

/** The goals that nothing has arrived at yet. */
export class OpenGoals implements Iterable<Goal> {
  private readonly open = new Map<Address, Set<Goal>>();
  private count = 0;

  constructor(goals: readonly Goal[]) {
    for (const goal of new Set(goals)) {
      const there = this.open.get(goal.at) ?? new Set();
      this.open.set(goal.at, there.add(goal));
      this.count++;
    }
  }

  get size(): number {
    return this.count;
  }

  readonly at: GoalsAt = (at) => this.open.get(at) ?? NO_GOALS;

  /** Whether there is a goal at an address. */
  readonly has = (at: Address): boolean => this.open.has(at);

  close(goal: Goal): void {
    const there = this.open.get(goal.at);
    if (there?.delete(goal) !== true) return;
    this.count--;
    if (there.size === 0) this.open.delete(goal.at);
  }

  *[Symbol.iterator](): Generator<Goal> {
    for (const there of this.open.values()) yield* there;
  }
}

const NO_GOALS: readonly Goal[] = [];
