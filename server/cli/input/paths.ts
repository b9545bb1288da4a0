import path from 'node:path';

/** Whether a path is a folder or lies beneath it. Both are absolute. */
export function isInside(folder: string, inner: string): boolean {
  const way = path.relative(folder, inner);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** A path as people read it: from the working directory if it lies beneath it, with slashes. */
export function shownPath(absolute: string): string {
  const cwd = process.cwd();
  const shown = isInside(cwd, absolute) ? path.relative(cwd, absolute) || '.' : absolute;
  return withSlashes(shown);
}

/** A path of this system with slashes between its parts. */
export function withSlashes(name: string): string {
  return name.split(path.sep).join('/');
}

/** Whether a path is one of a bot's source. */
export function isBotPath(file: string): boolean {
  return path.extname(file) === '.seqbot';
}
