import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The name of an extension's, or a package's, manifest. */
export const MANIFEST = 'package.json';

const { name, version } = JSON.parse(readFileSync(path.join(PROJECT, MANIFEST), 'utf8'));

/** The packaged extension, where `npm run package` leaves it. */
export const VSIX = path.join(PROJECT, `out/${name}-${version}.vsix`);

/** Where fetched tools are kept; ignored by git, safe to delete. */
export const CACHE = path.join(PROJECT, '.cache/host');

/** Where pictures are kept; ignored by git. */
export const ARTEFACTS = path.join(PROJECT, 'artefacts');

/** The folder that workbenches show: the examples. */
export const EXAMPLES = path.join(PROJECT, 'examples');
