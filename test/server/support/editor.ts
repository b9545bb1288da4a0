import { readdirSync, readFileSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { DocumentState, EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { BotFile } from '../../../language/generated/ast.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { createSeqbotLspServices } from '../../../server/lsp/services.js';

/** The folder that test files live in. */
const FOLDER = 'memory:/bots';

/** Marks the cursor in a source. */
export const CURSOR = '‸';

/** Files in memory with the language server's services, asked without a connection. */
export class Editor {
  readonly services = createSeqbotLspServices(EmptyFileSystem);
  private readonly cursors = new Map<string, number>();

  /** Opens files by their path in the folder. One of them may hold {@link CURSOR}. */
  static async of(files: Readonly<Record<string, string>>): Promise<Editor> {
    const editor = new Editor();
    const { WorkspaceManager, LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } =
      editor.services.shared.workspace;
    await WorkspaceManager.initializeWorkspace([]);
    const workspaceFolders = [{ uri: FOLDER, name: 'bots' }];
    WorkspaceManager.initialize({ workspaceFolders, processId: null, rootUri: null, capabilities: {} });
    const documents = Object.entries(files).map(([path, source]) => {
      const offset = source.indexOf(CURSOR);
      if (offset >= 0) editor.cursors.set(path, offset);
      return LangiumDocumentFactory.fromString(source.replace(CURSOR, ''), uriOf(path));
    });
    for (const document of documents) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(documents, { validation: true });
    return editor;
  }

  /** Types other sources over those that differ, as an editor would, and waits until all is built. */
  async type(sources: Readonly<Record<string, string>>): Promise<void> {
    const changed = Object.entries(sources).filter(
      ([path, source]) => this.document(path).textDocument.getText() !== source,
    );
    const { TextDocuments, DocumentBuilder } = this.services.shared.workspace;
    for (const [path, text] of changed) {
      const { uri, languageId, version } = this.document(path).textDocument;
      TextDocuments.set(TextDocument.create(uri, languageId, version + 1, text));
    }
    const uris = changed.map(([path]) => uriOf(path));
    await DocumentBuilder.update(uris, []);
  }

  document(path = 'bot.seqbot'): LangiumDocument<BotFile> {
    const document = this.services.shared.workspace.LangiumDocuments.getDocument(uriOf(path));
    if (!document || !hasBotFile(document)) throw new Error(`There is no ${path}`);
    if (document.state < DocumentState.Validated) throw new Error(`${path} is not validated`);
    return document;
  }

  /** The file that holds the cursor, and the parameters of a request there. */
  get cursor() {
    const [[path, offset] = []] = this.cursors;
    if (path === undefined || offset === undefined) throw new Error('No file holds a cursor');
    return this.at(path, offset);
  }

  at(path: string, offset: number) {
    const document = this.document(path);
    const position = document.textDocument.positionAt(offset);
    return { document, params: { textDocument: { uri: document.uri.toString() }, position } };
  }

  /** The sources by path, with an edit applied to those it changes. */
  applied(edit: WorkspaceEdit | null | undefined): Record<string, string> {
    const sources = this.sources();
    for (const [uri, edits] of Object.entries(edit?.changes ?? {})) {
      const path = pathOf(uri);
      sources[path] = applyEdits(this.document(path), edits);
    }
    return sources;
  }

  sources(): Record<string, string> {
    const documents = this.services.shared.workspace.LangiumDocuments.all.toArray();
    return Object.fromEntries(
      documents.map(({ uri, textDocument }) => [pathOf(uri.toString()), textDocument.getText()]),
    );
  }
}

export function uriOf(path: string): URI {
  return URI.parse(`${FOLDER}/${path}`);
}

export function pathOf(uri: string): string {
  return uri.slice(FOLDER.length + 1);
}

export function applyEdits(document: LangiumDocument, edits: readonly TextEdit[]): string {
  const { textDocument } = document;
  const offset = (position: Position) => textDocument.offsetAt(position);
  const sorted = [...edits].sort((left, right) => offset(right.range.start) - offset(left.range.start));
  return sorted.reduce(
    (text, { range, newText }) =>
      text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end)),
    textDocument.getText(),
  );
}

const EXAMPLES = new URL('../../../examples/', import.meta.url);

/** The examples, those of one bot together, by their path in the folder. */
export function exampleBots(): Record<string, string>[] {
  const paths = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.seqbot'),
  );
  const bots = new Map<string, Record<string, string>>();
  for (const path of paths.sort()) {
    const bot = path.includes(sep) ? dirname(path) : path;
    bots.set(bot, { ...bots.get(bot), [path.replaceAll(sep, '/')]: read(path) });
  }
  return [...bots.values()];
}

function read(path: string): string {
  return readFileSync(new URL(path, EXAMPLES), 'utf8');
}
