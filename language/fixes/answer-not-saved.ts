import { AstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { isAnswer, isAttribute, isCallFact, type Webhook } from '../generated/ast.js';
import { spanOf } from '../symbols/symbol.js';
import { written } from '../text/write.js';
import { lineBreakOf, type SourceEdit } from './edit.js';
import type { Fix, Fixer, Problem } from './fix.js';
import { atBlockEnd } from './into-block.js';
import { indentationOf } from './new-branch.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';

/** Lets the webhook save it, from a path called like it; or removes the answer. */
export const answerNotSaved: Fixer<'answer-not-saved'> = (problem) => [
  ...saving(problem),
  ...withoutAnswer(problem),
];

function saving(problem: Problem<'answer-not-saved'>): Fix[] {
  const { attribute, webhook: name } = problem.params;
  const webhook = nodeAt(problem, isCallFact)?.webhook?.ref;
  if (!webhook || !sees(webhook, attribute, problem)) return [];
  const edit = withPart(webhook, `save ${attribute} from ${written(attribute)}`);
  return [{ title: `Let webhook ${quoted(name)} save ${quoted(attribute)}`, edits: [edit], preferred: true }];
}

/** A webhook of another file may not know the attribute. */
function sees(webhook: Webhook, attribute: string, { services }: Problem<'answer-not-saved'>): boolean {
  const files = services.shared.workspace.Imports.reachable(AstUtils.getDocument(webhook));
  return files.some(({ parseResult }) =>
    parseResult.value.declarations.some((each) => isAttribute(each) && each.name === attribute),
  );
}

function withPart(webhook: Webhook, part: string): SourceEdit {
  const inside = atBlockEnd(webhook, [part]);
  if (inside) return inside;
  const document = AstUtils.getDocument(webhook);
  const { indent, unit } = indentationOf(webhook);
  const at = webhook.$cstNode?.end ?? 0;
  const text = [' {', indent + unit + part, `${indent}}`].join(lineBreakOf(document));
  return { document, start: at, end: at, text };
}

function withoutAnswer(problem: Problem<'answer-not-saved'>): Fix[] {
  const answer = nodeAt(problem, isAnswer)?.$cstNode;
  if (!answer) return [];
  const title = `Remove the answer ${quoted(problem.params.attribute)}`;
  return [{ title, edits: [removal(problem.document, spanOf(answer))], preferred: false }];
}
