import { AstUtils, GrammarUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { type Branch, isBranch, isDeclaration, isSequence } from '../generated/ast.js';
import { branchesOf, declarationsOf, type Exported } from '../references/declarations.js';
import { spanOf } from '../symbols/symbol.js';
import { type Fix, type Fixer, type Problem, replacing } from './fix.js';
import { freeName } from './free-name.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';
import { sameSource } from './same-source.js';

type Named = Exported | Branch;

/** Removes what is there in the same words already; else gives the second a name of its own, which nothing refers to. */
export const duplicateName: Fixer<'duplicate-name'> = (problem) => {
  const node = nodeAt(problem, isNamed);
  const name = GrammarUtils.findNodeForProperty(node?.$cstNode, 'name');
  // Two imported files that clash are reported at the import, which has no name to change.
  if (!node || name?.offset !== problem.span.start) return [];
  const others = othersLike(node, problem);
  const same = others.some((other) => sameSource(other, node));
  return [
    ...(same ? removing(node, problem) : []),
    ...(isSecond(node, others) ? renaming(others, problem) : []),
  ];
};

function isNamed(node: unknown): node is Named {
  return isBranch(node) || isSequence(node) || isDeclaration(node);
}

/** Whether one of its name stands above it: names mean that one. */
function isSecond(node: Named, others: readonly Named[]): boolean {
  const own = others.filter((other) => other.name === node.name && other.$container === node.$container);
  return own.some(({ $cstNode: cst }) => cst && node.$cstNode && cst.offset < node.$cstNode.offset);
}

function renaming(others: readonly Named[], problem: Problem<'duplicate-name'>): Fix[] {
  const free = freeName(new Set(others.map(({ name }) => name)), problem.params.name);
  return [replacing(problem, `Rename it to ${quoted(free)}`, free, false)];
}

/** Everything else of the same kind whose names must differ. */
function othersLike(node: Named, { document, services }: Problem<'duplicate-name'>): readonly Named[] {
  if (isBranch(node)) {
    const sequence = AstUtils.getContainerOfType(node, isSequence);
    return sequence ? branchesOf(sequence).filter((other) => other !== node) : [];
  }
  const files = services.shared.workspace.Imports.reachable(document);
  const visible = files.flatMap(({ parseResult }) => declarationsOf(parseResult.value));
  return visible.filter((other) => other !== node && other.$type === node.$type);
}

function removing(node: Named, { document, params }: Problem<'duplicate-name'>): Fix[] {
  if (!node.$cstNode) return [];
  const edits = [removal(document, spanOf(node.$cstNode))];
  return [{ title: `Remove this ${params.kind}`, edits, preferred: true }];
}
