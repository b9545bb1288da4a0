import { Uri, workspace } from 'vscode';

/** A folder above a file, as the tree shows it. */
export interface Folder {
  readonly uri: Uri;
  readonly label: string;
}

/**
 * The folders above a file, from the outermost in: those of its workspace folder, and that itself where there are several.
 * None for a file elsewhere.
 */
export function foldersAbove(file: Uri): Folder[] {
  const home = workspace.getWorkspaceFolder(file);
  if (!home) return [];
  const isOneOfSeveral = (workspace.workspaceFolders?.length ?? 0) > 1;
  const names = workspace.asRelativePath(file, false).split('/').slice(0, -1);
  const below = names.map((label, index) => ({
    uri: Uri.joinPath(home.uri, ...names.slice(0, index + 1)),
    label,
  }));
  return isOneOfSeveral ? [{ uri: home.uri, label: home.name }, ...below] : below;
}
