// Measures how long the language server takes for what happens at a keystroke, and the preview to follow, in bots of some
// sizes: `node scripts/measure.mjs [branches[/branches in a sequence]…]`, 1,000 and 10,000 branches in one sequence and in
// many if none are given. Compare numbers of one run only. Then says what the bundles weigh that were built last.
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { printSizes } from './measure/sizes.mjs';

const outfile = 'out/measure/measure.mjs';

await build({
  entryPoints: ['test/performance/measure.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'error',
});

const sizes = process.argv.slice(2);
// A process for each size: what one leaves behind must not slow the next one down.
for (const size of sizes.length > 0 ? sizes : ['1000', '10000', '1000/100', '10000/100']) {
  execFileSync(process.execPath, ['--enable-source-maps', '--expose-gc', outfile, ...size.split('/')], {
    stdio: 'inherit',
  });
}
printSizes();
