import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { bundles } from './bundles.mjs';

/** @typedef {import('./bundles.mjs').Bundle} Bundle */

/** Packages whose types nothing that is public mentions. */
const INTERNAL = /^(?:mdast|mdast-util-from-markdown)$/;

/** The bundles that other people's code imports: each gets one file of types beside it. */
const PUBLIC = bundles.filter(({ types }) => types);

/** Writes the types of the public bundles, and what says that these bundles are ES modules. */
export async function writeTypes() {
  await Promise.all([...PUBLIC.map(writeTypesOf), ...PUBLIC.map(markAsModules)]);
}

/** @param {Bundle} bundle */
async function writeTypesOf({ entry, outfile }) {
  const bundle = await rollup({ input: entry, external: INTERNAL, plugins: [dts()] });
  await bundle.write({ file: outfile.replace(/\.js$/, '.d.ts') });
  await bundle.close();
}

/** Node reads a `.js` file as its folder's manifest says; web servers know that ending best. @param {Bundle} bundle */
async function markAsModules({ outfile }) {
  const folder = path.dirname(outfile);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }\n');
}
