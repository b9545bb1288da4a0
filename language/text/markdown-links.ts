import type { Nodes } from 'mdast';
import type { Text } from '../generated/ast.js';
import { contentSpan, type Span } from '../symbols/symbol.js';
import { contentOf } from './content.js';
import { linkAddress } from './link-address.js';
import { parseMarkdown } from './markdown.js';
import { maskedSource, STAND_IN } from './markdown-styles.js';
import { type Masked, mask, unmask } from './placeholders.js';

/** A link that a text has in Markdown and the chat does not show. */
export interface HiddenLink extends Span {
  /** As it is written, `{…}` for references. */
  readonly address: string;
}

/** The links `[words](address)` of a text whose address may not be opened, with their places in the source. */
export function hiddenLinks(text: Text): HiddenLink[] {
  const span = contentSpan(text);
  const source = maskedSource(text);
  if (!span || !source || !mayHideLink(source)) return [];
  const hidden = hiddenAddresses(text);
  return linksIn(source)
    .filter(({ position }) => source[position?.start.offset ?? 0] === '[')
    .map(({ url, position }) => ({
      start: span.start + (position?.start.offset ?? 0),
      end: span.start + (position?.end.offset ?? 0),
      address: url.replace(STAND_INS, GAP),
    }))
    .filter(({ address }) => hidden.has(address));
}

/** Addresses that are opened beyond doubt: most are, and reading Markdown takes far longer than this look. */
const OPENED = /\]\(https?:\/\/[\w.-]+(?:[/?#][\w./?#&=%+,;:~-]*)?\)/gi;

function mayHideLink(source: string): boolean {
  return source.includes('](') && source.replace(OPENED, '').includes('](');
}

const GAP = '{…}';
const STAND_INS = new RegExp(`${STAND_IN}+`, 'g');

/** The addresses that the chat leaves out of a text, by what the text says: in the source escapes are in the way. */
function hiddenAddresses(text: Text): ReadonlySet<string> {
  const masked = mask(contentOf(text).map((part) => (typeof part === 'string' ? part : VALUE)));
  const hidden = linksIn(masked.source).filter(({ url }) => linkAddress(url, masked) === undefined);
  return new Set(hidden.map(({ url }) => withGaps(url, masked)));
}

/** Values in an address are asked about as if they said something. */
const VALUE = { attribute: '', value: 'x', known: true };

function withGaps(url: string, masked: Masked): string {
  return unmask(url, masked)
    .map((atom) => (atom.type === 'text' ? atom.text : GAP))
    .join('');
}

type Link = Extract<Nodes, { type: 'link' }>;

function linksIn(source: string): Link[] {
  const root = parseMarkdown(source);
  return root ? linksOf(root) : [];
}

function linksOf(node: Nodes): Link[] {
  const inside = 'children' in node ? node.children.flatMap(linksOf) : [];
  return node.type === 'link' ? [node, ...inside] : inside;
}
