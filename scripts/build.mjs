// Builds every bundle into out/. With `--watch` it builds again on each change, readable and with source maps; without,
// the bundles are minified, as they ship.
import { chmod } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { bundles, optionsOf } from './bundles.mjs';
import { writeTypes } from './embed-types.mjs';

const { watch } = parseArgs({ options: { watch: { type: 'boolean', default: false } } }).values;

async function buildOnce() {
  await Promise.all([...bundles.map((bundle) => build(optionsOf(bundle, { watch }))), writeTypes()]);
  const executables = bundles.filter(({ executable }) => executable);
  await Promise.all(executables.map(({ outfile }) => chmod(outfile, 0o755)));
}

async function buildOnEveryChange() {
  const contexts = await Promise.all(bundles.map((bundle) => context(optionsOf(bundle, { watch }))));
  await Promise.allSettled(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.watch()));
  console.log('Watching for changes.');
}

await (watch ? buildOnEveryChange() : buildOnce()).catch((error) => {
  // What esbuild found wrong it has printed itself.
  if (!('errors' in error)) console.error(error);
  process.exitCode = 1;
});
