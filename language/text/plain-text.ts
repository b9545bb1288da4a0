import type { Block, Inline, Tree } from './tree.js';

/** A tree as text without markup: for terminals, text messages and transcripts. An unknown value leaves nothing. */
export function plainText(tree: Tree): string {
  return tree.map(block).join('\n');
}

function block(node: Block): string {
  if (node.type === 'list')
    return node.items.map((item, index) => listItem(item, index, node.start)).join('\n');
  return node.children.map(inline).join('');
}

function listItem(item: Tree, index: number, start: number | undefined): string {
  const marker = start === undefined ? '- ' : `${start + index}. `;
  return marker + plainText(item).replace(/\n/g, `\n${' '.repeat(marker.length)}`);
}

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'value':
      return node.text;
    case 'mention':
      return `@${node.text}`;
    case 'break':
      return '\n';
    case 'link':
      return link(node.url, node.children.map(inline).join(''));
    default:
      return node.children.map(inline).join('');
  }
}

/** The address is written out unless the text says it already. */
function link(url: string, text: string): string {
  return text === url || text === url.replace(/^(mailto|tel):/i, '') ? text : `${text} (${url})`;
}
