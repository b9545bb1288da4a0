import { type Address, child } from '../bot/address.js';
import type { Action } from '../bot/bot.js';
import { behaviourOf } from './actions/table.js';
import type { Act, Code, Fork, Instruction } from './instruction.js';
import { end } from './play.js';
import type { BranchProgram, Program } from './program.js';
import { Site } from './site.js';

/** A list of actions still to be linked. */
interface Job {
  readonly actions: readonly Action[];
  readonly at: Address;
  /** What is played after the list. */
  readonly after: Instruction | undefined;
  /** Where the list's first instruction belongs. */
  readonly fork: Fork;
  readonly side: keyof Fork;
}

/** Links the actions of a branch into instructions, those beneath conditions too. */
export function assemble(program: Program, branch: BranchProgram): Code {
  const waiting = new Map<Address, Instruction>();
  const root: Fork = { yes: undefined, no: undefined };
  const at = child(branch.at, 'actions');
  const jobs: Job[] = [{ actions: branch.actions, at, after: undefined, fork: root, side: 'yes' }];
  // A work list instead of recursion: conditions may be nested deeper than the stack is.
  for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) {
    for (const beneath of link(job, program, branch, waiting)) jobs.push(beneath);
  }
  return { first: root.yes, waiting };
}

/** Links one list; returns the lists beneath its conditions. */
function link(job: Job, program: Program, branch: BranchProgram, waiting: Map<Address, Instruction>): Job[] {
  const beneath: Job[] = [];
  let next = job.after;
  // From the last to the first, so that what follows an action is there already.
  for (let index = job.actions.length - 1; index >= 0; index--) {
    const action = job.actions[index];
    if (action === undefined) continue;
    const site = new Site(program, branch.sequence, `${job.at}/${index}`);
    const { instruction, fork } = instructionOf(action, site, next);
    if (fork !== undefined) beneath.push(...listsOf(action, site.at, next, fork));
    if (instruction.waiter !== undefined) waiting.set(site.at, instruction);
    next = instruction;
  }
  job.fork[job.side] = next;
  return beneath;
}

function instructionOf(action: Action, site: Site, next: Instruction | undefined) {
  const { at } = site;
  const { act, waiter, fork } = behaviourOf(action, site);
  const instruction: Instruction = site.broken
    ? { at, act: (play) => end(play, at, 'broken'), waiter: undefined, next }
    : { at, act: observed(act, site), waiter, next };
  return { instruction, fork };
}

function observed(act: Act, { at, program: { observer } }: Site): Act {
  if (observer === undefined) return act;
  return (play) => {
    observer.played(at);
    act(play);
  };
}

function listsOf(action: Action, at: Address, after: Instruction | undefined, fork: Fork): Job[] {
  if (action.type !== 'condition' || !('then' in action)) return [];
  return [
    { actions: action.then, at: `${at}/then`, after, fork, side: 'yes' },
    { actions: action.otherwise ?? [], at: `${at}/otherwise`, after, fork, side: 'no' },
  ];
}
