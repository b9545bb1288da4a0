import type { AstNode } from 'langium';

/** Whether two nodes are written alike, apart from the space between words. */
export function sameSource(left: AstNode, right: AstNode): boolean {
  return withoutSpace(left) === withoutSpace(right);
}

/** Space inside of texts counts. */
function withoutSpace(node: AstNode): string {
  const source = node.$cstNode?.text ?? '';
  return source.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, text: string | undefined) => text ?? ' ').trim();
}
