import type { Address } from '../bot/address.js';
import type { ActionOutcome, Program, State } from '../runtime/index.js';
import type { BranchProgram } from '../runtime/program.js';
import { AttributeBits, type AttributeSet, NO_ATTRIBUTES } from './attribute-set.js';
import { type Distances, distancesTo } from './distances.js';
import type { OpenGoals } from './goals.js';
import type { Outlook } from './inputs.js';
import { type Liveness, LivenessAnalysis, liveAfter } from './liveness.js';
import { Samples } from './samples.js';
import type { Position, Terrain } from './terrain.js';
import { dependsOn } from './uses.js';
import type { Goal } from './witness.js';

const NOWHERE: Pick<Position, 'id' | 'inputs'> = { id: -1, inputs: 0 };

/** What the graph says of the way to the goals that are open: how far they are, and which attributes matter for them. */
export class Chart {
  readonly samples: Samples;
  private readonly bits: AttributeBits;
  private readonly analysis: LivenessAnalysis;
  private readonly decides = new Map<BranchProgram, AttributeSet>();
  private distances: Distances = new Float64Array();
  /** The distances counted in branches. */
  private branches: Distances = new Float64Array();
  private live: Liveness = [];
  /** How many goals were open when this was worked out. */
  private drawnFor = 0;

  constructor(
    readonly program: Program,
    private readonly terrain: Terrain,
    private readonly open: OpenGoals,
  ) {
    this.samples = new Samples(program, terrain.positions);
    const used = terrain.positions.map(attributesUsed);
    const unknown = [...open].flatMap((goal) => (goal.kind === 'unknown' ? [goal.attribute] : []));
    this.bits = new AttributeBits([...used.flat(), ...unknown]);
    for (const [id, names] of used.entries()) this.noteUse(terrain.positions[id], names);
    this.analysis = new LivenessAnalysis(terrain, this.bits);
    this.draw();
  }

  /** Works everything out anew once it is worth it: fewer goals are open now. */
  refresh(): void {
    const { size } = this.open;
    if (size < this.drawnFor && (size <= this.drawnFor / 2 || size < 4)) this.draw();
  }

  /** How many inputs are needed at least while the conversation waits at a position, or from the start. */
  inputsFrom(position: Position | undefined): number {
    const { id, inputs } = position ?? this.terrain.start ?? NOWHERE;
    const ahead = this.distances[id] ?? Infinity;
    return position === undefined ? ahead : Math.max(1, ahead + 1 - inputs);
  }

  /** How many branches lie ahead at least, from where the conversation waits or from the start. */
  branchesFrom(position: Position | undefined): number {
    return this.branches[(position ?? this.terrain.start ?? NOWHERE).id] ?? Infinity;
  }

  /** Tells apart states from which the conversation can go on differently as far as open goals are concerned. */
  keyOf(position: Position, { profile, circumstances }: State): string {
    const live = this.live[position.id] ?? NO_ATTRIBUTES;
    const values = Object.entries(profile).filter(([name]) => (this.bits.of(name) & live) !== NO_ATTRIBUTES);
    const sorted = values.sort(([one], [other]) => (one < other ? -1 : 1));
    return `${position.id} ${circumstances.online} ${sorted.length === 0 ? '' : JSON.stringify(sorted)}`;
  }

  /** Of some attributes those that can still make a difference while the conversation waits at a position. */
  stillMattering(set: AttributeSet, { id }: Position): AttributeSet {
    return set & (this.live[id] ?? NO_ATTRIBUTES);
  }

  /** The attributes on which the course of a branch depends, those included that it may have set before. */
  decidedBy(at: Address): AttributeSet {
    const start = this.terrain.branchAt(at);
    return (start && this.decides.get(start.branch)) ?? NO_ATTRIBUTES;
  }

  /** Of some attributes those whose value at the start of a branch matters. */
  mattering(set: AttributeSet, at: Address): AttributeSet {
    const start = this.terrain.branchAt(at);
    return start === undefined ? NO_ATTRIBUTES : set & (this.live[start.id] ?? NO_ATTRIBUTES);
  }

  bitOf(attribute: string): AttributeSet {
    return this.bits.of(attribute);
  }

  namesIn(set: AttributeSet): readonly string[] {
    return this.bits.namesIn(set);
  }

  /** What decides which inputs are worth trying. */
  get outlook(): Outlook {
    const { program, samples } = this;
    return {
      program,
      samples,
      target: (from, name) => {
        const target = this.terrain.targetOf(from.branch, name);
        return target !== undefined && this.distances[target.id] !== Infinity ? target : undefined;
      },
      matters: (attribute, at) => this.isIn(attribute, this.live[at.id] ?? NO_ATTRIBUTES),
      mattersAfter: (attribute, at) => this.isIn(attribute, liveAfter(at, this.live)),
      isGoal: ({ at }) => [...this.open.at(at)].some(({ kind }) => kind !== 'played'),
      isOpen: ({ at }, outcome) => [...this.open.at(at)].some((goal) => isOutcome(goal, outcome)),
    };
  }

  private isIn(attribute: string, set: AttributeSet): boolean {
    return (set & this.bits.of(attribute)) !== NO_ATTRIBUTES;
  }

  private noteUse(position: Position | undefined, names: readonly string[]): void {
    if (position === undefined || names.length === 0) return;
    const before = this.decides.get(position.branch) ?? NO_ATTRIBUTES;
    this.decides.set(position.branch, before | this.bits.setOf(names));
  }

  private draw(): void {
    const goals: Position[] = [];
    const watched = new Map<number, AttributeSet>();
    for (const goal of this.open) {
      const position = positionOf(goal, this.terrain);
      if (position === undefined) continue;
      goals.push(position);
      if (goal.kind !== 'unknown') continue;
      watched.set(position.id, (watched.get(position.id) ?? NO_ATTRIBUTES) | this.bits.of(goal.attribute));
    }
    this.distances = distancesTo(goals, this.terrain, ({ inputs }) => inputs);
    this.branches = distancesTo(goals, this.terrain, ({ kind }) => (kind === 'start' ? 1 : 0));
    this.live = this.analysis.liveFor(watched, this.distances);
    this.drawnFor = this.open.size;
  }
}

function attributesUsed({ action, branch }: Position): readonly string[] {
  return action === undefined ? [] : dependsOn(action, branch.sequence.source.skipKnownAttributes);
}

function isOutcome(goal: Goal, outcome: ActionOutcome): boolean {
  return goal.kind === 'played' && goal.outcome === outcome;
}

/** Where a goal is, if some way leads there. */
function positionOf(goal: Goal, terrain: Terrain): Position | undefined {
  switch (goal.kind) {
    case 'branch':
    case 'runaway':
      return terrain.branchAt(goal.at);
    case 'ended':
      return terrain.endAt(goal.at) ?? terrain.actionAt(goal.at);
    case 'unknown':
      return terrain.actionAt(goal.at);
    case 'played':
      return terrain.actionAt(goal.at) ?? terrain.branchAt(goal.at);
  }
}
