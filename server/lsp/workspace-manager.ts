import { DefaultWorkspaceManager, type FileSystemNode, UriUtils } from 'langium';

/** Finds the files of a workspace where the command line finds them too; Langium would leave folders called `out` out. */
export class SeqbotWorkspaceManager extends DefaultWorkspaceManager {
  override shouldIncludeEntry(entry: FileSystemNode): boolean {
    return entry.isDirectory ? isOwnFolder(UriUtils.basename(entry.uri)) : super.shouldIncludeEntry(entry);
  }
}

/** Whether a folder may hold sources: it is not hidden, and not full of what others wrote. */
export function isOwnFolder(name: string): boolean {
  return name !== 'node_modules' && !name.startsWith('.');
}
