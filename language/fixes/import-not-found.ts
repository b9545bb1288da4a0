import { UriUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { written } from '../text/write.js';
import { type Fixer, replacing } from './fix.js';
import { importPath } from './import-path.js';

/** How many files are offered: with more of one name there is no telling. */
const MOST = 3;

/** Offers the files of that name that are elsewhere in the workspace. */
export const importNotFound: Fixer<'import-not-found'> = (problem) => {
  const { document, params, services } = problem;
  const { Imports, LangiumDocuments } = services.shared.workspace;
  const name = params.path
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.seqbot$/, '')
    .toLowerCase();
  const files = LangiumDocuments.all
    .filter(({ uri }) => uri.toString() !== document.uri.toString() && Imports.isInWorkspace(uri))
    .filter(
      ({ uri }) =>
        UriUtils.basename(uri)
          .replace(/\.seqbot$/, '')
          .toLowerCase() === name,
    )
    .toArray();
  return files.slice(0, MOST).map(({ uri }) => {
    const path = importPath(document.uri, uri);
    return replacing(problem, `Change to ${quoted(path)}`, written(path), files.length === 1);
  });
};
