import { GrammarUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { type Ask, isAsk, isOptions } from '../generated/ast.js';
import { plainContent } from '../text/content.js';
import { written } from '../text/write.js';
import { before } from './beside.js';
import type { Fix, Fixer } from './fix.js';
import { nodeAt } from './node-at.js';
import { questionFrom } from './question.js';

/** Asks with the label of the attribute, if it has one; else with a text to be written. */
export const nothingShown: Fixer<'nothing-shown'> = (problem) => {
  const ask = nodeAt(problem, isAsk);
  if (ask) return asking(ask, problem.document);
  const options = nodeAt(problem, isOptions);
  if (!options) return [];
  return [{ title: 'Add a reply', edits: [before(options, 'reply "…"')], preferred: true }];
};

function asking(ask: Ask, document: Fix['edits'][number]['document']): Fix[] {
  const at = GrammarUtils.findNodeForProperty(ask.$cstNode, 'attribute')?.end;
  if (at === undefined) return [];
  const question = questionFrom(plainContent(ask.attribute?.ref?.label));
  const edits = [{ document, start: at, end: at, text: ` ${written(question)}` }];
  return [{ title: `Ask ${quoted(question)}`, edits, preferred: true }];
}
