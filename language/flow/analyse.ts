import type { Address } from '../bot/address.js';
import type { Sequence } from '../bot/bot.js';
import type { SequenceAnalysis, UnknownUse } from './analysis.js';
import type { Declared } from './declared.js';
import type { BranchFlow, Exit, SequenceFlow, Way } from './graph.js';
import { Model } from './play/model.js';
import { type Leaving, type Observer, playBranch } from './play/play-branch.js';
import { Arrivals, type Turn } from './play/worklist.js';
import { inSourceOrder } from './source-order.js';
import { hull, meets, type World } from './worlds/world.js';

/** An analysis, and what is needed to follow it further. */
export interface PlayedSequence extends SequenceAnalysis {
  readonly model: Model;
  /** Who may be at the beginning of a branch: of every one that is reached. */
  readonly worlds: ReadonlyMap<BranchFlow, readonly World[]>;
}

/**
 * What can happen in a sequence, from its first branch on: see {@link SequenceAnalysis}. Time grows with the size of
 * the sequence, and no faster: where too many cases would have to be told apart they are put together, and the result
 * is no longer exact.
 *
 * @param knownAtStart attributes that are known of every visitor when it begins
 */
export function analyseSequence(
  flow: SequenceFlow,
  sequence: Sequence,
  declared: Declared,
  knownAtStart: ReadonlySet<string> = new Set(),
): PlayedSequence {
  const model = new Model(flow, sequence, declared);
  const analysis = new Analysis(model, knownAtStart);
  analysis.run();
  return analysis.result();
}

class Analysis implements Observer {
  private readonly arrivals: Arrivals;
  private readonly left = new Set<Way | Exit>();
  private readonly invited = new Map<Way, World>();
  private readonly outcomes = new Map<Address, boolean | undefined>();
  /** By the index of the branch, and what is told. */
  private readonly uses: Map<string, UnknownUse>[] = [];
  /** The branch that is played, and whether some may be there that cannot be. */
  private branch = 0;
  private blurred = false;
  /** How often others were let in before it was played. */
  private before = 0;

  constructor(
    private readonly model: Model,
    private readonly knownAtStart: ReadonlySet<string>,
  ) {
    this.arrivals = new Arrivals(model);
  }

  run(): void {
    const [first] = this.model.flow.branches;
    const start = this.model.start(this.knownAtStart);
    if (first && start) this.arrivals.add(first, start, false);
    for (let next = this.arrivals.next(); next !== undefined; next = this.arrivals.next()) {
      this.play(next);
    }
  }

  private play({ branch, worlds, blurred }: Turn): void {
    this.before = this.model.blurs;
    this.branch = branch.index;
    this.blurred = blurred;
    const leavings = playBranch(this.model, branch, worlds, this);
    const { blurs } = this.model;
    for (const leaving of leavings) this.leave(leaving, blurred || blurs > this.before);
  }

  decide(at: Address, holds: boolean): void {
    const before = this.outcomes.has(at) ? this.outcomes.get(at) : holds;
    this.outcomes.set(at, before === holds ? holds : undefined);
  }

  /** Where some may be who cannot, nothing is said of what only some see. */
  show(at: Address, attribute: string, always: boolean): void {
    if (!always && (this.blurred || this.model.blurs > this.before)) return;
    const uses = this.uses[this.branch] ?? new Map<string, UnknownUse>();
    this.uses[this.branch] = uses;
    uses.set(`${at} ${attribute}`, { at, attribute });
  }

  result(): PlayedSequence {
    const { flow, exact } = this.model;
    const worlds = this.arrivals.worlds();
    const ways = flow.branches.flatMap((branch) => branch.ways.filter((way) => this.left.has(way)));
    const exits = flow.branches.flatMap((branch) => branch.exits.filter((exit) => this.left.has(exit)));
    return {
      flow,
      model: this.model,
      worlds,
      reached: new Set(worlds.keys()),
      taken: new Set(ways),
      ended: new Set(exits),
      settled: new Map(
        [...this.outcomes].flatMap(([at, holds]) => (holds === undefined ? [] : [[at, holds]])),
      ),
      unknownUses: this.uses.flatMap((uses) => [...uses.values()].sort((a, b) => inSourceOrder(a.at, b.at))),
      known: new Map([...worlds].map(([branch, all]) => [branch, this.knownIn(all)])),
      knownAtInvitation: new Map(
        ways.flatMap((way) => {
          const world = this.invited.get(way);
          return world ? [[way, this.knownIn([world])]] : [];
        }),
      ),
      exact,
    };
  }

  private leave({ by, world }: Leaving, blurred: boolean): void {
    this.left.add(by);
    if (!('target' in by)) return;
    const branch = by.kind === 'invitation' ? undefined : this.model.flow.branchNames.get(by.target);
    if (branch) this.arrivals.add(branch, world, blurred);
    if (by.kind !== 'invitation') return;
    const before = this.invited.get(by);
    this.invited.set(by, before ? hull(before, world) : world);
  }

  private knownIn(worlds: readonly World[]): ReadonlySet<string> {
    const known = new Set<string>();
    for (const [name, attribute] of this.model.tracked) {
      if (!worlds.some((world) => meets(world, attribute, attribute.notKnown))) known.add(name);
    }
    for (const name of this.knownAtStart) {
      if (!this.model.tracked.has(name) && !this.model.clears(name)) known.add(name);
    }
    return known;
  }
}
