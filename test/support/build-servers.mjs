// Builds what tests start as processes of their own, or load as others do, once before all of them.
import { chmod, rename, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundles, optionsOf } from '../../scripts/bundles.mjs';

export async function setup() {
  const used = bundles.filter(({ outfile, types }) => types || outfile.startsWith('out/server/'));
  await Promise.all(used.map(buildOne));
}

/**
 * One that cannot be built fails the tests that start it, and no others. esbuild prints why. What was built takes the
 * old one's place at once: other tests may be running it.
 */
async function buildOne(row) {
  const fresh = `${row.outfile}.${process.pid}`;
  try {
    await build({ ...optionsOf({ ...row, outfile: fresh }, { watch: false }), logLevel: 'error' });
    await chmod(fresh, row.executable ? 0o755 : 0o644);
    await rename(fresh, row.outfile);
  } catch {
    await rm(row.outfile, { force: true });
    console.error(`${row.outfile} could not be built.`);
  }
}
