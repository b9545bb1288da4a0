/**
 * `seqbot/markdown`: the texts of a bot as trees, to make elements from. There is no HTML in a tree, every link in it
 * may be opened, and what a visitor typed is plain text in it.
 */
export { markdown, plain } from '../text/markdown.js';
export { plainText } from '../text/plain-text.js';
export type { Atom, Block, Inline, Tree } from '../text/tree.js';
