import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { CompletionItem } from 'vscode-languageserver';
import type { BotFile } from '../../../language/generated/ast.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { createSeqbotLspServices } from '../../../server/lsp/services.js';

/** Marks the cursor in a source. */
const CURSOR = '¦';
const FOLDER = 'memory:/bots';

/** A file as an editor sees it, with the cursor somewhere inside. */
export interface Opened {
  readonly document: LangiumDocument<BotFile>;
  readonly completions: readonly CompletionItem[];
}

/** Builds a source, and `others` beside it, and asks for completion where the cursor `¦` stands, if it does. */
export async function opened(source: string, others: Readonly<Record<string, string>> = {}): Promise<Opened> {
  const { shared, seqbot } = createSeqbotLspServices(EmptyFileSystem);
  const { WorkspaceManager, LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
  await WorkspaceManager.initializeWorkspace([]);
  WorkspaceManager.initialize({
    workspaceFolders: [{ uri: FOLDER, name: 'bots' }],
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  const files = { 'bot.seqbot': source.replace(CURSOR, ''), ...others };
  const documents = Object.entries(files).map(([path, text]) =>
    LangiumDocumentFactory.fromString(text, URI.parse(`${FOLDER}/${path}`)),
  );
  for (const document of documents) LangiumDocuments.addDocument(document);
  await DocumentBuilder.build(documents, { validation: true });
  const [document] = documents;
  if (!document || !hasBotFile(document)) throw new Error('A source is a bot file');
  const offset = source.indexOf(CURSOR);
  const position = document.textDocument.positionAt(Math.max(0, offset));
  const params = { textDocument: { uri: document.uri.toString() }, position };
  const list = offset < 0 ? undefined : await seqbot.lsp.CompletionProvider?.getCompletion(document, params);
  return { document, completions: list?.items ?? [] };
}

/** The labels in the order in which an editor shows them. */
export function labelsOf(items: readonly CompletionItem[]): string[] {
  const key = ({ sortText, label }: CompletionItem) => sortText ?? label;
  return [...items]
    .sort((left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0))
    .map(({ label }) => label);
}
