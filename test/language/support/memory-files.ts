import { EmptyFileSystemProvider, type FileSystemNode, type URI } from 'langium';

/** Files in memory, by URI. Folders are not listed: tests name their files. */
export class MemoryFiles extends EmptyFileSystemProvider {
  private readonly contents = new Map<string, string>();

  write(uri: URI, content: string): void {
    this.contents.set(uri.toString(), content);
  }

  remove(uri: URI): void {
    this.contents.delete(uri.toString());
  }

  override async readFile(uri?: URI): Promise<string> {
    return this.readFileSync(uri);
  }

  override readFileSync(uri?: URI): string {
    const content = this.contents.get(String(uri));
    if (content === undefined) throw new Error(`There is no ${uri}`);
    return content;
  }

  override async exists(uri?: URI): Promise<boolean> {
    return this.existsSync(uri);
  }

  override existsSync(uri?: URI): boolean {
    return this.contents.has(String(uri));
  }

  override async stat(uri: URI): Promise<FileSystemNode> {
    return this.statSync(uri);
  }

  override statSync(uri: URI): FileSystemNode {
    this.readFileSync(uri);
    return { isFile: true, isDirectory: false, uri };
  }
}
