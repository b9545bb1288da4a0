// `npm run test:deep`: the properties with thousands of random bots, other ones at each run.
import { spawn } from 'node:child_process';

const vitest = spawn(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    'test/language/format/properties.test.ts',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, SEQBOT_DEEP: '1' } },
);
vitest.on('close', (code) => {
  process.exitCode = code ?? 1;
});
