import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RenderedText } from '../runtime/effect.js';
import { toBlocks } from './from-mdast.js';
import { mask } from './placeholders.js';
import type { Tree } from './tree.js';

/** A longer text is shown as it stands: the time to parse one can grow with the square of its length. */
const LONGEST = 4_000;

/**
 * What a chat message does without. HTML and entities stay as they were typed; a picture is a part of its own in the
 * language; quotes, rules and indented code are more often a slip than meant.
 */
const WITHOUT = [
  'htmlFlow',
  'htmlText',
  'characterReference',
  'definition',
  'labelStartImage',
  'blockQuote',
  'codeIndented',
  'setextUnderline',
  'thematicBreak',
];

/** So many lists opened in one line are no list: each costs the time of all around it. */
const TOO_DEEP = /^(?:[ \t]*(?:[-+*]|\d{1,9}[.)])(?=[ \t])){12}/m;

/** Reads the author's strings as Markdown. Values and mentions are filled in afterwards, as plain text. */
export function markdown(text: RenderedText): Tree {
  const masked = mask(text);
  const root = parseMarkdown(masked.source);
  return root ? toBlocks(root.children, masked) : plain(text);
}

/** Markdown with the positions of its parts; nothing where a text would take too long, which is shown as it stands. */
export function parseMarkdown(source: string): Root | undefined {
  if (source.length > LONGEST || TOO_DEEP.test(source)) return undefined;
  return fromMarkdown(source, { extensions: [{ disable: { null: WITHOUT } }] });
}

/** Takes a text as it stands, for texts that are not Markdown: notes, for example. */
export function plain(text: RenderedText): Tree {
  const masked = mask(text);
  return toBlocks([{ type: 'paragraph', children: [{ type: 'text', value: masked.source }] }], masked);
}
