import { type CstNode, CstUtils, type LeafCstNode } from 'langium';

const COMMENTS: ReadonlySet<string> = new Set(['SL_COMMENT', 'DOC_COMMENT', 'ML_COMMENT']);

/** The comments inside a part of a source, as they can stand behind what is written in its place; empty without any. */
export function commentsWithin(part: CstNode, lineBreak: string): string {
  const comments = CstUtils.flattenCst(part).filter(isComment).toArray();
  const inLine = comments.filter(({ tokenType }) => tokenType.name === 'ML_COMMENT');
  const toEnd = comments.filter(({ tokenType }) => tokenType.name !== 'ML_COMMENT');
  const first = inLine.map(({ text }) => ` ${text}`).join('');
  const rest = toEnd.map(({ text }) => ` ${text.trimEnd()}${lineBreak}`).join('');
  return `${first}${rest}`;
}

function isComment({ tokenType }: LeafCstNode): boolean {
  return COMMENTS.has(tokenType.name);
}
