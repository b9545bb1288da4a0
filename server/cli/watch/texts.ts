import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { readText } from '../input/read-text.js';
import type { Project } from '../project/project.js';

/** The texts that a run was made of, by the absolute paths of their files, links resolved. */
export type Used = ReadonlyMap<string, string>;

/** The texts of projects: of their sources and of all that these import. */
export function textsOf(projects: readonly Project[]): Used {
  const documents = projects.flatMap((project) => [...project.documents(), ...project.settingsFiles()]);
  return new Map(documents.map(({ uri, textDocument }) => [uri.fsPath, textDocument.getText()]));
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
