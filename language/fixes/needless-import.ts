import type { Fixer, Problem } from './fix.js';

/** Removes the statement, with its line if nothing else stands there. */
export const needlessImport: Fixer<'import-repeated'> & Fixer<'import-of-itself'> = ({
  document,
  span,
}: Problem<'import-repeated' | 'import-of-itself'>) => {
  const statement = document.parseResult.value.imports.find(
    ({ $cstNode }) => $cstNode && $cstNode.offset <= span.start && span.end <= $cstNode.end,
  );
  if (!statement?.$cstNode) return [];
  const source = document.textDocument.getText();
  const { offset: start, end } = statement.$cstNode;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[ \t]*(\r?\n|$)/.exec(source.slice(end));
  const alone = rest && source.slice(lineStart, start).trim() === '';
  const edit = alone ? { start: lineStart, end: end + rest[0].length } : { start, end };
  return [{ title: 'Remove the import', edits: [{ document, ...edit, text: '' }], preferred: true }];
};
