import { type AstNode, AstUtils, UriUtils } from 'langium';
import { channelsOf } from '../../../language/compiler/values.js';
import { isBranch, isChoiceValue, isSequence, type Sequence } from '../../../language/generated/ast.js';
import { branchesOf } from '../../../language/references/declarations.js';
import { type DeclaredSymbol, symbolKind } from '../../../language/symbols/symbol.js';
import { markdown } from '../../../language/text/markdown.js';
import { fenced, literal, safeMarkdown } from '../../../language/text/safe-markdown.js';
import type { Bubble } from './bubble.js';
import { headOf } from './head.js';
import { branchPicture } from './picture.js';

/** A symbol with its type, label and documentation; of a branch also what the visitor sees. Markdown. */
export function describeSymbol(
  symbol: DeclaredSymbol,
  documentation: string | undefined,
  bubble: Bubble,
): string {
  const parts = [
    fenced(headOf(symbol), 'seqbot'),
    documentation === undefined ? '' : safeMarkdown(markdown([documentation]), 'flowing'),
    isBranch(symbol) ? branchPicture(symbol, bubble) : '',
    literal(`${factsOf(symbol)}${fileOf(symbol)}`),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function factsOf(symbol: DeclaredSymbol): string {
  if (isChoiceValue(symbol)) return `A value of ${symbol.$container.$container.name}`;
  if (isSequence(symbol)) return sequenceFacts(symbol);
  if (isBranch(symbol))
    return `A branch of ${AstUtils.getContainerOfType(symbol, isSequence)?.name ?? 'no sequence'}`;
  const kind = symbolKind(symbol);
  return `${/^[aeiou]/.test(kind) ? 'An' : 'A'} ${kind}`;
}

function sequenceFacts(sequence: Sequence): string {
  const count = branchesOf(sequence).length;
  const branches = count === 1 ? '1 branch' : `${count} branches`;
  return `A sequence of ${branches} on ${channelsOf(sequence).join(' and ')}`;
}

function fileOf(node: AstNode): string {
  return ` in ${UriUtils.basename(AstUtils.getDocument(node).uri)}`;
}
