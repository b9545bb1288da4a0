import { type AstNode, AstUtils, UriUtils } from 'langium';
import { channelsOf } from '../../../language/compiler/values.js';
import {
  type Attribute,
  isAttribute,
  isBranch,
  isChoiceValue,
  isSequence,
  isWebhook,
  type Sequence,
} from '../../../language/generated/ast.js';
import { branchesOf } from '../../../language/references/declarations.js';
import { type DeclaredSymbol, symbolKind, symbolName } from '../../../language/symbols/symbol.js';
import { plainContent } from '../../../language/text/content.js';
import { markdown } from '../../../language/text/markdown.js';
import { fenced, literal, safeMarkdown } from '../../../language/text/safe-markdown.js';
import { written } from '../../../language/text/write.js';
import { branchPicture } from './picture.js';

/** A symbol with its type, label and documentation; of a branch also what the visitor sees. Markdown. */
export function describeSymbol(symbol: DeclaredSymbol, documentation: string | undefined): string {
  const parts = [
    fenced(headOf(symbol), 'seqbot'),
    documentation === undefined ? '' : safeMarkdown(markdown([documentation]), 'flowing'),
    isBranch(symbol) ? branchPicture(symbol) : '',
    literal(`${factsOf(symbol)}${fileOf(symbol)}`),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** How the declaration begins in the source: on one line, without what stands between its braces. */
function headOf(symbol: DeclaredSymbol): string {
  const name = symbolName(symbol);
  if (isChoiceValue(symbol)) return attributeHead(symbol.$container.$container);
  if (isAttribute(symbol)) return attributeHead(symbol);
  const keyword =
    isBranch(symbol) || isSequence(symbol) ? symbol.$type.toLowerCase() : KEYWORDS[symbol.$type];
  if (isWebhook(symbol))
    return `${keyword} ${name} ${symbol.method} ${symbol.url?.$cstNode?.text ?? ''}`.trimEnd();
  const title = isBranch(symbol) || isSequence(symbol) ? symbol.title : symbol.label;
  return title ? `${keyword} ${name} ${written(plainContent(title))}` : `${keyword} ${name}`;
}

const KEYWORDS = {
  Agent: 'agent',
  Department: 'department',
  ConversationalBot: 'bot',
  Webhook: 'webhook',
} as const;

function attributeHead({ name, label, type }: Attribute): string {
  const shown = label ? ` ${written(plainContent(label))}` : '';
  return `attribute ${name}${shown} : ${oneLine(type?.$cstNode?.text ?? 'text')}`;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
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
