import { type AstNode, isAstNode } from 'langium';
import {
  isAsk,
  isBotSays,
  isCardText,
  isReply,
  isText,
  type Sequence,
  type Text,
} from '../../../language/generated/ast.js';
import type { PickableValues } from '../../../language/symbols/choice-uses.js';
import { occurrencesOf } from '../../../language/symbols/occurrences.js';
import type { Span } from '../../../language/symbols/symbol.js';
import { markdownStyles } from '../../../language/text/markdown-styles.js';
import { ROLE_MODIFIERS, STYLE_SHIFT, TEXT_TYPE, TYPE_OF } from './legend.js';

/** A coloured stretch of a source, in UTF-16 units. `modifiers` are bits. */
export interface Token extends Span {
  readonly type: string;
  readonly modifiers: number;
}

/** The tokens of a tree, as far as they touch a stretch of the source, in no order. They do not overlap. */
export function tokensIn(
  root: AstNode,
  within: Span,
  pickable: (sequence: Sequence) => PickableValues,
): Token[] {
  const tokens: Token[] = [];
  visit(root, within, (node) => {
    for (const { symbol, start, end, role } of occurrencesOf(node, pickable)) {
      tokens.push({ start, end, type: TYPE_OF[symbol.$type], modifiers: ROLE_MODIFIERS[role] });
    }
    if (isText(node) && isMarkdown(node)) tokens.push(...styledTokens(node));
  });
  return tokens;
}

/** Walks a tree without the parts that lie outside. */
function visit(node: AstNode, within: Span, act: (node: AstNode) => void): void {
  const cst = node.$cstNode;
  if (cst && (cst.offset > within.end || cst.end < within.start)) return;
  act(node);
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('$')) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isAstNode(item)) visit(item, within, act);
    } else if (isAstNode(value)) visit(value, within, act);
  }
}

/** Whether the visitor's chat shows a text as Markdown, or it is compared with one that it shows so. */
function isMarkdown({ $container: container }: Text): boolean {
  return isReply(container) || isAsk(container) || isCardText(container) || isBotSays(container);
}

function styledTokens(text: Text): Token[] {
  return markdownStyles(text).map(({ start, end, styles }) => ({
    start,
    end,
    type: TEXT_TYPE,
    modifiers: styles << STYLE_SHIFT,
  }));
}
