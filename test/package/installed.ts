import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { filesOf, installedExtensions, onlyExtension } from '../host/extensions.mjs';
import { Scope } from '../host/scope.mjs';

/** What the package holds, as VS Code has installed it. */
export interface Installed {
  /** Relative paths with `/`, sorted. */
  files(): readonly string[];
  /** The bytes of a file. */
  read(file: string): Promise<Buffer>;
  /** The text of a file. */
  text(file: string): Promise<string>;
}

/** Installs the package before the tests of a file and removes it behind them. */
export function installed(): Installed {
  const scope = new Scope();
  let folder = '';
  let files: readonly string[] = [];
  beforeAll(async () => {
    folder = await onlyExtension(await installedExtensions(scope));
    files = await filesOf(folder);
  });
  afterAll(() => scope.close());
  const read = (file: string) => fs.readFile(path.join(folder, file));
  return { files: () => files, read, text: async (file) => (await read(file)).toString('utf8') };
}
