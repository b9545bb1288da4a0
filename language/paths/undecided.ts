import type { Step } from '../runtime/index.js';
import { type AttributeSet, NO_ATTRIBUTES } from './attribute-set.js';
import type { Chart } from './chart.js';
import type { Move } from './move.js';

/** Collects the attributes on which a step depends while nothing has been said of them. */
export class Undecided {
  private set = NO_ATTRIBUTES;

  constructor(
    private readonly move: Move,
    private readonly chart: Chart,
  ) {}

  /** The attributes whose value from the beginning matters to some course of the step. */
  get found(): AttributeSet {
    return this.set;
  }

  /** Follows one course of the step. Returns what is decided after it. */
  after({ effects }: Step): AttributeSet {
    let { decided } = this.move;
    for (const effect of effects) {
      if (effect.type === 'profile') decided |= this.chart.bitOf(effect.attribute);
      if (effect.type !== 'enter-branch') continue;
      const depended = this.chart.decidedBy(effect.at) & ~decided;
      this.set |= this.chart.mattering(depended, effect.at);
      decided |= depended;
    }
    return decided;
  }
}
