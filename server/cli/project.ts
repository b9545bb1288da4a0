import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import type { BotFile } from '../../language/generated/ast.js';
import { hasBotFile, importTargets } from '../../language/references/imports.js';
import {
  createSeqbotServices,
  type SeqbotServices,
  type SeqbotSharedServices,
} from '../../language/services.js';
import { Misuse } from './exit-codes.js';

/** Files on disk with what they import, built and validated. */
export class Project {
  readonly services: SeqbotServices;
  private readonly shared: SeqbotSharedServices;

  private constructor() {
    const { shared, seqbot } = createSeqbotServices(NodeFileSystem);
    this.shared = shared;
    this.services = seqbot;
  }

  /**
   * Reads a file and all that it imports inside the working directory, or inside its own folder if it lies elsewhere.
   *
   * @throws {Misuse} if the file cannot be read
   */
  static async open(file: string): Promise<{ project: Project; document: LangiumDocument<BotFile> }> {
    const project = new Project();
    const absolute = path.resolve(file);
    project.setFolder(absolute);
    const document = await project.read(absolute, file);
    await project.readImports(document);
    await project.shared.workspace.DocumentBuilder.build([...project.shared.workspace.LangiumDocuments.all], {
      validation: true,
    });
    if (!hasBotFile(document) || document.state < DocumentState.Validated)
      throw new Error(`${file} was not built`);
    return { project, document };
  }

  private setFolder(file: string): void {
    const inside = !path.relative(process.cwd(), file).startsWith('..');
    const folder = inside ? process.cwd() : path.dirname(file);
    this.shared.workspace.WorkspaceManager.initialize({
      workspaceFolders: [{ uri: URI.file(folder).toString(), name: path.basename(folder) }],
      processId: null,
      rootUri: null,
      capabilities: {},
    });
  }

  private async read(absolute: string, shown: string): Promise<LangiumDocument> {
    const source = await readFile(absolute, 'utf8').catch((error: unknown) => {
      throw new Misuse(`${shown}: ${reason(error)}.`);
    });
    return this.add(URI.file(absolute), source);
  }

  /** A missing or unreadable import is left out: the import itself is reported. */
  private async readImports(root: LangiumDocument): Promise<void> {
    const queue = [root];
    for (let document = queue.shift(); document; document = queue.shift()) {
      for (const uri of importTargets(document)) {
        if (this.shared.workspace.LangiumDocuments.hasDocument(uri) || !(await isFile(uri))) continue;
        queue.push(this.add(uri, await readFile(uri.fsPath, 'utf8')));
      }
    }
  }

  private add(uri: URI, source: string): LangiumDocument {
    const document = this.shared.workspace.LangiumDocumentFactory.fromString(source, uri);
    this.shared.workspace.LangiumDocuments.addDocument(document);
    return document;
  }
}

async function isFile(uri: URI): Promise<boolean> {
  if (uri.scheme !== 'file') return false;
  return stat(uri.fsPath).then(
    (found) => found.isFile(),
    () => false,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
  EPERM: 'this file may not be read',
  ENOTDIR: 'there is no such file',
};

/** Why the file system refused, in a few words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
