import { type LangiumDocument, type URI, UriUtils } from 'langium';
import type { Imports } from '../references/imports.js';
import { contentSpan } from '../symbols/symbol.js';
import { escaped } from '../text/write.js';
import type { SourceEdit } from './edit.js';
import { importPath } from './import-path.js';

/** A file or a folder that gets another place. */
export interface Move {
  readonly from: URI;
  readonly to: URI;
}

/** Edits, to be made before the move, after which all imports lead where they did. */
export function mendedImports(
  documents: readonly LangiumDocument[],
  moves: readonly Move[],
  imports: Imports,
): SourceEdit[] {
  return documents.flatMap((document) => mendFile(document, moves, imports));
}

function mendFile(document: LangiumDocument, moves: readonly Move[], imports: Imports): SourceEdit[] {
  const own = moved(document.uri, moves);
  return imports.of(document).flatMap(({ statement, uri }) => {
    const target = moved(uri, moves);
    const span = contentSpan(statement.path);
    if (!span || (!own && !target)) return [];
    const path = importPath(own ?? document.uri, target ?? uri);
    const before = importPath(document.uri, uri);
    return path === before ? [] : [{ document, ...span, text: escaped(path) }];
  });
}

/** Where a file is after the moves; nothing if it stays. */
function moved(uri: URI, moves: readonly Move[]): URI | undefined {
  const move = moves.find(({ from }) => UriUtils.contains(from, uri));
  if (!move) return undefined;
  const rest = UriUtils.relative(move.from, uri);
  return rest === '' ? move.to : UriUtils.joinPath(move.to, rest);
}
