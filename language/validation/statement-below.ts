import type { AstNode } from 'langium';
import { isBotFile, isBranch, isScenario, isSequence } from '../generated/ast.js';
import { walk } from '../references/walk.js';
import { type Span, spanOf } from '../symbols/symbol.js';
import { NestedSpans } from './nested-spans.js';

/** The part of a source that a comment above a statement is for. It lies between two offsets, with gaps. */
export interface Covered extends Span {
  /** Whether what begins at an offset belongs to it. */
  holds(offset: number): boolean;
}

/** The outermost nodes that begin with the first word after each of some places; nothing where none does. */
export function statementsAt(
  root: AstNode,
  source: string,
  places: readonly number[],
): readonly (AstNode | undefined)[] {
  const starts = places.map((place) => nextWord(source, place));
  const wanted = new Set(starts);
  const found = new Map<number, AstNode>();
  walk(root, (node) => {
    const start = node.$cstNode?.offset;
    if (start === undefined || isBotFile(node) || !wanted.has(start) || found.has(start)) return;
    found.set(start, node);
  });
  return starts.map((start) => found.get(start));
}

/**
 * What is meant by a comment above a node: all of it; of a sequence, a branch and a scenario only what stands around
 * the statements inside, which have comments of their own.
 */
export function coveredBy(node: AstNode | undefined): Covered | undefined {
  if (!node?.$cstNode) return undefined;
  const inner = new NestedSpans(
    statementsIn(node).flatMap(({ $cstNode }) => ($cstNode ? [spanOf($cstNode)] : [])),
  );
  const { start, end } = spanOf(node.$cstNode);
  return {
    start,
    end,
    holds: (offset) => start <= offset && offset < end && inner.around(offset).length === 0,
  };
}

function statementsIn(node: AstNode): readonly AstNode[] {
  if (isSequence(node)) return [...node.settings, ...node.branches, ...node.strays];
  if (isBranch(node)) return [...node.actions, ...node.strays];
  return isScenario(node) ? node.steps : [];
}

/** Where the next word begins, behind white space and comments. */
function nextWord(source: string, place: number): number {
  const gap = /(?:\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)*/uy;
  gap.lastIndex = place;
  return place + (gap.exec(source)?.[0].length ?? 0);
}
