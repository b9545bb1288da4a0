import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import type { BotFile } from '../../../language/generated/ast.js';
import { hasBotFile, importTargets } from '../../../language/references/imports.js';
import {
  createSeqbotServices,
  type SeqbotServices,
  type SeqbotSharedServices,
} from '../../../language/services.js';
import type { SettingsFile } from '../../../language/settings/settings-files.js';
import type { Failure } from '../exit-codes.js';
import type { Input } from '../input/inputs.js';
import { isBotPath, isInside, shownPath } from '../input/paths.js';
import { readText } from '../input/read-text.js';
import { type Finding, findingsIn } from './finding.js';

/** Sources below one folder and what they import, built and validated. */
export class Project {
  readonly services: SeqbotServices;
  /** Imported files that could not be read. */
  readonly failures: Failure[] = [];
  private readonly shared: SeqbotSharedServices;
  private readonly names = new Map<string, string>();
  private readonly all: LangiumDocument[] = [];
  /** URIs of files that are not text, of which there are some characters only. */
  private readonly garbled = new Set<string>();

  private constructor(private readonly root: string) {
    const { shared, seqbot } = createSeqbotServices(NodeFileSystem);
    this.shared = shared;
    this.services = seqbot;
  }

  /** Reads what the sources import, wherever that is inside the folder, and builds all of it. */
  static async open(root: string, inputs: readonly Input[]): Promise<Project> {
    const project = new Project(root);
    project.setFolder();
    const documents = inputs.map((input) => {
      project.names.set(URI.file(input.real).toString(), input.shown);
      return project.add(URI.file(input.real), input.text);
    });
    await project.readImports(documents);
    await project.shared.workspace.DocumentBuilder.build(project.documents(), { validation: true });
    return project;
  }

  /** All documents: the sources in their order, then what they import. */
  documents(): LangiumDocument[] {
    return [...this.all];
  }

  /**
   * The document of a source.
   * @throws when it is none of this project's
   */
  document(input: Input): LangiumDocument<BotFile> {
    const document = this.shared.workspace.LangiumDocuments.getDocument(URI.file(input.real));
    if (!document || !hasBotFile(document) || document.state < DocumentState.Validated)
      throw new Error(`${input.shown} was not built`);
    return document;
  }

  /** A document and all that it imports. */
  reachable(document: LangiumDocument<BotFile>): readonly LangiumDocument<BotFile>[] {
    return this.shared.workspace.Imports.reachable(document);
  }

  /** Whether a document, and all that it imports, is what stands in the files. */
  isWhole(document: LangiumDocument<BotFile>): boolean {
    return !this.reachable(document).some(({ uri }) => this.garbled.has(uri.toString()));
  }

  /** The files that the settings of the sources are from. */
  settingsFiles(): readonly SettingsFile[] {
    return this.shared.workspace.SettingsFiles.known();
  }

  /** What is wrong with the settings of the sources. */
  settingsFindings(): Finding[] {
    return this.settingsFiles().flatMap((file) =>
      findingsIn({ ...file, diagnostics: [...file.findings] }, (place) => this.shown(place)),
    );
  }

  /** How people read where a document is. */
  shown({ uri }: Pick<LangiumDocument, 'uri'>): string {
    return this.names.get(uri.toString()) ?? shownPath(uri.fsPath);
  }

  private setFolder(): void {
    this.shared.workspace.WorkspaceManager.initialize({
      workspaceFolders: [{ uri: URI.file(this.root).toString(), name: path.basename(this.root) }],
      processId: null,
      rootUri: null,
      capabilities: {},
    });
  }

  private async readImports(documents: readonly LangiumDocument[]): Promise<void> {
    const queue = [...documents];
    for (let document = queue.shift(); document; document = queue.shift()) {
      for (const uri of importTargets(document)) {
        const imported = await this.readImport(uri);
        if (imported) queue.push(imported);
      }
    }
  }

  /** Reads a file unless it is there already. One that does not exist or lies outside is left out: its import is reported. */
  private async readImport(uri: URI): Promise<LangiumDocument | undefined> {
    if (uri.scheme !== 'file' || !isBotPath(uri.fsPath)) return undefined;
    const real = await realpath(uri.fsPath).catch(() => undefined);
    if (real === undefined) return undefined;
    const target = URI.file(real);
    if (target.toString() !== uri.toString()) this.shared.workspace.Imports.addLink(uri, target);
    if (!isInside(this.root, real) || this.shared.workspace.LangiumDocuments.hasDocument(target))
      return undefined;
    return isBotPath(real) && (await isFile(real)) ? this.readFile(real) : undefined;
  }

  private async readFile(file: string): Promise<LangiumDocument | undefined> {
    const read = await readText(file);
    if (read.wrong === undefined) return this.add(URI.file(file), read.text);
    this.failures.push({ file: shownPath(file), message: read.wrong });
    if (read.lenient === undefined) return undefined;
    this.garbled.add(URI.file(file).toString());
    return this.add(URI.file(file), read.lenient);
  }

  private add(uri: URI, source: string): LangiumDocument {
    const document = this.shared.workspace.LangiumDocumentFactory.fromString(source, uri);
    this.shared.workspace.LangiumDocuments.addDocument(document);
    this.all.push(document);
    return document;
  }
}

function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
