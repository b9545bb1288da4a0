import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeTypes } from '../../scripts/embed-types.mjs';
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

/** Plays a compiled bot as other people's code does. */
const PLAYER = `
import { readFileSync } from 'node:fs';
import { markdown, plainText } from 'seqbot/markdown';
import { begin, type Bot, load, transition } from 'seqbot/runtime';

const bot: Bot = JSON.parse(readFileSync('copy/pizza.bot.json', 'utf8'));
const program = load(bot);
const { state } = begin(program);
for (const effect of transition(program, state, { type: 'say', text: 'Ann' }).effects) {
  if (effect.type === 'message' && effect.text) console.log(plainText(markdown(effect.text)));
}
`;

describe('the package', { timeout: 120_000 }, () => {
  beforeAll(writeTypes);

  it('holds what is of use elsewhere and no more', async () => {
    // The bundles are built already.
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const [packed] = JSON.parse(await npm(process.cwd(), ...args));
    expect(packed.files.map(({ path }: { path: string }) => path).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'docs/cli.md',
      'docs/cli.schema.json',
      'docs/json.md',
      'docs/language.md',
      'language/bot/bot.schema.json',
      'language/settings/seqbot.config.schema.json',
      'out/embed/markdown.d.ts',
      'out/embed/markdown.js',
      'out/embed/package.json',
      'out/embed/runtime.d.ts',
      'out/embed/runtime.js',
      'out/server/cli.js',
      'out/server/lsp-browser.js',
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
    expect(await npm(empty, 'exec', '--', 'seqbot', 'test', 'copy')).toContain('5 passed, 0 failed');
  });

  it('plays bots in the code of others, with types', async () => {
    await npm(empty, 'exec', '--', 'seqbot', 'compile', 'copy');
    writeFileSync(join(empty, 'player.mts'), PLAYER);
    const types = ['--types', 'node', '--typeRoots', resolve('node_modules/@types')];
    const options = ['--strict', '--target', 'es2022', '--module', 'nodenext', ...types, 'player.mts'];
    const compiled = await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...options], {
      cwd: empty,
    });
    expect(compiled.stdout).toBe('');
    const { stdout, stderr } = await run(process.execPath, ['player.mjs'], { cwd: empty });
    expect(stdout + stderr).toBe('Nice to meet you, Ann.\n');
  });

  it('gives the schema of compiled bots', async () => {
    const { stdout } = await run(process.execPath, ['-p', "require('seqbot/bot.schema.json').$schema"], {
      cwd: empty,
    });
    expect(stdout).toBe('https://json-schema.org/draft/2020-12/schema\n');
  });

  it('works in this folder', async () => {
    const stdout = await npm(process.cwd(), 'exec', '--', 'seqbot', 'check', 'examples/pizza.seqbot');
    expect(stdout).toBe('1 file: no problems\n');
  });
});
