import { AstUtils, CstUtils } from 'langium';
import { isIf } from '../generated/ast.js';
import type { Fixer } from './fix.js';

/** Puts the second `if`, as far as it was read, between braces of the first one's `else`. */
export const elseIf: Fixer<'else-if'> = ({ document, span }) => {
  const root = document.parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, span.end - 1);
  const found = AstUtils.getContainerOfType(leaf?.astNode, isIf);
  // Of `elseif` both words stand in the same place.
  const inner = (found?.$cstNode?.offset ?? 0) < span.start ? found?.otherwise.find(isIf) : found;
  const nested = inner?.$cstNode;
  if (!nested) return [];
  const edits = [
    { document, ...span, text: 'else { if' },
    { document, start: nested.end, end: nested.end, text: ' }' },
  ];
  return [{ title: 'Put the second "if" between braces', edits, preferred: true }];
};
