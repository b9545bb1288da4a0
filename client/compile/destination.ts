import { FileType, type TextDocument, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { fileName } from '../seqbot-document.js';
import { strings } from '../strings.js';
import { contains, isRelative } from './paths.js';
import { fileType } from './write-file.js';

const EXTENSION = '.bot.json';

/**
 * Where the compiled bot of a document goes: beside it, or at the same place beneath the configured folder. For a
 * document that was never saved the user is asked; nothing is answered when they cancel.
 * @throws when the configured folder is not inside the workspace, or the place cannot be written.
 */
export async function destinationOf(document: TextDocument): Promise<Uri | undefined> {
  if (document.isUntitled) return askFor(document);
  const folder = workspace.getWorkspaceFolder(document.uri);
  const beside = compiledName(document.uri);
  const output =
    folder && workspace.getConfiguration('seqbot.compile', document.uri).get<string>('outputFolder')?.trim();
  const target = folder && output ? await inOutputFolder(folder, output, beside) : beside;
  if (workspace.fs.isWritableFileSystem(target.scheme) === false)
    throw new Error(strings.readOnly(target.scheme));
  return target;
}

function compiledName(source: Uri): Uri {
  return source.with({ path: source.path.replace(/(\.seqbot)?$/i, EXTENSION), query: '', fragment: '' });
}

function askFor(document: TextDocument): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = fileName(compiledName(document.uri));
  return window.showSaveDialog({
    title: strings.saveCompiled,
    filters: { [strings.botFiles]: ['json'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
}

async function inOutputFolder(folder: WorkspaceFolder, output: string, beside: Uri): Promise<Uri> {
  const root = Uri.joinPath(folder.uri, output);
  if (!isRelative(output) || !contains(folder.uri.path, root.path))
    throw new Error(strings.outsideWorkspace(output));
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
