import {
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PAGE, type PageParams } from '../../server/protocol.js';
import { SCHEME } from './scheme.js';

/** The address of a code's page; of the page that leads to all others without a code. */
export function pageUri(code?: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${code ?? 'README'}.md` });
}

/** The pages on diagnostics as read-only files, which the language server makes. So links lead from one to another. */
export class Pages implements FileSystemProvider {
  private readonly changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;
  private readonly known = new Map<string, Promise<Uint8Array>>();

  constructor(private readonly client: BaseLanguageClient) {}

  async stat(uri: Uri): Promise<FileStat> {
    if (uri.path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: FileType.File, ctime: 0, mtime: 0, size: (await this.readFile(uri)).length };
  }

  /** @throws FileSystemError when there is no such page */
  readFile(uri: Uri): Promise<Uint8Array> {
    const known = this.known.get(uri.path) ?? this.ask(uri);
    this.known.set(uri.path, known);
    // The server may have been down.
    known.catch(() => this.known.delete(uri.path));
    return known;
  }

  private async ask(uri: Uri): Promise<Uint8Array> {
    const params: PageParams = { name: uri.path.slice(1) };
    const text = await this.client.sendRequest<string | null>(PAGE, params);
    if (text === null) throw FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  /** Pages never change. */
  watch() {
    return this.changes;
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
}
