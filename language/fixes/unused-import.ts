import type { Fixer } from './fix.js';
import { importAt } from './needless-import.js';
import { removal } from './removal.js';

/** Not unseen: what a new import brings is used only later. */
export const unusedImport: Fixer<'unused-import'> = ({ document, span }) => {
  const cst = importAt(document, span)?.$cstNode;
  if (!cst) return [];
  const edits = [removal(document, { start: cst.offset, end: cst.end })];
  return [{ title: 'Remove the import', edits, preferred: true }];
};
