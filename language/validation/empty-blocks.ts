import { AstUtils, GrammarUtils } from 'langium';
import { UNNECESSARY } from '../diagnostics/tags.js';
import type { If } from '../generated/ast.js';
import type { Span } from '../symbols/symbol.js';
import type { Check } from './checks.js';

/** Between the braces of an `if` or an `else` something happens, or a comment says why nothing does. */
export const blocksDoSomething: Check<If> = (condition, report) => {
  const empty = emptyPart(condition);
  const { textDocument, parseResult } = AstUtils.getDocument(condition);
  // Where a brace is missing, this one may belong to something else.
  if (!empty || parseResult.parserErrors.length > 0) return;
  const range = { start: textDocument.positionAt(empty.start), end: textDocument.positionAt(empty.end) };
  const tags = empty.needed ? undefined : UNNECESSARY;
  report('empty-block', { keyword: empty.keyword }, { node: condition, range, tags });
};

/** What of an `if` is empty: itself, one of its blocks, or its `else`. */
export interface EmptyPart extends Span {
  readonly keyword: 'if' | 'else';
  /** Whether something else would change if it were left out. */
  readonly needed: boolean;
}

/** The largest part of an `if` with braces that does nothing; nothing if there is none. */
export function emptyPart(condition: If): EmptyPart | undefined {
  const [then, otherwise] = blocksOf(condition);
  const node = condition.$cstNode;
  const word = GrammarUtils.findNodeForKeyword(node, 'else');
  if (!node || !then) return undefined;
  if (then.empty && (!otherwise || otherwise.empty))
    return { keyword: 'if', start: node.offset, end: node.end, needed: false };
  if (then.empty) return { keyword: 'if', start: then.start, end: then.end, needed: true };
  if (!word || !otherwise?.empty) return undefined;
  return { keyword: 'else', start: word.offset, end: otherwise.end, needed: false };
}

function blocksOf(condition: If): (Span & { empty: boolean })[] {
  const node = condition.$cstNode;
  const ends = GrammarUtils.findNodesForKeyword(node, '}');
  return GrammarUtils.findNodesForKeyword(node, '{').flatMap((open, index) => {
    const close = ends[index];
    if (!node || !close) return [];
    const inside = node.root.fullText.slice(open.end, close.offset);
    return [{ start: open.offset, end: close.end, empty: inside.trim() === '' }];
  });
}
