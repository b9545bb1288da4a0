// Builds what tests start as processes of their own, once before all of them.
import { chmod, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundles, optionsOf } from '../../scripts/bundles.mjs';

export async function setup() {
  const servers = bundles.filter(
    ({ outfile, platform }) => outfile.startsWith('out/server/') && platform === 'node',
  );
  await Promise.all(servers.map(buildOne));
}

/** One that cannot be built fails the tests that start it, and no others. esbuild prints why. */
async function buildOne(row) {
  await rm(row.outfile, { force: true });
  await build({ ...optionsOf(row, { watch: false }), logLevel: 'error' }).then(
    () => chmod(row.outfile, row.executable ? 0o755 : 0o644),
    () => console.error(`${row.outfile} could not be built.`),
  );
}
