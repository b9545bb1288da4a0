import { existsSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { CODE_AT_MOST, EDITORS_AT_MOST } from '../../test/package/bounds.mjs';
import { bundles } from '../bundles.mjs';

/** What other people's code imports is not in the package for editors. */
const SHIPPED = bundles.map(({ outfile }) => outfile).filter((outfile) => !outfile.startsWith('out/embed/'));
const COMMAND_LINE = 'out/server/cli.js';

/** Prints what the bundles of the last `npm run build` weigh, beside what the tests of the package allow. */
export function printSizes() {
  const sizes = SHIPPED.filter((outfile) => existsSync(outfile)).map(sizeOf);
  console.log('\nBundles: on the disk, and as downloaded');
  for (const { outfile, onDisk, packed } of sizes)
    console.log(`${kilobytes(onDisk)} ${kilobytes(packed)}  ${outfile}`);
  const editors = sizes.filter(({ outfile }) => outfile !== COMMAND_LINE);
  console.log(`${kilobytes(sum(sizes, 'onDisk'))} of at most${kilobytes(CODE_AT_MOST)} on the disk`);
  console.log(
    `${kilobytes(sum(editors, 'packed'))} of at most${kilobytes(EDITORS_AT_MOST)} downloaded for editors`,
  );
}

/** @param {string} outfile */
function sizeOf(outfile) {
  const content = readFileSync(outfile);
  return { outfile, onDisk: content.length, packed: deflateRawSync(content).length };
}

/**
 * @param {readonly ReturnType<typeof sizeOf>[]} sizes
 * @param {'onDisk' | 'packed'} kind
 */
function sum(sizes, kind) {
  return sizes.reduce((total, size) => total + size[kind], 0);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0).padStart(6)} KB`;
}
