import type { Branch } from '../bot/bot.js';
import type { BranchFlow, Exit, ExitKind, SequenceFlow } from '../flow/graph.js';
import { exitWords } from '../flow/way-words.js';
import { type Drawing, isReached, marksOf } from './drawing.js';
import type { Look, Node } from './nodes.js';
import { firstLine } from './says.js';

/**
 * A branch: its name, its title, the first line that it says, `more` lines about it, and what is wrong with it.
 */
export function branchNode(
  id: string,
  branch: BranchFlow,
  source: Branch | undefined,
  more: readonly string[],
  drawing: Drawing,
): Node {
  const marks = marksOf(branch, drawing);
  const says = source && firstLine(source);
  const isStart = branch.index === 0;
  return {
    id,
    shape: isStart ? 'start' : 'branch',
    heading: [isStart ? `▶ ${branch.name || '…'}` : branch.name, source?.title],
    lines: [...(says === undefined ? [] : [says]), ...more, ...marks],
    look: lookOf(branch, marks.length > 0, drawing),
  };
}

function lookOf(branch: BranchFlow, isWrong: boolean, drawing: Drawing): Look | undefined {
  if (!isReached(branch, drawing)) return 'unreached';
  if (isWrong) return 'problem';
  return branch.exits.some(({ kind }) => kind === 'closed') ? 'closing' : undefined;
}

/** How ends look. */
const ENDS: { readonly [Kind in ExitKind]: Look } = {
  closed: 'closing',
  ended: 'ended',
  'ran-out': 'problem',
  'widget-done': 'ended',
  agent: 'handedOver',
  department: 'handedOver',
  bot: 'handedOver',
};

/** An end of a sequence. */
export function endNode(id: string, exit: Exit): Node {
  return { id, shape: 'end', lines: [exitWords(exit)], look: ENDS[exit.kind] };
}

/** A name to which something leads, though nothing is called so. */
export function missingNode(id: string, name: string, why: string): Node {
  return { id, shape: 'branch', heading: [name], lines: [why], look: 'missing' };
}

/** A sequence as one node. */
export function sequenceNode(id: string, sequence: SequenceFlow, drawing: Drawing): Node {
  return { id, shape: 'sequence', heading: [sequence.name], lines: marksOf(sequence, drawing) };
}
