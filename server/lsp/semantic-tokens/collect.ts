import { type AstNode, type Cancellation, interruptAndCheck, isAstNode } from 'langium';
import {
  type BotFile,
  isAsk,
  isBotSays,
  isCardText,
  isReply,
  isSequence,
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

type Pickable = (sequence: Sequence) => PickableValues;

/**
 * The tokens of a file, as far as they touch a stretch of the source, in no order. They do not overlap. Others get a
 * turn now and then: parsing the Markdown of thousands of texts for the first time takes seconds.
 */
export async function tokensOf(
  file: BotFile,
  within: Span,
  pickable: Pickable,
  cancelToken: Cancellation.CancellationToken,
): Promise<Token[]> {
  const tokens: Token[] = [];
  for (const part of partsOf(file)) {
    await interruptAndCheck(cancelToken);
    tokens.push(...tokensIn(part, within, pickable));
  }
  return tokens;
}

/** Sequences in pieces: what they hold, and themselves without it. */
function partsOf(file: BotFile): AstNode[] {
  const { sequences, declarations, scenarios, strays } = file;
  const branches = sequences.flatMap((sequence) => [...sequence.branches, ...sequence.strays]);
  return [...declarations, ...scenarios, ...strays, ...sequences, ...branches];
}

function tokensIn(root: AstNode, within: Span, pickable: Pickable): Token[] {
  const tokens: Token[] = [];
  visit(root, within, (node) => {
    for (const { symbol, start, end, role } of occurrencesOf(node, pickable)) {
      tokens.push({ start, end, type: TYPE_OF[symbol.$type], modifiers: ROLE_MODIFIERS[role] });
    }
    if (isText(node) && isMarkdown(node)) tokens.push(...styledTokens(node));
  });
  return tokens;
}

/** Walks a tree without the parts that lie outside, and without what a sequence holds. */
function visit(node: AstNode, within: Span, act: (node: AstNode) => void): void {
  const cst = node.$cstNode;
  if (cst && (cst.offset > within.end || cst.end < within.start)) return;
  act(node);
  if (isSequence(node)) return;
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
