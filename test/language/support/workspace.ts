import { DocumentState, EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { BotFile } from '../../../language/generated/ast.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { createSeqbotServices } from '../../../language/services.js';

/** The folder that test files live in. */
export const FOLDER = 'memory:/bots';

/** Files in memory, built and validated together in services of their own. */
export class TestWorkspace {
  readonly services = createSeqbotServices(EmptyFileSystem);

  /** Adds files by their path in the folder and builds all of them. */
  static async of(files: Readonly<Record<string, string>>): Promise<TestWorkspace> {
    const workspace = new TestWorkspace();
    const { WorkspaceManager, LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } =
      workspace.services.shared.workspace;
    await WorkspaceManager.initializeWorkspace([]);
    WorkspaceManager.initialize({
      workspaceFolders: [{ uri: FOLDER, name: 'bots' }],
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    const documents = Object.entries(files).map(([path, source]) =>
      LangiumDocumentFactory.fromString(source, uriOf(path)),
    );
    for (const document of documents) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(documents, { validation: true });
    return workspace;
  }

  document(path = 'bot.seqbot'): LangiumDocument<BotFile> {
    const document = this.services.shared.workspace.LangiumDocuments.getDocument(uriOf(path));
    if (!document || !hasBotFile(document)) throw new Error(`There is no ${path}`);
    if (document.state < DocumentState.Validated) throw new Error(`${path} is not validated`);
    return document;
  }

  diagnostics(path = 'bot.seqbot'): readonly Diagnostic[] {
    return this.document(path).diagnostics ?? [];
  }
}

export function uriOf(path: string): URI {
  return URI.parse(`${FOLDER}/${path}`);
}

/** One line per diagnostic: position (one-based), severity, code and message. */
export function listed(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ range, severity, code, message }) => {
    const text = typeof message === 'string' ? message : message.value;
    return `${range.start.line + 1}:${range.start.character + 1} ${SEVERITIES[severity ?? 1]} ${code}: ${text}`;
  });
}

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];
