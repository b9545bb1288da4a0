import { AstUtils, CstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { isBranch, isOption, isSequence } from '../generated/ast.js';
import { plainContent } from '../text/content.js';
import { branchNameFrom } from './branch-name.js';
import { dedented } from './dedented.js';
import { automatic, type Fix, type Fixer, type Problem, replacing, sourceOf } from './fix.js';
import { freeBranchName } from './free-name.js';
import { newBranch } from './new-branch.js';

/** Takes the braces away from an arrow; other contents become a branch with a name. */
export const labelBlock: Fixer<'label-block'> = (problem) => {
  if (!problem.params.only) return moved(problem);
  return [automatic(replacing(problem, 'Remove the braces', sourceOf(problem).slice(1, -1).trim()))];
};

function moved(problem: Problem<'label-block'>): Fix[] {
  const { document, span } = problem;
  const { $cstNode: root } = document.parseResult.value;
  const leaf = root && CstUtils.findLeafNodeBeforeOffset(root, span.start);
  const option = AstUtils.getContainerOfType(leaf?.astNode, isOption);
  const branch = AstUtils.getContainerOfType(option, isBranch);
  const block = blockAt(problem);
  if (!option || !branch || !isSequence(branch.$container) || block === undefined) return [];
  const name = freeBranchName(branch.$container, branchNameFrom(plainContent(option.label)) ?? 'Next');
  const arrow = { document, start: span.start, end: span.start + block.length, text: `-> ${name}` };
  const edits = [arrow, newBranch(branch, name, dedented(block.slice(1, -1)))];
  return [{ title: `Move it to a new branch ${quoted(name)}`, edits, preferred: true }];
}

/** Braces, and what may hold some that are none: texts and comments. */
const BRACES = /"""[\s\S]*?"""|"(?:[^"\\\r\n]|\\[^\r\n])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|[{}]/g;

/** The braces with all between them; nothing where they are not closed. */
function blockAt({ document, span }: Problem<'label-block'>): string | undefined {
  const source = document.textDocument.getText().slice(span.start);
  let depth = 0;
  for (const { 0: found, index } of source.matchAll(BRACES)) {
    if (found === '{') depth++;
    else if (found === '}' && --depth <= 0) return source.slice(0, index + 1);
  }
  return undefined;
}
