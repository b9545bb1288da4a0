import type { Address } from '../bot/address.js';
import { begin, type Profile, type Program, type Step, transition } from '../runtime/index.js';
import { type AttributeSet, NO_ATTRIBUTES } from './attribute-set.js';
import { Budget } from './budget.js';
import { Chart } from './chart.js';
import { circleOf } from './circle.js';
import { arrivalsIn, metBy, OpenGoals } from './goals.js';
import { inputsAt } from './inputs.js';
import { type Leaf, leavesOf, partsBefore } from './leaves.js';
import {
  forced,
  KNOWN,
  type Move,
  pathOf,
  rankOf,
  type Visit,
  withInput,
  withKnown,
  withOnline,
} from './move.js';
import { type Path, profileOf } from './path.js';
import { Queue } from './queue.js';
import { Seen } from './seen.js';
import { Terrain } from './terrain.js';
import { type Trace, type TracedStep, untraced } from './trace.js';
import { Undecided } from './undecided.js';
import type { Goal } from './witness.js';

/** Something to be done, when its turn comes. */
interface Task {
  /** How unusual the circumstances are. */
  readonly rank: number;
  readonly from: Visit | undefined;
  readonly run: () => void;
}

/** What part of the budget goes into finding the shortest paths; with the rest any path will do. */
const SHORTEST = 0.5;
/** More inputs than any path has. */
const FAR = 2 ** 20;
/** How often a circle is looked for from one branch. */
const CIRCLES = 8;

/**
 * Looks for paths from the start of a sequence to goals by playing the runtime, cheapest first: usual circumstances
 * before unusual ones, then few inputs before many.
 *
 * What is known beforehand is left open until a branch depends on it. Then the step is played once more for each value
 * that makes a difference: nothing before can have depended on it. So it is with who is online, at the first hand-over.
 */
export class Search {
  readonly found = new Map<Goal, Path>();
  private readonly open: OpenGoals;
  private readonly terrain: Terrain;
  private readonly chart: Chart;
  private readonly budget: Budget;
  private readonly seen = new Seen();
  private readonly circles = new Map<Goal, number>();
  private queue = new Queue<Task>();
  private costOf: (task: Task) => number = this.shortestFirst;

  constructor(
    private readonly program: Program,
    private readonly sequence: string,
    goals: readonly Goal[],
    transitions: number,
    /** What is woven into the program, if something that was played is looked for. */
    private readonly trace?: Trace,
  ) {
    const start = program.sequenceNames.get(sequence);
    this.open = new OpenGoals(goals);
    this.terrain = new Terrain(program, start, new Set(goals.map(({ at }) => at)));
    this.chart = new Chart(program, this.terrain, this.open);
    this.budget = new Budget(transitions);
  }

  /** Searches until everything is found, nothing is left to try, or the budget is spent. */
  run(): void {
    for (const _ of this.rounds());
  }

  /** The same with pauses, for who wants to do something else in between or to give up. */
  *rounds(): Generator<void, void> {
    const first: Move = {
      before: undefined,
      input: undefined,
      known: undefined,
      online: 'everyone',
      decided: NO_ATTRIBUTES,
    };
    this.plan({ rank: 0, from: undefined, run: () => this.follow(first) });
    const left = yield* this.work((rank) => this.budget.total * SHORTEST * (1 - 2 ** -(rank + 1)));
    this.costOf = this.nearestFirst;
    this.queue = new Queue();
    for (const task of left) this.plan(task);
    yield* this.work(() => Infinity);
  }

  /** Does what is planned. Returns the tasks whose rank has had its part of the budget. */
  private *work(limit: (rank: number) => number): Generator<void, readonly Task[]> {
    const left: Task[] = [];
    while (this.open.size > 0 && !this.budget.exhausted) {
      const next = this.queue.pop();
      if (next === undefined) break;
      const { item, cost } = next;
      // Goals that are found by now make others the nearest.
      if (this.costOf(item) > cost) this.plan(item);
      else if (this.budget.spent >= limit(item.rank)) left.push(item);
      else item.run();
      yield;
    }
    return left;
  }

  private plan(task: Task): void {
    const cost = this.costOf(task);
    if (cost < Infinity) this.queue.push(task, cost);
  }

  private shortestFirst({ rank, from }: Task): number {
    const inputs = (from?.inputs ?? 0) + this.chart.inputsFrom(from?.position);
    return (rank * FAR + inputs) * FAR + this.chart.branchesFrom(from?.position);
  }

  private nearestFirst({ rank, from }: Task): number {
    return (this.chart.branchesFrom(from?.position) + rank) * FAR + (from?.inputs ?? 0);
  }

  private expand(visit: Visit): void {
    const { path, position, state, decided } = visit;
    const { known, online } = path;
    for (const input of inputsAt(position, state, this.chart.outlook)) {
      if (this.budget.exhausted) return;
      this.follow({ before: visit, input, known, online, decided });
    }
  }

  /** Plays a step, in all courses that its splits allow, and plans what comes after it. */
  private follow(move: Move): void {
    const undecided = new Undecided(move, this.chart);
    let handedOver = false;
    for (const leaf of leavesOf((parts) => this.play(move, parts), this.partsAt)) {
      this.arrive(move, leaf);
      const decided = undecided.after(leaf.step);
      handedOver ||= this.needsSomebody(leaf.step);
      if (leaf.repeats === undefined) this.wait(move, leaf, decided);
      if (this.budget.exhausted || this.open.size === 0) return;
    }
    if (handedOver && move.online === 'everyone') this.planMove({ ...move, online: 'nobody' });
    this.planKnown(move, undecided.found);
  }

  private play(move: Move, splits: readonly number[]): TracedStep {
    const play = () => this.playOnce(move, splits);
    const step = this.trace?.of(play, this.open.has) ?? untraced(play);
    this.budget.charge(step);
    return step;
  }

  private playOnce({ before, input, known, online }: Move, splits: readonly number[]): Step {
    return before === undefined || input === undefined
      ? begin(this.program, {
          sequence: this.sequence,
          profile: profileOf(known),
          circumstances: { online, splits },
        })
      : transition(this.program, forced(before.state, splits), input);
  }

  private readonly partsAt = (at: Address): number => {
    const action = this.terrain.actionAt(at)?.action;
    return action?.type === 'split' ? action.parts.length : 0;
  };

  private arrive(move: Move, { step, parts, repeats = Infinity }: Leaf): void {
    const profile = move.before?.state.profile ?? profileOf(move.known);
    for (const { goal, index } of arrivalsIn(this.open.at, profile, step)) {
      // Whether it runs away is decided by all that comes.
      const runsAway = goal.kind === 'runaway' || (goal.kind === 'ended' && goal.ending === 'runaway');
      if (runsAway) this.find(goal, pathOf(move, parts));
      else if (index <= repeats) this.find(goal, pathOf(move, partsBefore(index, step.effects)));
    }
    for (const goal of metBy(this.open.at, step.marks)) this.find(goal, pathOf(move, parts));
    this.lookForCircles(pathOf(move, parts), profile, step);
    this.chart.refresh();
  }

  private find(goal: Goal, path: Path): void {
    this.found.set(goal, path);
    this.open.close(goal);
  }

  private lookForCircles(path: Path, profile: Profile, step: Step): void {
    if (step.state.waiting.for !== 'call') return;
    const waiting = { ...step, state: forced(step.state, []) };
    for (const { at } of step.effects) {
      for (const goal of this.open.at(at)) {
        const tried = this.circles.get(goal) ?? 0;
        if (goal.kind !== 'runaway' || tried >= CIRCLES) continue;
        this.circles.set(goal, tried + 1);
        const circle = circleOf(this.program, at, profile, waiting, this.chart.samples, this.budget);
        if (circle !== undefined) this.find(goal, circle.reduce(withInput, path));
      }
    }
  }

  /** Whether the conversation was handed over where it would go on if nobody were online. */
  private needsSomebody({ state: { waiting } }: Step): boolean {
    if (waiting.for !== 'nothing' || waiting.ending !== 'agents') return false;
    const action = this.terrain.actionAt(waiting.at)?.action;
    return action !== undefined && 'offline' in action && action.offline !== undefined;
  }

  private wait(move: Move, { step, parts }: Leaf, decided: AttributeSet): void {
    const position = this.terrain.actionAt(step.state.waiting.at);
    if (step.state.waiting.for === 'nothing' || position === undefined) return;
    const state = forced(step.state, []);
    const inputs = (move.before?.inputs ?? 0) + (move.input === undefined ? 0 : 1);
    const rank = rankOf(move);
    const telling = this.chart.stillMattering(decided, position);
    const coming = this.seen.add(this.chart.keyOf(position, state), telling, rank * FAR + inputs);
    if (coming === undefined) return;
    const visit: Visit = { path: pathOf(move, parts), state, position, inputs, decided };
    const run = () => {
      if (!coming.outdone) this.expand(visit);
    };
    this.plan({ rank: coming.dearer ? rank + KNOWN : rank, from: visit, run });
  }

  private planMove(move: Move): void {
    const { before: from, online } = move;
    const changed: Move = from === undefined ? move : { ...move, before: withOnline(from, online) };
    this.plan({ rank: rankOf(move), from, run: () => this.follow(changed) });
  }

  /** Plans to play a step again for each value that an attribute may have had from the beginning. */
  private planKnown(move: Move, undecided: AttributeSet): void {
    if (undecided === NO_ATTRIBUTES) return;
    const run = () => {
      let { decided } = move;
      for (const attribute of this.chart.namesIn(undecided)) {
        decided |= this.chart.bitOf(attribute);
        for (const value of this.chart.samples.all(attribute)) {
          if (this.budget.exhausted || this.open.size === 0) return;
          this.follow(withKnown({ ...move, decided }, { attribute, value, rest: move.known }));
        }
      }
    };
    this.plan({ rank: rankOf(move) + KNOWN, from: move.before, run });
  }
}
