import { AstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { type Arrow, type Goto, isArrow, isCard, isGoto, isOption, isSequence } from '../generated/ast.js';
import { branchesOf } from '../references/declarations.js';
import { plainContent } from '../text/content.js';
import type { Fix, Fixer } from './fix.js';
import { leads } from './label-target.js';
import { nodeAt } from './node-at.js';

/** An arrow leads to the branch called like its label, else to a new one; a `goto` back to the start. */
export const missingTarget: Fixer<'missing-target'> = (problem) => {
  const action = nodeAt(problem, isArrow) ?? nodeAt(problem, isGoto);
  if (!action) return [];
  const naming = (name: string) => {
    const at = action.$cstNode?.end ?? problem.span.end;
    return { document: problem.document, start: at, end: at, text: ` ${name}` };
  };
  return isGoto(action) ? back(action, naming) : leads(action, labelOf(action), naming);
};

function back(action: Goto, naming: (name: string) => Fix['edits'][number]): Fix[] {
  const sequence = AstUtils.getContainerOfType(action, isSequence);
  const start = sequence && branchesOf(sequence)[0];
  if (!start?.name || AstUtils.hasContainerOfType(action, (node) => node === start)) return [];
  return [
    { title: `Go back to branch ${quoted(start.name)}`, edits: [naming(start.name)], preferred: false },
  ];
}

/** What the visitor picks to go where the arrow leads; empty if nothing. */
function labelOf(arrow: Arrow): string {
  const option = AstUtils.getContainerOfType(arrow, isOption);
  return plainContent(option?.label ?? AstUtils.getContainerOfType(arrow, isCard)?.title);
}
