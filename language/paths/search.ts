import type { Address } from '../bot/address.js';
import {
  begin,
  type Input,
  type Profile,
  type Program,
  type State,
  type Step,
  transition,
} from '../runtime/index.js';
import { withValue } from '../runtime/profile.js';
import { type AttributeSet, NO_ATTRIBUTES } from './attribute-set.js';
import { Budget } from './budget.js';
import { Chart } from './chart.js';
import { circleOf } from './circle.js';
import { arrivalsIn, OpenGoals } from './goals.js';
import { inputsAt } from './inputs.js';
import { type Leaf, leavesOf } from './leaves.js';
import { type Known, type Path, profileOf } from './path.js';
import { Queue } from './queue.js';
import { type Position, Terrain } from './terrain.js';
import type { Goal } from './witness.js';

/** A path on which the conversation waits. */
interface Visit extends Path {
  readonly before: Visit | undefined;
  readonly state: State;
  readonly position: Position;
  /** How many inputs it took. */
  readonly inputs: number;
  /** The attributes on which something on the path depended: nothing else can be said of them any more. */
  readonly decided: AttributeSet;
}

/** A step to be played: the beginning, or an input where a conversation waits. */
interface Move extends Pick<Path, 'input' | 'known' | 'online'> {
  readonly before: Visit | undefined;
  readonly decided: AttributeSet;
}

/** Something to be done, when its turn comes. */
interface Task {
  /** How unusual the circumstances are. */
  readonly rank: number;
  readonly from: Visit | undefined;
  readonly run: () => void;
}

/** What part of the budget goes into finding the shortest paths; with the rest any path will do. */
const SHORTEST = 0.8;
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
  private readonly seen = new Set<string>();
  private readonly circles = new Map<Goal, number>();
  private queue = new Queue<Task>();
  private costOf: (task: Task) => number = this.shortestFirst;

  constructor(
    private readonly program: Program,
    private readonly sequence: string,
    goals: readonly Goal[],
    transitions: number,
  ) {
    const start = program.sequenceNames.get(sequence);
    this.open = new OpenGoals(goals);
    this.terrain = new Terrain(program, start);
    this.chart = new Chart(program, this.terrain, this.open);
    this.budget = new Budget(transitions);
  }

  /** Searches until everything is found, nothing is left to try, or the budget is spent. */
  run(): void {
    const first: Move = {
      before: undefined,
      input: undefined,
      known: undefined,
      online: 'everyone',
      decided: NO_ATTRIBUTES,
    };
    this.plan({ rank: 0, from: undefined, run: () => this.follow(first) });
    const left = this.work((rank) => this.budget.total * SHORTEST * (1 - 2 ** -(rank + 1)));
    this.costOf = this.nearestFirst;
    this.queue = new Queue();
    for (const task of left) this.plan(task);
    this.work(() => Infinity);
  }

  /** Does what is planned. Returns the tasks whose rank has had its part of the budget. */
  private work(limit: (rank: number) => number): readonly Task[] {
    const left: Task[] = [];
    while (this.open.size > 0 && !this.budget.exhausted) {
      const next = this.queue.pop();
      if (next === undefined) break;
      const { item, cost } = next;
      // Goals that are found by now make others the nearest.
      if (this.costOf(item) > cost) this.plan(item);
      else if (this.budget.spent >= limit(item.rank)) left.push(item);
      else item.run();
    }
    return left;
  }

  private plan(task: Task): void {
    const cost = this.costOf(task);
    if (cost < Infinity) this.queue.push(task, cost);
  }

  private shortestFirst({ rank, from }: Task): number {
    const ahead = this.ahead(from);
    return rank * 2 ** 40 + ((from?.inputs ?? 0) + ahead) * 2 ** 20 + ahead;
  }

  private nearestFirst({ rank, from }: Task): number {
    return (this.ahead(from) + rank) * 2 ** 20 + (from?.inputs ?? 0);
  }

  private ahead(from: Visit | undefined): number {
    if (from !== undefined) return this.chart.fromWaiting(from.position);
    const { start } = this.terrain;
    return start === undefined ? Infinity : this.chart.fromStart(start);
  }

  private expand(visit: Visit): void {
    const { position, state, known, online, decided } = visit;
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
      this.wait(move, leaf, decided);
      if (this.budget.exhausted || this.open.size === 0) return;
    }
    if (handedOver && move.online === 'everyone') this.planMove({ ...move, online: 'nobody' });
    this.planKnown(move, undecided.found);
  }

  private play({ before, input, known, online }: Move, splits: readonly number[]): Step {
    const step =
      before === undefined || input === undefined
        ? begin(this.program, {
            sequence: this.sequence,
            profile: profileOf(known),
            circumstances: { online, splits },
          })
        : transition(this.program, forced(before.state, splits), input);
    this.budget.charge(step);
    return step;
  }

  private readonly partsAt = (at: Address): number => {
    const action = this.terrain.actionAt(at)?.action;
    return action?.type === 'split' ? action.parts.length : 0;
  };

  private arrive(move: Move, { step, parts }: Leaf): void {
    const profile = move.before?.state.profile ?? profileOf(move.known);
    for (const { goal } of arrivalsIn(this.open.at, profile, step)) this.find(goal, { ...move, parts });
    this.lookForCircles({ ...move, parts }, profile, step);
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
        const circle = circleOf(this.program, at, profile, waiting, this.budget);
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

  private wait({ before, input, known, online }: Move, { step, parts }: Leaf, decided: AttributeSet): void {
    const position = this.terrain.actionAt(step.state.waiting.at);
    if (step.state.waiting.for === 'nothing' || position === undefined) return;
    const state = forced(step.state, []);
    const key = this.chart.keyOf(position, state, decided);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const inputs = (before?.inputs ?? 0) + (input === undefined ? 0 : 1);
    const visit: Visit = { before, input, parts, known, online, state, position, inputs, decided };
    this.plan({ rank: rankOf(visit), from: visit, run: () => this.expand(visit) });
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

/** Collects the attributes on which a step depends while nothing has been said of them. */
class Undecided {
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

const NOBODY = 1;
const KNOWN = 2;

/** A new visitor with everyone online is the most usual, one of whom much is known the least. */
function rankOf({ known, online }: Pick<Path, 'known' | 'online'>): number {
  let rank = online === 'everyone' ? 0 : NOBODY;
  for (let next = known; next !== undefined; next = next.rest) rank += KNOWN;
  return rank;
}

function forced(state: State, splits: readonly number[]): State {
  return { ...state, chance: 0, circumstances: { ...state.circumstances, splits } };
}

function withOnline(visit: Visit, online: Path['online']): Visit {
  const { state } = visit;
  return { ...visit, state: { ...state, circumstances: { ...state.circumstances, online } } };
}

function withKnown(move: Move, known: Known): Move {
  const { before } = move;
  if (before === undefined) return { ...move, known };
  const profile = withValue(before.state.profile, known.attribute, known.value);
  return { ...move, known, before: { ...before, state: { ...before.state, profile } } };
}

function withInput(before: Path, input: Input): Path {
  return { ...before, before, input, parts: [] };
}
