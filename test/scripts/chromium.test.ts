import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { HostError } from '../host/failure.mjs';
import { PROJECT } from '../host/project.mjs';

const run = promisify(execFile);

const FIND = `
import { findChromium } from ${JSON.stringify(path.join(PROJECT, 'test/host/chromium.mjs'))};
await findChromium().catch((error) => console.log(error.name, error.message));
`;

test.each([
  [
    { SEQBOT_CHROMIUM: 'env', CHROME_PATH: '' },
    'No Chromium was found. Install one, or name one with CHROME_PATH',
  ],
  [{ SEQBOT_CHROMIUM: 'env', CHROME_PATH: '/nowhere/chromium' }, 'No Chromium works (/nowhere/chromium: '],
  [{ SEQBOT_CHROMIUM: 'moon' }, 'SEQBOT_CHROMIUM names an unknown source "moon". Known: env, installed'],
])(
  'says in one line that there is no Chromium: %j',
  async (env, message) => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', FIND], {
      env: { ...process.env, ...env },
    });
    expect(stdout).toContain(`${HostError.name} ${message}`);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  },
  30_000,
);
