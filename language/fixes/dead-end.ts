import { quoted } from '../diagnostics/wording.js';
import { type Branch, isBranch } from '../generated/ast.js';
import { atEndOf } from './branch-end.js';
import { branchesInRow } from './branches-in-row.js';
import type { Fix, Fixer } from './fix.js';
import { nodeAt } from './node-at.js';

/**
 * Goes on in the branch beneath if nothing leads there yet, else says that nothing more is to come. Not unseen: what is
 * still being written has no end yet.
 */
export const deadEnd: Fixer<'dead-end'> = (problem) => {
  const branch = nodeAt(problem, isBranch);
  if (!branch) return [];
  const row = branchesInRow(problem.document, branch, 'down', problem.services);
  const forgotten = row !== undefined && !row.isLedTo;
  const next = row
    ? [writing(branch, `-> ${row.below.name}`, `Go on in branch ${quoted(row.below.name)}`, forgotten)]
    : [];
  const ends = [
    writing(branch, 'end', 'Write "end"', !forgotten),
    writing(branch, 'close', 'Close the conversation', false),
  ];
  return forgotten ? [...next, ...ends] : [...ends, ...next];
};

function writing(branch: Branch, statement: string, title: string, preferred: boolean): Fix {
  return { title, edits: [atEndOf(branch, statement)], preferred };
}
