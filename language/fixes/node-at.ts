import { type AstNode, AstUtils, CstUtils } from 'langium';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Problem } from './fix.js';

/** The innermost node of a type around the start of a diagnostic; nothing if there is none. */
export function nodeAt<Node extends AstNode>(
  { document, span }: Pick<Problem<DiagnosticCode>, 'document' | 'span'>,
  is: (node: AstNode) => node is Node,
): Node | undefined {
  const root = document.parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, span.start);
  return AstUtils.getContainerOfType(leaf?.astNode, is);
}
