import type { Address } from '../bot/address.js';
import type { ActionOutcome, Observer } from '../runtime/index.js';
import { type CoverableId, idOf } from './coverable.js';

/** How often something was played, by id. What nothing can be covered of may be among it. */
export type Hits = ReadonlyMap<CoverableId, number>;

/** Keeps what programs play, from one {@link restart} to the next. */
export class Recorder implements Observer {
  private counts = new Map<CoverableId, number>();
  private actions: Address[] = [];

  /** What was played so far, each as often as it was. */
  get hits(): Hits {
    return this.counts;
  }

  /** The actions that were played so far, in their order. */
  get trail(): readonly Address[] {
    return this.actions;
  }

  /** Begins anew. What was kept until then stays with whoever holds it. */
  restart(): void {
    this.counts = new Map();
    this.actions = [];
  }

  entered(branch: Address): void {
    this.count(branch);
  }

  played(action: Address): void {
    this.count(action);
    this.actions.push(action);
  }

  cameOf(action: Address, outcome: ActionOutcome): void {
    this.count(idOf(action, outcome));
  }

  private count(id: CoverableId): void {
    this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
  }
}
