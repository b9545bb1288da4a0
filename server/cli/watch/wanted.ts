import path from 'node:path';
import { SETTINGS_FILE } from '../../../language/settings/settings.js';
import { isBotPath, isInside } from '../input/paths.js';

/** Says which files are worth watching. */
export class Wanted {
  private readonly kept: Set<string>;

  /** @param roots the files and folders that the arguments name. Absolute. */
  constructor(readonly roots: readonly string[]) {
    this.kept = new Set(roots);
  }

  /** From now on these files are wanted, wherever they are. */
  keep(files: Iterable<string>): void {
    for (const file of files) this.kept.add(file);
  }

  /** Whether a file or folder is of no interest: beneath the roots, what commands pass over too. */
  isIgnored(file: string, isFile: boolean): boolean {
    if (this.kept.has(file)) return false;
    const root = this.roots.find((each) => isInside(each, file));
    if (root === undefined) return !this.isOnTheWay(file);
    const parts = path.relative(root, file).split(path.sep);
    if (parts.some((part) => part.startsWith('.') || part === 'node_modules')) return true;
    return isFile && !isBotPath(file) && path.basename(file) !== SETTINGS_FILE;
  }

  private isOnTheWay(folder: string): boolean {
    return [...this.kept].some((file) => isInside(folder, file));
  }
}
