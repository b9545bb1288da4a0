const { EventEmitter, FileChangeType, FileSystemError, FileType, workspace } = require('vscode');

const CHANGED = new EventEmitter();

/** Every file by its path. Folders are where files are. */
const files = new Map([
  [
    '/bots/hello.seqbot',
    'import "./parts/names.seqbot"\n\nsequence Hello { branch Start { ask name "Hi from memory" } }\n',
  ],
  ['/bots/parts/names.seqbot', 'attribute name "Your name"\n'],
]);

const isFolder = (path) => [...files.keys()].some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`));

function bytesOf({ path }) {
  const text = files.get(path);
  if (text === undefined) throw FileSystemError.FileNotFound(path);
  return Buffer.from(text);
}

function set(uri, text) {
  const { path } = uri;
  const type = files.has(path) ? FileChangeType.Changed : FileChangeType.Created;
  files.set(path, text);
  CHANGED.fire([{ type, uri }]);
}

function remove(uri) {
  files.delete(uri.path);
  CHANGED.fire([{ type: FileChangeType.Deleted, uri }]);
}

const provider = {
  onDidChangeFile: CHANGED.event,
  watch: () => ({ dispose() {} }),
  stat: (uri) =>
    isFolder(uri.path)
      ? { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 }
      : { type: FileType.File, ctime: 0, mtime: 0, size: bytesOf(uri).length },
  readDirectory({ path }) {
    const folder = `${path.replace(/\/$/, '')}/`;
    const inside = [...files.keys()].filter((file) => file.startsWith(folder));
    const names = new Set(inside.map((file) => file.slice(folder.length).split('/')[0]));
    return [...names].map((name) => [name, isFolder(folder + name) ? FileType.Directory : FileType.File]);
  },
  readFile: bytesOf,
  writeFile: (uri, content) => set(uri, Buffer.from(content).toString()),
  createDirectory() {},
  delete: remove,
  rename(from, to) {
    set(to, bytesOf(from).toString());
    remove(from);
  },
};

exports.activate = ({ subscriptions }) =>
  subscriptions.push(workspace.registerFileSystemProvider('memory', provider, { isCaseSensitive: true }));
