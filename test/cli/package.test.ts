import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { npmCommand } from '../host/npm.mjs';
import { folderWith } from './support/folder.js';
import { run } from './support/run.js';

const folder = folderWith({ 'empty/.npmrc': '', 'cache/.keep': '' });
const empty = join(folder, 'empty');
const [program, first] = npmCommand();

/** npm with a cache of its own and without a network. */
async function npm(cwd: string, ...args: string[]): Promise<string> {
  const env = { HOME: folder, npm_config_cache: join(folder, 'cache'), npm_config_offline: 'true' };
  const { code, stdout, stderr } = await run(program, [...first, ...args], { cwd, env });
  expect(code, stderr).toBe(0);
  return stdout;
}

describe('the package', { timeout: 120_000 }, () => {
  it('holds what the command line needs and no more', async () => {
    // The bundles are built already.
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const [packed] = JSON.parse(await npm(process.cwd(), ...args));
    expect(packed.files.map(({ path }: { path: string }) => path).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'docs/cli.md',
      'docs/cli.schema.json',
      'language/bot/bot.schema.json',
      'out/server/cli.js',
      'out/server/lsp.js',
      'package.json',
    ]);
  });

  it('works in an empty folder', async () => {
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    await npm(empty, 'install', join(folder, tarball));
    expect(readdirSync(join(empty, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'seqbot',
    ]);
    mkdirSync(join(empty, 'copy'));
    cpSync('examples/pizza.seqbot', join(empty, 'copy/pizza.seqbot'));
    expect(await npm(empty, 'exec', '--', 'seqbot', 'check', 'copy')).toBe('1 file: no problems\n');
    expect(await npm(empty, 'exec', '--', 'seqbot', 'test', 'copy')).toContain('1 passed, 0 failed');
  });

  it('works in this folder', async () => {
    const stdout = await npm(process.cwd(), 'exec', '--', 'seqbot', 'check', 'examples/pizza.seqbot');
    expect(stdout).toBe('1 file: no problems\n');
  });
});
