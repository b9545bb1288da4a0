import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent } from 'mdast';
import { linkAddress } from './link-address.js';
import { type Masked, unmask } from './placeholders.js';
import type { Atom, Block, Inline, Tree } from './tree.js';

/** How many lists and emphases may stand in each other; what lies deeper is left out. */
const DEEPEST = 40;

type AnyBlock = RootContent | BlockContent | DefinitionContent;

/** The blocks of a parsed text, its stand-ins resolved. */
export function toBlocks(nodes: readonly AnyBlock[], texts: Masked, depth = 0): Tree {
  return depth > DEEPEST ? [] : nodes.flatMap((node) => toBlock(node, texts, depth));
}

function toBlock(node: AnyBlock, texts: Masked, depth: number): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: toInlines(node.children, texts, depth) }];
    case 'heading':
      return [{ type: 'heading', level: node.depth, children: toInlines(node.children, texts, depth) }];
    case 'code':
      return [{ type: 'codeBlock', children: unmask(node.value, texts) }];
    case 'list':
      return [toList(node, texts, depth)];
    default:
      return [];
  }
}

function toList({ ordered, start, children }: List, texts: Masked, depth: number): Block {
  const items = children.map((item) => toBlocks(item.children, texts, depth + 1));
  return { type: 'list', ...(ordered && { start: start ?? 1 }), items };
}

function toInlines(nodes: readonly PhrasingContent[], texts: Masked, depth: number): Inline[] {
  return depth > DEEPEST ? [] : nodes.flatMap((node) => toInline(node, texts, depth + 1));
}

function toInline(node: PhrasingContent, texts: Masked, depth: number): Inline[] {
  switch (node.type) {
    case 'text':
      return unmask(node.value, texts).flatMap(withBreaks);
    case 'break':
      return [{ type: 'break' }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: toInlines(node.children, texts, depth) }];
    case 'inlineCode':
      return [{ type: 'code', children: unmask(node.value, texts) }];
    case 'link':
      return toLink(node.url, toInlines(node.children, texts, depth), texts);
    default:
      return [];
  }
}

/** A link that may not be opened leaves its text. */
function toLink(address: string, children: Inline[], texts: Masked): Inline[] {
  const url = linkAddress(address, texts);
  return url === undefined ? children : [{ type: 'link', url, children }];
}

/** In a chat, where the author starts a new line the visitor sees one. */
function withBreaks(atom: Atom): Inline[] {
  if (atom.type !== 'text') return [atom];
  const lines = atom.text.split('\n');
  return lines.flatMap((text, index): Inline[] => {
    const line: Inline[] = text === '' ? [] : [{ type: 'text', text }];
    return index === 0 ? line : [{ type: 'break' }, ...line];
  });
}
