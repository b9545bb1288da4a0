import { DocumentState, type LangiumDocument, URI, UriUtils } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { BotFile } from '../../../language/generated/ast.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { createSeqbotServices } from '../../../language/services.js';
import { MemoryFiles } from './memory-files.js';

/** The folder that test files live in. */
export const FOLDER = 'memory:/bots';

/** Files in memory, built and validated together in services of their own. */
export class TestWorkspace {
  private readonly files = new MemoryFiles();
  readonly services = createSeqbotServices({ fileSystemProvider: () => this.files });

  /** Adds files by their path in the folder and builds all of them. `others` are there too, without being sources. */
  static async of(
    files: Readonly<Record<string, string>>,
    others: Readonly<Record<string, string>> = {},
  ): Promise<TestWorkspace> {
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
    for (const [path, content] of Object.entries({ ...others, ...files }))
      workspace.files.write(uriOf(path), content);
    const documents = Object.entries(files).map(([path, source]) =>
      LangiumDocumentFactory.fromString(source, uriOf(path)),
    );
    for (const document of documents) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(documents, { validation: true });
    return workspace;
  }

  /** Writes files, or with `undefined` removes them, and builds what that concerns. */
  async change(files: Readonly<Record<string, string | undefined>>): Promise<void> {
    const changed: URI[] = [];
    const deleted: URI[] = [];
    for (const [path, source] of Object.entries(files)) {
      const uri = uriOf(path);
      (source === undefined ? deleted : changed).push(uri);
      if (source === undefined) this.files.remove(uri);
      else this.files.write(uri, source);
    }
    const { DocumentBuilder } = this.services.shared.workspace;
    DocumentBuilder.updateBuildOptions = { validation: true };
    await DocumentBuilder.update(changed, deleted);
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
  return UriUtils.resolvePath(URI.parse(FOLDER), path);
}

/** One line per diagnostic: position (one-based), severity, code and message. */
export function listed(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ range, severity, code, message }) => {
    const text = typeof message === 'string' ? message : message.value;
    return `${range.start.line + 1}:${range.start.character + 1} ${SEVERITIES[severity ?? 1]} ${code}: ${text}`;
  });
}

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];
