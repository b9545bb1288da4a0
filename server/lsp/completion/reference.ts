import type { AstNode, ReferenceInfo } from 'langium';

/** A reference that is not written yet, in a node that is not there yet. */
export function reference(type: string, property: string, $container: AstNode): ReferenceInfo {
  const container: AstNode = { $type: type, $container };
  return { container, property, reference: { $refText: '', ref: undefined } };
}
