import type { LangiumDocument } from 'langium';
import type { BotFile, Import } from '../generated/ast.js';
import type { Span } from '../symbols/symbol.js';
import type { Fixer, Problem } from './fix.js';
import { removal } from './removal.js';

/** Removes the statement, with its line if nothing else stands there. */
export const needlessImport: Fixer<'import-repeated'> & Fixer<'import-of-itself'> = ({
  document,
  span,
}: Problem<'import-repeated' | 'import-of-itself'>) => {
  const statement = importAt(document, span);
  if (!statement?.$cstNode) return [];
  const edits = [removal(document, { start: statement.$cstNode.offset, end: statement.$cstNode.end })];
  return [{ title: 'Remove the import', edits, preferred: true, automatic: true }];
};

/** The import that a diagnostic of its path is about. */
export function importAt(document: LangiumDocument<BotFile>, span: Span): Import | undefined {
  return document.parseResult.value.imports.find(
    ({ $cstNode }) => $cstNode && $cstNode.offset <= span.start && span.end <= $cstNode.end,
  );
}
