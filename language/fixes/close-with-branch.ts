import { quoted } from '../diagnostics/wording.js';
import { isClose } from '../generated/ast.js';
import { type Fixer, replacing } from './fix.js';
import { nodeAt } from './node-at.js';

/** The arrow is what counts already; the closing may have been what was meant. */
export const closeWithBranch: Fixer<'close-with-branch'> = (problem) => {
  const arrow = nodeAt(problem, isClose)?.target?.$cstNode;
  if (!arrow) return [];
  return [
    replacing(problem, `Go on in ${quoted(problem.params.branch)}, without closing`, arrow.text),
    replacing(problem, 'Close, without going on', 'close', false),
  ];
};
