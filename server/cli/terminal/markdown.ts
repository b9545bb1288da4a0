import type { Block, Inline, Tree } from '../../../language/text/tree.js';
import type { Colours } from './print.js';
import { visible } from './visible.js';

/** A Markdown tree as lines for a terminal. */
export function terminalLines(tree: Tree, colours: Colours): string[] {
  return tree.flatMap((block) => blockLines(block, colours));
}

function blockLines(block: Block, colours: Colours): string[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item, index) => itemLines(item, markerOf(block.start, index), colours));
    case 'heading':
      return inlineText(block.children, colours).split('\n').map(colours.bold);
    case 'codeBlock':
      return inlineText(block.children, colours).split('\n').map(colours.cyan);
    case 'paragraph':
      return inlineText(block.children, colours).split('\n');
  }
}

function markerOf(start: number | undefined, index: number): string {
  return start === undefined ? '• ' : `${start + index}. `;
}

function itemLines(item: Tree, marker: string, colours: Colours): string[] {
  const [first = '', ...rest] = terminalLines(item, colours);
  return [marker + first, ...rest.map((line) => ' '.repeat(marker.length) + line)];
}

function inlineText(nodes: readonly Inline[], colours: Colours): string {
  return nodes.map((node) => inline(node, colours)).join('');
}

function inline(node: Inline, colours: Colours): string {
  switch (node.type) {
    case 'text':
    case 'value':
      return visible(node.text);
    case 'mention':
      return `@${visible(node.text)}`;
    case 'break':
      return '\n';
    case 'strong':
      return perLine(inlineText(node.children, colours), colours.bold);
    case 'emphasis':
      return perLine(inlineText(node.children, colours), colours.italic);
    case 'code':
      return perLine(inlineText(node.children, colours), colours.cyan);
    case 'link':
      return link(node.url, inlineText(node.children, colours), colours);
  }
}

/** The address is written out unless the text says it already. */
function link(address: string, text: string, colours: Colours): string {
  const url = visible(address);
  const said = text === url || text === url.replace(/^(mailto|tel):/i, '');
  return said ? colours.underline(text) : `${text} (${colours.underline(url)})`;
}

/** Styles each line of its own: what comes before the next line must not be styled too. */
function perLine(text: string, style: (line: string) => string): string {
  return text.split('\n').map(style).join('\n');
}
