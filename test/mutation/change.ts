import type { AstNode } from 'langium';

/** One edit of a source that is meant to change what a bot does. Offsets are in UTF-16 units. */
export interface Change {
  /** What is done, such as `text` or `removed`: mutations of one kind are made alike. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Another text in place of a node, or of part of one. */
export function replace(kind: string, node: AstNode | undefined, text: string): Change[] {
  const cst = node?.$cstNode;
  return cst === undefined || cst.text === text ? [] : [{ kind, start: cst.offset, end: cst.end, text }];
}

/** Another text in place of the first match in a node. */
export function rewrite(kind: string, node: AstNode, pattern: RegExp, text: string): Change[] {
  const cst = node.$cstNode;
  const found = cst && pattern.exec(cst.text);
  if (!found || found[0] === text) return [];
  const start = cst.offset + found.index;
  return [{ kind, start, end: start + found[0].length, text }];
}

/** Without a node. */
export function remove(node: AstNode | undefined): Change[] {
  return replace('removed', node, '');
}

/** Each two neighbours in a list, the other way round. */
export function swaps(kind: string, nodes: readonly AstNode[]): Change[] {
  return nodes.slice(1).flatMap((second, index): Change[] => {
    const [a, b] = [nodes[index]?.$cstNode, second.$cstNode];
    if (!a || !b || a.text === b.text) return [];
    const between = a.root.fullText.slice(a.end, b.offset);
    return [{ kind, start: a.offset, end: b.end, text: `${b.text}${between}${a.text}` }];
  });
}

/** The one that follows in a list, and behind the last the first; none where there is no other. */
export function nextOf<T>(all: readonly T[], one: T): T[] {
  const others = all.filter((each) => each !== one);
  const following = all.slice(all.indexOf(one) + 1).find((each) => each !== one);
  return [following ?? others[0]].filter((each) => each !== undefined);
}
