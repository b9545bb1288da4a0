import {
  type Attribute,
  isAttribute,
  isBranch,
  isChoiceValue,
  isSequence,
  isWebhook,
} from '../../../language/generated/ast.js';
import { type DeclaredSymbol, symbolName } from '../../../language/symbols/symbol.js';
import { plainContent } from '../../../language/text/content.js';
import { written } from '../../../language/text/write.js';

/** How the declaration begins in the source: on one line, without what stands between its braces. */
export function headOf(symbol: DeclaredSymbol): string {
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

function attributeHead(attribute: Attribute): string {
  const { name, label } = attribute;
  const shown = label ? ` ${written(plainContent(label))}` : '';
  return `attribute ${name}${shown} : ${typeOf(attribute)}`;
}

/** The type of an attribute as it is written, on one line; that of one without. */
export function typeOf({ type }: Attribute): string {
  return oneLine(type?.$cstNode?.text ?? 'text');
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
