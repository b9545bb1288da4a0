import type { Address } from '../bot/address.js';
import type { Action } from '../bot/bot.js';
import { outcomeOf } from '../flow/outcomes.js';
import type { BranchProgram, Program, SequenceProgram } from '../runtime/program.js';
import { PLAIN } from './plain-actions.js';

/** A place in a conversation: the start of a branch, an action about to be played, or the end of a branch. */
export interface Position {
  readonly id: number;
  readonly kind: 'start' | 'action' | 'end';
  /** Of the action, else of the branch. */
  readonly at: Address;
  readonly branch: BranchProgram;
  readonly action: Action | undefined;
  /** How many inputs are needed at least to get on from here: none or one. */
  readonly inputs: 0 | 1;
  /** Where it can go on; all that the runtime can do is in it. */
  readonly next: Position[];
  /** What can come here. */
  readonly previous: Position[];
}

/** A list of actions still to be linked. */
interface Job {
  readonly positions: readonly Position[];
  readonly after: Position;
}

/**
 * The places that a sequence can come to, those of sequences that it invites included. Actions on which nothing depends
 * have none.
 */
export class Terrain {
  readonly positions: Position[] = [];
  private readonly starts = new Map<BranchProgram, Position>();
  private readonly ends = new Map<Address, Position>();
  private readonly actions = new Map<Address, Position>();
  private readonly branches = new Map<Address, Position>();
  private readonly unlinked: Position[] = [];
  readonly start: Position | undefined;

  constructor(
    private readonly program: Program,
    sequence: SequenceProgram | undefined,
    /** Addresses of actions that must have a position, though nothing depends on them. */
    private readonly wanted: ReadonlySet<Address>,
  ) {
    const first = sequence?.branches[0];
    this.start = first && this.startOf(first);
    for (let start = this.unlinked.pop(); start !== undefined; start = this.unlinked.pop()) {
      this.linkBranch(start);
    }
  }

  /** The start of the branch at an address, if it can be come to. */
  branchAt(at: Address): Position | undefined {
    return this.branches.get(at);
  }

  /** The end of the branch at an address, if that can be come to. */
  endAt(at: Address): Position | undefined {
    return this.ends.get(at);
  }

  /** The action at an address, if its branch can be come to and it has a position. */
  actionAt(at: Address): Position | undefined {
    return this.actions.get(at);
  }

  /** The start of the branch of a name, seen from another branch. */
  targetOf(from: BranchProgram, target: string): Position | undefined {
    const branch = from.sequence.branchNames.get(target);
    return branch && this.starts.get(branch);
  }

  private startOf(branch: BranchProgram): Position {
    const known = this.starts.get(branch);
    if (known !== undefined) return known;
    const start = this.add('start', branch.at, branch);
    this.starts.set(branch, start);
    this.branches.set(branch.at, start);
    this.unlinked.push(start);
    return start;
  }

  private linkBranch(start: Position): void {
    const { branch } = start;
    const end = this.add('end', branch.at, branch);
    this.ends.set(branch.at, end);
    const jobs: Job[] = [];
    connect(start, this.list(branch, branch.actions, `${branch.at}/actions`, end, jobs));
    for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) this.linkList(job, jobs);
  }

  /** Makes the positions of a list, to be linked later. Returns where it begins. */
  private list(
    branch: BranchProgram,
    actions: readonly Action[],
    at: Address,
    after: Position,
    jobs: Job[],
  ): Position {
    const positions: Position[] = [];
    for (const [index, action] of actions.entries()) {
      const place = `${at}/${index}`;
      if (PLAIN.has(action.type) && !this.wanted.has(place)) continue;
      const position = this.add('action', place, branch, action);
      positions.push(position);
      this.actions.set(place, position);
    }
    jobs.push({ positions, after });
    return positions[0] ?? after;
  }

  private linkList({ positions, after }: Job, jobs: Job[]): void {
    for (const [index, position] of positions.entries()) {
      const below = positions[index + 1] ?? after;
      for (const next of this.nextOf(position, below, jobs)) connect(position, next);
    }
  }

  private nextOf({ action, at, branch }: Position, below: Position, jobs: Job[]): Position[] {
    if (action === undefined) return [];
    if (action.type === 'condition' && 'then' in action) {
      return [
        this.list(branch, action.then, `${at}/then`, below, jobs),
        this.list(branch, action.otherwise ?? [], `${at}/otherwise`, below, jobs),
      ];
    }
    const { ways, ends } = outcomeOf(action, at);
    const led = ways.flatMap(({ kind, target }) => {
      const to =
        kind === 'invitation'
          ? this.program.sequenceNames.get(target)?.branches[0]
          : branch.sequence.branchNames.get(target);
      return to === undefined ? [] : [this.startOf(to)];
    });
    return ends ? led : [...led, below];
  }

  private add(kind: Position['kind'], at: Address, branch: BranchProgram, action?: Action): Position {
    const id = this.positions.length;
    const inputs = action !== undefined && alwaysWaits(action, branch) ? 1 : 0;
    const position: Position = { id, kind, at, branch, action, inputs, next: [], previous: [] };
    this.positions.push(position);
    return position;
  }
}

function connect(from: Position, to: Position): void {
  from.next.push(to);
  to.previous.push(from);
}

const WAITING: ReadonlySet<Action['type']> = new Set([
  'visitor-attribute',
  'bubble-options',
  'card-response',
  'chat-widget',
  'call',
]);

/** An ask whose attribute may be known already need not wait. */
function alwaysWaits({ type }: Action, { sequence }: BranchProgram): boolean {
  return WAITING.has(type) && !(type === 'visitor-attribute' && sequence.source.skipKnownAttributes);
}
