import { type FileSystemNode, type FileSystemProvider, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import {
  FILE_KIND,
  type FileKind,
  type FileParams,
  type FolderEntry,
  READ_FILE,
  READ_FOLDER,
} from '../protocol.js';

/** Files that only the client can reach: it is asked for each. Nothing can be read synchronously. */
export class ClientFiles implements FileSystemProvider {
  constructor(private readonly connection: Connection) {}

  async stat(uri: URI): Promise<FileSystemNode> {
    const kind = await this.kindOf(uri);
    if (!kind) throw new Error(`There is nothing at ${uri.toString(true)}.`);
    return node(uri, kind);
  }

  async exists(uri: URI): Promise<boolean> {
    return (await this.kindOf(uri)) !== null;
  }

  async readBinary(uri: URI): Promise<Uint8Array> {
    return new TextEncoder().encode(await this.readFile(uri));
  }

  readFile(uri: URI): Promise<string> {
    return this.connection.sendRequest<string>(READ_FILE, paramsOf(uri));
  }

  async readDirectory(uri: URI): Promise<FileSystemNode[]> {
    const entries = await this.connection.sendRequest<FolderEntry[]>(READ_FOLDER, paramsOf(uri));
    return entries.map((entry) => node(URI.parse(entry.uri), entry.kind));
  }

  statSync(): never {
    return unreachable();
  }

  existsSync(): never {
    return unreachable();
  }

  readBinarySync(): never {
    return unreachable();
  }

  readFileSync(): never {
    return unreachable();
  }

  readDirectorySync(): never {
    return unreachable();
  }

  private kindOf(uri: URI): Promise<FileKind | null> {
    return this.connection.sendRequest<FileKind | null>(FILE_KIND, paramsOf(uri));
  }
}

function paramsOf(uri: URI): FileParams {
  return { uri: uri.toString() };
}

function node(uri: URI, kind: FileKind): FileSystemNode {
  return { uri, isFile: kind === 'file', isDirectory: kind === 'folder' };
}

function unreachable(): never {
  throw new Error('Files of the client cannot be read synchronously.');
}
