import { posix } from 'node:path';
import ts from 'typescript';

/** One import, export from, `import()` or `import('…')` type of a file. */
export interface Imported {
  /** A package as it is written, or the path of a file of this project without its ending, beginning with `./`. */
  readonly target: string;
  /** Whether nothing of it is left after types are removed. */
  readonly typeOnly: boolean;
  /** One-based. */
  readonly line: number;
}

/**
 * All imports of a source.
 *
 * @param path the file's path from the root of the project, with `/`
 */
export function importsOf(path: string, source: string): Imported[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  const found: Imported[] = [];
  const visit = (node: ts.Node): void => {
    const one = importIn(node, file);
    if (one) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.push({ target: targetOf(path, one.specifier), typeOnly: one.typeOnly, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function importIn(node: ts.Node, file: ts.SourceFile): { specifier: string; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node))
    return textOf(file, node.moduleSpecifier, isTypeClause(node.importClause));
  if (ts.isExportDeclaration(node)) return textOf(file, node.moduleSpecifier, isTypeExport(node));
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return textOf(file, node.argument.literal, true);
  }
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic ? textOf(file, node.arguments[0], false) : undefined;
}

function textOf(file: ts.SourceFile, specifier: ts.Node | undefined, typeOnly: boolean) {
  if (!specifier) return undefined;
  // What cannot be read must not go unnoticed: no row allows it.
  return {
    specifier: ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText(file),
    typeOnly,
  };
}

function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly || !exportClause || !ts.isNamedExports(exportClause)) return isTypeOnly;
  return exportClause.elements.length > 0 && exportClause.elements.every((element) => element.isTypeOnly);
}

function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const resolved = posix.join(posix.dirname(path), specifier);
  return `./${resolved.replace(/\.(js|ts|tsx|json)$/, '')}`;
}
