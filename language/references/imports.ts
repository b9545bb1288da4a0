import {
  type LangiumDocument,
  type LangiumDocuments,
  type LangiumSharedCoreServices,
  type URI,
  UriUtils,
} from 'langium';
import { type BotFile, type Import, isBotFile } from '../generated/ast.js';
import { plainContent } from '../text/content.js';
import { TreeCache } from './tree-cache.js';

/** What an import comes to. */
export type ImportOutcome = 'found' | 'missing' | 'outside' | 'itself' | 'repeated';

export interface ResolvedImport {
  readonly statement: Import;
  /** As it is written. */
  readonly path: string;
  /** Where the path leads, whether or not a file is there. */
  readonly uri: URI;
  readonly outcome: ImportOutcome;
}

/** Resolves imports and knows which files a file is made of. */
export class Imports {
  private readonly documents: LangiumDocuments;
  private readonly folders: () => readonly { uri: string }[];
  private readonly resolved: TreeCache<LangiumDocument, readonly ResolvedImport[]>;
  private readonly reached: TreeCache<LangiumDocument, readonly LangiumDocument<BotFile>[]>;
  private readonly links = new Map<string, URI>();

  constructor(shared: LangiumSharedCoreServices) {
    this.documents = shared.workspace.LangiumDocuments;
    this.folders = () => shared.workspace.WorkspaceManager.workspaceFolders ?? [];
    this.resolved = new TreeCache(shared);
    this.reached = new TreeCache(shared);
  }

  /**
   * Makes a URI stand for another, as a symbolic link does. A host that knows of links tells before documents that
   * import through them are built.
   */
  addLink(from: URI, to: URI): void {
    this.links.set(from.toString(), to);
  }

  /** The imports of a file, in its order. */
  of(document: LangiumDocument): readonly ResolvedImport[] {
    return this.resolved.get(document, () => this.resolveAll(document));
  }

  /** A file and all that it imports, directly or through others: itself first, then in the order they are met. */
  reachable(document: LangiumDocument): readonly LangiumDocument<BotFile>[] {
    return this.reached.get(document, () => this.walk(document));
  }

  /** Whether a change of any of the files changes what is visible in a document. Absent files count. */
  dependsOn(document: LangiumDocument, changed: ReadonlySet<string>): boolean {
    return this.reachable(document).some(
      (file) =>
        changed.has(file.uri.toString()) || this.of(file).some(({ uri }) => changed.has(uri.toString())),
    );
  }

  private walk(document: LangiumDocument): LangiumDocument<BotFile>[] {
    const files = new Map<string, LangiumDocument<BotFile>>();
    const queue: LangiumDocument[] = [document];
    for (let file = queue.shift(); file; file = queue.shift()) {
      if (files.has(file.uri.toString()) || !hasBotFile(file)) continue;
      files.set(file.uri.toString(), file);
      queue.push(...this.importedDocuments(file));
    }
    return [...files.values()];
  }

  private importedDocuments(file: LangiumDocument): LangiumDocument[] {
    return this.of(file)
      .filter(({ outcome }) => outcome === 'found')
      .map(({ uri }) => this.documents.getDocument(uri))
      .filter((found) => found !== undefined);
  }

  private resolveAll(document: LangiumDocument): ResolvedImport[] {
    if (!hasBotFile(document)) return [];
    const seen = new Set<string>();
    return writtenImports(document).map(({ statement, path, uri: written }) => {
      const uri = this.links.get(written.toString()) ?? written;
      const outcome = seen.has(uri.toString()) ? 'repeated' : this.outcome(document, uri);
      seen.add(uri.toString());
      return { statement, path, uri, outcome };
    });
  }

  private outcome(document: LangiumDocument, uri: URI): ImportOutcome {
    if (UriUtils.equals(uri, document.uri)) return 'itself';
    if (!this.isInWorkspace(uri)) return 'outside';
    return this.documents.hasDocument(uri) ? 'found' : 'missing';
  }

  /** Whether a file lies in a folder that is open: only those can be imported. */
  isInWorkspace(uri: URI): boolean {
    return this.folders().some((folder) => UriUtils.contains(folder.uri, uri));
  }
}

/** Where the imports of a parsed document lead, whether or not anything is there. */
export function importTargets(document: LangiumDocument): URI[] {
  return hasBotFile(document) ? writtenImports(document).map(({ uri }) => uri) : [];
}

function writtenImports(document: LangiumDocument<BotFile>): Omit<ResolvedImport, 'outcome'>[] {
  const folder = UriUtils.dirname(document.uri);
  return document.parseResult.value.imports
    .map((statement) => ({ statement, path: plainContent(statement.path) }))
    .filter(({ path }) => path !== '')
    .map((written) => ({
      ...written,
      uri: UriUtils.resolvePath(folder, written.path.replaceAll('\\', '/')),
    }));
}

/** Narrows a document to one of this language, which it is unless its parsing has not begun. */
export function hasBotFile(document: LangiumDocument): document is LangiumDocument<BotFile> {
  return isBotFile(document.parseResult.value);
}
