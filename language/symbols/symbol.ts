import { type CstNode, GrammarUtils } from 'langium';
import {
  type Branch,
  type ChoiceValue,
  isBranch,
  isChoiceValue,
  isDeclaration,
  isSequence,
  type Text,
} from '../generated/ast.js';
import { type Exported, KIND_LABELS } from '../references/declarations.js';
import { plainContent } from '../text/content.js';

/** Whatever is declared once and can be referred to. */
export type DeclaredSymbol = Exported | Branch | ChoiceValue;

export function isDeclaredSymbol(node: unknown): node is DeclaredSymbol {
  return isDeclaration(node) || isSequence(node) || isBranch(node) || isChoiceValue(node);
}

/** What a symbol is called: its name, or what a value of a choice says. Empty in broken files. */
export function symbolName(symbol: DeclaredSymbol): string {
  return isChoiceValue(symbol) ? plainContent(symbol.text) : (symbol.name ?? '');
}

/** What kind of thing a symbol is, in words for authors. */
export function symbolKind(symbol: DeclaredSymbol): string {
  if (isBranch(symbol)) return 'branch';
  return isChoiceValue(symbol) ? 'value' : KIND_LABELS[symbol.$type];
}

/** A stretch of source, in UTF-16 units from its start. `end` is the first offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a symbol's name stands in its declaration; nothing in a broken file that lacks it. */
export function declarationSpan(symbol: DeclaredSymbol): Span | undefined {
  if (isChoiceValue(symbol)) return contentSpan(symbol.text);
  const name = GrammarUtils.findNodeForProperty(symbol.$cstNode, 'name');
  return name && symbol.name ? spanOf(name) : undefined;
}

export function spanOf({ offset, end }: CstNode): Span {
  return { start: offset, end };
}

/** What lies between the quotation marks of a text that has both. */
export function contentSpan(text: Text | undefined): Span | undefined {
  const cst = text?.$cstNode;
  if (!text?.closed || !cst) return undefined;
  const quotes = text.block ? 3 : 1;
  return { start: cst.offset + quotes, end: cst.end - quotes };
}
