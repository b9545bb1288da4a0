import { type AstNode, isAstNode, isReference, type Reference, type ReferenceInfo } from 'langium';
import { eachProperty } from '../langium-internals.js';

/**
 * Calls a function for a node and all nodes inside it, in source order. Langium's streams do the same and take several
 * times as long, which shows in files with thousands of branches.
 */
export function walk(node: AstNode, visit: (node: AstNode) => void): void {
  visit(node);
  eachProperty(node, (value) => {
    if (Array.isArray(value)) {
      for (const item of value) if (isAstNode(item)) walk(item, visit);
    } else if (isAstNode(value)) walk(value, visit);
  });
}

/** The references of one node, without those of the nodes inside it. */
export function referencesOf(node: AstNode): ReferenceInfo[] {
  const found: ReferenceInfo[] = [];
  eachProperty(node, (value, property) => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        if (isReference(item)) found.push({ reference: item, container: node, property, index });
      }
    } else if (isReference(value)) found.push({ reference: value, container: node, property });
  });
  return found;
}

/** The nodes that references of one node are linked to. */
export function targetsOf(node: AstNode): AstNode[] {
  return referencesOf(node).flatMap(({ reference }) =>
    isSingle(reference) && reference.ref ? [reference.ref] : [],
  );
}

function isSingle(reference: ReferenceInfo['reference']): reference is Reference {
  return 'ref' in reference;
}
