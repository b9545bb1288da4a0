import type { AstNode } from 'langium';
import { isGiven, isScenario, type Scenario } from '../generated/ast.js';
import { lineBreakOf, type SourceEdit } from './edit.js';
import { type Fixer, type Problem, sourceOf } from './fix.js';
import { indentationOf } from './new-branch.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';

/** Moves it up, behind those that stand there already. */
export const givenAfterStep: Fixer<'given-after-step'> = (problem) => {
  const scenario = nodeAt(problem, isScenario);
  const insertion = scenario && inFront(scenario, problem);
  if (!insertion) return [];
  const edits = [insertion, removal(problem.document, problem.span)];
  return [{ title: 'Move it before the first step', edits, preferred: true }];
};

function inFront({ steps }: Scenario, problem: Problem<'given-after-step'>): SourceEdit | undefined {
  const first = steps.findIndex((step) => !isGiven(step));
  const step = steps[first]?.$cstNode;
  const last = steps[first - 1]?.$cstNode;
  if (!step) return undefined;
  const { document } = problem;
  const space = between(steps[first], problem);
  const at = last?.end ?? step.offset;
  const text = last ? space + sourceOf(problem) : sourceOf(problem) + space;
  return { document, start: at, end: at, text };
}

/** What stands between two steps: a line break, unless they share a line. */
function between(step: AstNode | undefined, { document }: Problem<'given-after-step'>): string {
  const source = document.textDocument.getText();
  const start = step?.$cstNode?.offset ?? 0;
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return step && before.trim() === '' ? lineBreakOf(document) + indentationOf(step).indent : ' ';
}
