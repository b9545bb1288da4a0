import { type Address, child, ROOT } from '../bot/address.js';
import type { Action, Bot, Branch, Sequence } from '../bot/bot.js';
import type { BranchFlow, Exit, FlowGraph, SequenceFlow, Way } from './graph.js';
import { type Outcome, outcomeOf } from './outcomes.js';

/** The flow of a bot, in time and space that grow with its size alone. */
export function flowOf(bot: Bot): FlowGraph {
  const sequences = bot.sequences.map((sequence, index) =>
    sequenceFlow(sequence, child(ROOT, 'sequences', index)),
  );
  return graphOf(sequences);
}

/** The flow of a bot whose sequences are there already. */
export function graphOf(sequences: readonly SequenceFlow[]): FlowGraph {
  return { sequences, sequenceNames: firstOfName(sequences) };
}

/** The flow of one sequence by itself. */
export function sequenceFlow({ name, branches }: Sequence, at: Address): SequenceFlow {
  const made: BranchFlow[] = [];
  const sequence = { name, at, branches: made, branchNames: new Map<string, BranchFlow>() };
  for (const [index, branch] of branches.entries()) made.push(branchFlow(branch, sequence, index));
  for (const [key, branch] of firstOfName(made)) sequence.branchNames.set(key, branch);
  return sequence;
}

function branchFlow({ name, actions }: Branch, sequence: SequenceFlow, index: number): BranchFlow {
  const at = child(sequence.at, 'branches', index);
  return { name, at, sequence, index, ...played(actions, at) };
}

function played(
  actions: readonly Action[],
  branch: Address,
): Pick<BranchFlow, 'ways' | 'exits' | 'deadFrom'> {
  const { ways, exits, ends, deadFrom } = listFlow(actions, child(branch, 'actions'));
  return { ways, exits: ends ? exits : [...exits, { kind: 'ran-out', at: branch }], deadFrom };
}

/** The ways that actions would lead which nothing plays, because one before them ends their branch. */
export function deadWays({ actions }: Branch, { at, deadFrom }: BranchFlow): Way[] {
  if (deadFrom === undefined) return [];
  const list = child(at, 'actions');
  const first = actions.findIndex((_, index) => child(list, index) === deadFrom);
  return actions
    .slice(first)
    .flatMap((action, index) => [...flowOfAction(action, child(list, first + index)).ways]);
}

interface ListFlow extends Outcome {
  readonly deadFrom: Address | undefined;
}

/** Goes down a list of actions until one ends it. */
function listFlow(actions: readonly Action[], at: Address): ListFlow {
  const ways: Way[] = [];
  const exits: Exit[] = [];
  for (const [index, action] of actions.entries()) {
    const outcome = flowOfAction(action, child(at, index));
    ways.push(...outcome.ways);
    exits.push(...outcome.exits);
    if (!outcome.ends) continue;
    return {
      ways,
      exits,
      ends: true,
      deadFrom: index + 1 < actions.length ? child(at, index + 1) : undefined,
    };
  }
  return { ways, exits, ends: false, deadFrom: undefined };
}

function flowOfAction(action: Action, at: Address): Outcome {
  return blockFlow(action, at) ?? outcomeOf(action, at);
}

/** Only instant actions belong into blocks, but the bot of a file with errors may have any. */
function blockFlow(action: Action, at: Address): Outcome | undefined {
  if (action.type !== 'condition' || !('then' in action)) return undefined;
  const yes = listFlow(action.then, child(at, 'then'));
  const no = listFlow(action.otherwise ?? [], child(at, 'otherwise'));
  return { ways: [...yes.ways, ...no.ways], exits: [...yes.exits, ...no.exits], ends: yes.ends && no.ends };
}

/** What has no name yet is not what an arrow without a name leads to. */
function firstOfName<T extends { name: string }>(items: readonly T[]): Map<string, T> {
  const names = new Map<string, T>();
  for (const item of items) if (item.name !== '' && !names.has(item.name)) names.set(item.name, item);
  return names;
}
