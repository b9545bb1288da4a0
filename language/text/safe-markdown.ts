import type { Atom, Block, Inline, Tree } from './tree.js';

/** How the line breaks inside a paragraph are written: as breaks, or as the spaces they are in Markdown. */
export type LineBreaks = 'kept' | 'flowing';

/**
 * A tree as Markdown for others to show. Whatever stood in the text it was made from, the result has no HTML and no
 * pictures, and links only to the web, mail and telephone.
 */
export function safeMarkdown(tree: Tree, breaks: LineBreaks = 'kept'): string {
  const lineBreak = breaks === 'kept' ? '  \n' : '\n';
  return tree.map((block) => blockText(block, lineBreak)).join('\n\n');
}

function blockText(node: Block, lineBreak: string): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.level)} ${inlines(node.children, ' ')}`;
    case 'codeBlock':
      return fenced(atoms(node.children));
    case 'list':
      return node.items.map((item, index) => listItem(item, index, node.start, lineBreak)).join('\n');
    default:
      return inlines(node.children, lineBreak);
  }
}

function listItem(item: Tree, index: number, start: number | undefined, lineBreak: string): string {
  const marker = start === undefined ? '- ' : `${start + index}. `;
  const text = item.map((block) => blockText(block, lineBreak)).join('\n\n');
  return marker + text.replace(/\n/g, `\n${' '.repeat(marker.length)}`);
}

function inlines(nodes: readonly Inline[], lineBreak: string): string {
  return nodes.map((node) => inline(node, lineBreak)).join('');
}

function inline(node: Inline, lineBreak: string): string {
  switch (node.type) {
    case 'break':
      return lineBreak;
    case 'strong':
      return `**${inlines(node.children, lineBreak)}**`;
    case 'emphasis':
      return `*${inlines(node.children, lineBreak)}*`;
    case 'code':
      return code(atoms(node.children));
    case 'link':
      return `[${inlines(node.children, lineBreak)}](<${node.url.replace(/[<>\\]/g, encodeURIComponent)}>)`;
    case 'text':
      return literal(node.text);
    default:
      return code(node.type === 'mention' ? `@${node.text}` : node.text);
  }
}

function atoms(nodes: readonly Atom[]): string {
  return nodes.map(({ text }) => text).join('');
}

/** A text that says in Markdown exactly what it says. */
export function literal(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>&~$:]/g, '\\$&').replace(/\n/g, '  \n');
}

/** A text in fixed width, whatever backticks it holds. */
export function code(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const padding = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return text === '' ? '' : `${fence}${padding}${text.replace(/\s*\n\s*/g, ' ')}${padding}${fence}`;
}

/** Lines of code on their own. */
export function fenced(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
