import type { AstNode } from 'langium';
import { isGiven, isScenario, type Scenario } from '../generated/ast.js';
import { spanOf } from '../symbols/symbol.js';
import { lineBreakOf, type SourceEdit } from './edit.js';
import { type Fixer, type Problem, sourceOf } from './fix.js';
import { indentationOf } from './new-branch.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';
import { withComment } from './with-comment.js';

/** Moves it up, behind those that stand there already. */
export const givenAfterStep: Fixer<'given-after-step'> = (problem) => {
  const { document } = problem;
  const scenario = nodeAt(problem, isScenario);
  const span = withComment(document, problem.span);
  const insertion = scenario && inFront(scenario, sourceOf({ document, span }), problem);
  if (!insertion) return [];
  const edits = [insertion, removal(document, span)];
  return [{ title: 'Move it before the first step', edits, preferred: true }];
};

function inFront(
  { steps }: Scenario,
  given: string,
  { document }: Problem<'given-after-step'>,
): SourceEdit | undefined {
  const first = steps.findIndex((step) => !isGiven(step));
  const step = steps[first];
  const last = steps[first - 1]?.$cstNode;
  if (!step?.$cstNode) return undefined;
  const space =
    given.includes('//') || startsLine(step) ? lineBreakOf(document) + indentationOf(step).indent : ' ';
  const at = last ? withComment(document, spanOf(last)).end : step.$cstNode.offset;
  return { document, start: at, end: at, text: last ? space + given : given + space };
}

function startsLine({ $cstNode: cst }: AstNode): boolean {
  const source = cst?.root.fullText ?? '';
  const start = cst?.offset ?? 0;
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}
