import { isSequence } from '../generated/ast.js';
import type { Fixer } from './fix.js';
import { atBlockEnd } from './into-block.js';
import { indentationOf, indented, PLACEHOLDER } from './new-branch.js';
import { nodeAt } from './node-at.js';

/** The name of a first branch that has yet to be written. */
const NAME = 'Start';

export const emptySequence: Fixer<'empty-sequence'> = (problem) => {
  const sequence = nodeAt(problem, isSequence);
  if (!sequence) return [];
  const { unit } = indentationOf(sequence);
  const edit = atBlockEnd(sequence, [`branch ${NAME} {`, ...indented(PLACEHOLDER, unit), '}']);
  return edit ? [{ title: `Create branch "${NAME}"`, edits: [edit], preferred: true }] : [];
};
