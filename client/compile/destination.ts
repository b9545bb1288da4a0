import { FileType, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { fileName } from '../seqbot-document.js';
import { strings } from '../strings.js';
import { contains, isRelative } from './paths.js';
import { fileType } from './write-file.js';

/** How the name of a compiled bot ends. */
export const EXTENSION = '.bot.json';

/**
 * Where the compiled bot of a source goes: beside it, or at the same place beneath the configured folder. For a
 * source that was never saved the user is asked; nothing is answered when they cancel.
 * @throws when the configured folder is not inside the workspace, or the place cannot be written.
 */
export async function destinationOf(source: Uri): Promise<Uri | undefined> {
  if (source.scheme === 'untitled') return askFor(source);
  const folder = workspace.getWorkspaceFolder(source);
  const beside = compiledName(source);
  const output = folder && outputFolderOf(source);
  const target = folder && output ? await inOutputFolder(folder, output, beside) : beside;
  if (workspace.fs.isWritableFileSystem(target.scheme) === false)
    throw new Error(strings.readOnly(target.scheme));
  return target;
}

/** The output folder that the settings give a file; nothing where compiled bots go beside their sources. */
export function outputFolderOf(source: Uri): string | undefined {
  return (
    workspace.getConfiguration('seqbot.compile', source).get<string>('outputFolder')?.trim() || undefined
  );
}

/** Whether an output folder from the settings lies in the workspace folder; nothing is written to others. */
export function isInside({ uri }: WorkspaceFolder, output: string): boolean {
  return isRelative(output) && contains(uri.path, Uri.joinPath(uri, output).path);
}

function compiledName(source: Uri): Uri {
  return source.with({ path: source.path.replace(/(\.seqbot)?$/i, EXTENSION), query: '', fragment: '' });
}

function askFor(source: Uri): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = fileName(compiledName(source));
  return window.showSaveDialog({
    title: strings.saveCompiled,
    filters: { [strings.botFiles]: ['json'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
}

async function inOutputFolder(folder: WorkspaceFolder, output: string, beside: Uri): Promise<Uri> {
  const root = Uri.joinPath(folder.uri, output);
  if (!isInside(folder, output)) throw new Error(strings.outsideWorkspace(output));
  const target = Uri.joinPath(root, beside.path.slice(folder.uri.path.length));
  await refuseLinks(folder.uri, target);
  return target;
}

/** A symbolic link on the way could lead out of the workspace. */
async function refuseLinks(root: Uri, target: Uri): Promise<void> {
  const names = target.path.slice(root.path.length).split('/').filter(Boolean);
  let place = root;
  for (const name of names) {
    place = Uri.joinPath(place, name);
    const type = await fileType(place);
    if (type === undefined) return;
    if (type & FileType.SymbolicLink) throw new Error(strings.throughLink(workspace.asRelativePath(place)));
  }
}
