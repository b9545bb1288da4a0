import { AstUtils, CstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { type Branch, isBranch, isSequence } from '../generated/ast.js';
import { lineBreakOf, type SourceEdit } from './edit.js';
import type { Fix, Fixer, Problem } from './fix.js';
import { suggested } from './suggested.js';

/** Takes the branch that was probably meant, or creates the missing one. */
export const unknownBranch: Fixer<'unknown-branch'> = (problem) => {
  const changes = suggested(problem, problem.params.suggestion);
  return [...changes, ...creation(problem, changes.length === 0)];
};

function creation({ document, span, params }: Problem<'unknown-branch'>, preferred: boolean): Fix[] {
  const root = document.parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, span.start);
  const branch = AstUtils.getContainerOfType(leaf?.astNode, isBranch);
  if (!branch?.$cstNode || !isSequence(branch.$container)) return [];
  const title = `Create branch ${quoted(params.name)}`;
  return [{ title, edits: [newBranch(branch, branch.$cstNode.end, params.name)], preferred }];
}

/** A branch behind another one, indented like it. */
function newBranch(before: Branch, at: number, name: string): SourceEdit {
  const document = AstUtils.getDocument(before);
  const lineBreak = lineBreakOf(document);
  const source = document.textDocument.getText();
  const start = before.$cstNode?.offset ?? 0;
  const indent = /^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', start - 1) + 1))?.[0] ?? '';
  const unit = indent.startsWith('\t') ? '\t' : '  ';
  const lines = [`branch ${name} {`, `${unit}reply "…"`, `${unit}end`, '}'];
  const text = ['', '', ...lines.map((line) => indent + line)].join(lineBreak);
  return { document, start: at, end: at, text };
}
