import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { importTargets } from '../../../language/references/imports.js';
import { isBotPath } from '../input/paths.js';
import { readText } from '../input/read-text.js';
import type { Project } from '../project/project.js';

/** The texts that a run was made of, by the absolute paths of their files, links resolved; nothing for files it missed. */
export type Used = ReadonlyMap<string, string | undefined>;

/** The texts of projects: of their sources and of all that these import. */
export async function textsOf(projects: readonly Project[]): Promise<Used> {
  const documents = projects.flatMap((project) => project.documents());
  const files = [...documents, ...projects.flatMap((project) => project.settingsFiles())];
  const texts = new Map(files.map(({ uri, textDocument }) => [uri.fsPath, textDocument.getText()]));
  const imported = documents.flatMap(importTargets).map(({ fsPath }) => fsPath);
  const missed = (await Promise.all(imported.filter(isBotPath).map(realOf))).filter(
    (file) => !texts.has(file),
  );
  return new Map([...texts, ...missed.map((file) => [file, undefined] as const)]);
}

/** What stands in a file now; nothing if it cannot be read. */
export async function textOf(file: string): Promise<string | undefined> {
  const read = await readText(file);
  return read.wrong === undefined ? read.text : read.lenient;
}

/** A path with links resolved, as far as it exists. */
export async function realOf(file: string): Promise<string> {
  const folder = path.dirname(file);
  return realpath(file).catch(async () =>
    path.join(await realpath(folder).catch(() => folder), path.basename(file)),
  );
}

/** The folder of a file, or the first above it that is there. */
export async function folderOf(file: string): Promise<string> {
  const folder = path.dirname(file);
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() || folder === file ? folder : folderOf(folder);
}
