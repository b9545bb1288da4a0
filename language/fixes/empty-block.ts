import { GrammarUtils } from 'langium';
import { type Condition, type If, isIf, isIsCheck, isTest } from '../generated/ast.js';
import { emptyPart } from '../validation/empty-blocks.js';
import type { SourceEdit } from './edit.js';
import type { Fix, Fixer, Problem } from './fix.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';

/** Removes what does nothing; it may be half of something to come, so never unseen. */
export const emptyBlock: Fixer<'empty-block'> = (problem) => {
  const condition = nodeAt(problem, isIf);
  const empty = condition && emptyPart(condition);
  if (!empty) return [];
  if (empty.needed) return turnedRound(problem, condition, empty.end);
  const title = empty.keyword === 'else' ? 'Remove the empty "else"' : 'Remove the empty "if"';
  return [{ title, edits: [removal(problem.document, empty)], preferred: true }];
};

/** What follows `else` comes first, under the opposite condition. */
function turnedRound({ document, span }: Problem<'empty-block'>, node: If, end: number): Fix[] {
  const source = document.textDocument.getText();
  const opposite = oppositeOf(node.condition);
  const rest = /^\s*else\s*/.exec(source.slice(end));
  if (!rest || !opposite) return [];
  const edits = [
    ...opposite.map((edit) => ({ ...edit, document })),
    { document, start: span.start, end: end + rest[0].length, text: '' },
  ];
  return [{ title: 'Turn the condition round', edits, preferred: true }];
}

/** `is` becomes `is not` and back; anything else gets a `not` before it. */
function oppositeOf(condition: Condition): Change[] {
  const node = condition.$cstNode;
  if (!node) return [];
  const is = isTest(condition) && isIsCheck(condition.check) ? condition.check.$cstNode : undefined;
  const word = GrammarUtils.findNodeForKeyword(is, 'is');
  const not = GrammarUtils.findNodeForKeyword(is, 'not');
  if (word && not) return [{ start: word.end, end: not.end, text: '' }];
  if (word) return [{ start: word.end, end: word.end, text: ' not' }];
  return [
    { start: node.offset, end: node.offset, text: 'not (' },
    { start: node.end, end: node.end, text: ')' },
  ];
}

type Change = Omit<SourceEdit, 'document'>;
