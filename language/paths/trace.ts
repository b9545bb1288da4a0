import type { Address } from '../bot/address.js';
import type { ActionOutcome, Observer, Step } from '../runtime/index.js';

/** That something of a bot was played: a branch, an action, or with an outcome what came of an action. */
export interface Mark {
  readonly at: Address;
  readonly outcome?: ActionOutcome;
}

/** A step with all that was played in it. */
export interface TracedStep extends Step {
  /** In the order in which they were played; none where nothing looks for marks. */
  readonly marks: readonly Mark[];
}

/** What tells marks apart. */
export function keyOf({ at, outcome }: Mark): string {
  return outcome === undefined ? at : `${at} ${outcome}`;
}

/** Whether somebody wants to know of a place. */
export type Watch = (at: Address) => boolean;

/** Keeps what a program plays, step by step: to be woven into the program. */
export class Trace implements Observer {
  private marks = new Map<string, Mark>();
  private watch: Watch = () => false;

  entered(at: Address): void {
    if (this.watch(at)) this.note({ at });
  }

  played(at: Address): void {
    if (this.watch(at)) this.note({ at });
  }

  cameOf(at: Address, outcome: ActionOutcome): void {
    if (this.watch(at)) this.note({ at, outcome });
  }

  /** Plays a step, and says what is played at the places that are watched. */
  of(play: () => Step, watch: Watch): TracedStep {
    this.watch = watch;
    this.marks = new Map();
    const step = play();
    this.watch = () => false;
    return { ...step, marks: [...this.marks.values()] };
  }

  private note(mark: Mark): void {
    const key = keyOf(mark);
    if (!this.marks.has(key)) this.marks.set(key, mark);
  }
}

/** A step of a program into which nothing was woven. */
export function untraced(play: () => Step): TracedStep {
  return { ...play(), marks: [] };
}
