import { type LangiumDocument, type URI, UriUtils } from 'langium';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { importPath } from '../../../language/fixes/import-path.js';
import type { BotFile } from '../../../language/generated/ast.js';
import { declarationsOf } from '../../../language/references/declarations.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { unescaped } from '../../../language/text/content.js';
import { escaped } from '../../../language/text/write.js';
import { rangeOf } from '../ranges.js';
import type { SeqbotLspServices } from '../services.js';
import type { Cursor } from './cursor.js';

/** The path of the import that a cursor is in. */
interface Written {
  /** Where it begins, behind the quotation mark, and ends, in UTF-16 units from the start of the document. */
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  /** As it stands before the cursor, up to the last slash; empty if there is none. */
  readonly folder: string;
}

/**
 * The files that can be imported, by the paths that the import of a name would write, and the folders on the way to
 * them. Where a folder is typed, only what lies in it. They are those that the server knows: others cannot be imported.
 */
export function importPaths(
  document: LangiumDocument<BotFile>,
  cursor: Cursor,
  services: SeqbotLspServices,
): CompletionItem[] {
  const written = writtenAt(document.textDocument.getText(), cursor);
  const inside = folderPath(document.uri, unescaped(written.folder));
  const files = importableFiles(document, written, services).filter(({ path }) => path.startsWith(inside));
  const folders = new Set(files.flatMap(({ path }) => nextFolder(path, inside) ?? []));
  const item = (path: string, closing: string): CompletionItem => ({
    label: path,
    // What is typed is kept, however it leads here: the editor filters by it.
    filterText: `${written.folder}${escaped(path.slice(inside.length))}`,
    textEdit: { range: rangeOf(document, written), newText: escaped(path) + closing },
  });
  return [
    ...files.map(({ path, file }) => ({
      ...item(path, written.closed ? '' : '"'),
      kind: CompletionItemKind.File,
      sortText: `${nextFolder(path, inside) === undefined ? 0 : 2}${path}`,
      detail: contentsOf(file),
    })),
    ...[...folders].map((path) => ({
      ...item(path, ''),
      kind: CompletionItemKind.Folder,
      sortText: `1${path}`,
    })),
  ];
}

function writtenAt(text: string, { word, tokens }: Cursor): Written {
  const last = tokens.at(-1);
  const typed = last?.tokenType.name === 'CHARS' ? last.image : '';
  const start = word.start - typed.length;
  const [content = ''] = /^[^"\r\n]*/.exec(text.slice(start)) ?? [];
  const closed = text.charAt(start + content.length) === '"';
  const [rest = ''] = /^[^\s"]*/.exec(text.slice(word.end)) ?? [];
  const end = closed ? start + content.length : word.end + rest.length;
  return { start, end, closed, folder: /^.*\//.exec(typed)?.[0] ?? '' };
}

/** What the paths of all files in a folder begin with; nothing if no folder is typed: then it can be any. */
function folderPath(from: URI, folder: string): string {
  if (folder === '') return '';
  const path = importPath(from, UriUtils.resolvePath(UriUtils.dirname(from), folder));
  return path.endsWith('/') ? path : `${path}/`;
}

interface ImportableFile {
  readonly path: string;
  readonly file: BotFile;
}

function importableFiles(
  document: LangiumDocument<BotFile>,
  { start, end }: Written,
  services: SeqbotLspServices,
): ImportableFile[] {
  const { Imports, LangiumDocuments } = services.shared.workspace;
  if (!Imports.isInWorkspace(document.uri)) return [];
  const taken = Imports.of(document)
    .filter(
      ({ statement: { path } }) => !path.$cstNode || path.$cstNode.end < start || path.$cstNode.offset > end,
    )
    .map(({ uri }) => uri.toString());
  const excluded = new Set([document.uri.toString(), ...taken]);
  return LangiumDocuments.all
    .filter(hasBotFile)
    .filter(({ uri }) => !excluded.has(uri.toString()) && Imports.isInWorkspace(uri))
    .map(({ uri, parseResult }) => ({ uri, path: importPath(document.uri, uri), file: parseResult.value }))
    .filter(({ uri, path }) =>
      UriUtils.equals(UriUtils.resolvePath(UriUtils.dirname(document.uri), path), uri),
    )
    .toArray();
}

/** The folder that a path goes through first, if it does. */
function nextFolder(path: string, inside: string): string | undefined {
  const base = inside === '' && path.startsWith('./') ? './' : inside;
  const slash = path.indexOf('/', base.length);
  return slash < 0 ? undefined : path.slice(0, slash + 1);
}

/** How many names say what is in a file. */
const MOST = 5;

function contentsOf(file: BotFile): string {
  const names = declarationsOf(file)
    .map(({ name }) => name ?? '')
    .filter((name) => name !== '');
  return [...names.slice(0, MOST), ...(names.length > MOST ? ['…'] : [])].join(', ');
}
