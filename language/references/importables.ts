import type { LangiumDocument } from 'langium';
import { importPath } from '../fixes/import-path.js';
import type { BotFile } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import { type DeclarationKind, declarationsOf, type Exported } from './declarations.js';
import { hasBotFile } from './imports.js';

/** A name that an import would make visible. */
export interface Importable {
  readonly name: string;
  readonly declaration: Exported;
  /** What the import says. */
  readonly path: string;
}

/**
 * What other files of the workspace declare of a kind, and could be imported from them: names that are not visible yet,
 * from files that bring nothing along that is called like something here.
 */
export function importables(
  document: LangiumDocument<BotFile>,
  kind: DeclarationKind,
  services: SeqbotServices,
): Importable[] {
  const { Imports, LangiumDocuments } = services.shared.workspace;
  if (!Imports.isInWorkspace(document.uri)) return [];
  const reached = new Set(Imports.reachable(document));
  const visible = new Set([...reached].flatMap(keysOf));
  const clashes = (file: LangiumDocument<BotFile>) =>
    Imports.reachable(file).some(
      (other) => !reached.has(other) && keysOf(other).some((key) => visible.has(key)),
    );
  return LangiumDocuments.all
    .filter(hasBotFile)
    .filter((file) => !reached.has(file) && Imports.isInWorkspace(file.uri))
    .flatMap((file) => {
      const declared = declarationsOf(file.parseResult.value).filter(
        ({ $type, name }) => $type === kind && name,
      );
      if (declared.length === 0 || clashes(file)) return [];
      const path = importPath(document.uri, file.uri);
      return declared.map((declaration) => ({ name: declaration.name, declaration, path }));
    })
    .toArray();
}

function keysOf(file: LangiumDocument<BotFile>): string[] {
  return declarationsOf(file.parseResult.value).map(({ $type, name }) => `${$type} ${name}`);
}
