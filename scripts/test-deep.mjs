// `npm run test:deep`: the properties with thousands of random things, other ones at each run. Arguments are passed on.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All tests that let `test/support/random-runs.ts` say how much they try. */
const properties = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => join('test', path))
  .filter((path) => readFileSync(path, 'utf8').includes('/random-runs.js'));

const vitest = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...properties, ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, SEQBOT_DEEP: '1' } },
);
vitest.on('close', (code) => {
  process.exitCode = code ?? 1;
});
