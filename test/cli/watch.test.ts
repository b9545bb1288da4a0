import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith } from './support/folder.js';
import { CLI } from './support/run.js';

const PEOPLE = 'attribute name "Your name"\n';
const BOT = `import "../people.seqbot"
sequence A { branch Start { ask name "Hi! Your name?" reply "Hello, {name}." end } }
scenario "Hi" of A { bot "Hi! Your name?" visitor "Ann" bot "Hello, Ann." }
`;

/** Both streams in one pipe: of two nobody knows what was printed first. */
const ONE_PIPE = "data:text/javascript,Object.defineProperty(process,'stderr',{value:process.stdout})";

/** Who may not read everything. Root can be someone else; others are not root. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534 } : {};

/** Runs `seqbot test --watch`; each call gives what it printed until it watched again. */
function watching(
  where: string | Pick<SpawnOptions, 'cwd' | 'uid'>,
  ...args: readonly string[]
): () => Promise<string> {
  const child = spawn(process.execPath, ['--import', ONE_PIPE, CLI, 'test', '--watch', ...args], {
    ...(typeof where === 'string' ? { cwd: where } : where),
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
    child.emit('printed');
  });
  child.once('exit', () => child.emit('printed'));
  return async () => {
    const end = /Watching \d+ files?\. Ctrl\+C ends\.\n/;
    while (!end.test(printed)) {
      if (child.exitCode !== null) throw new Error(`It has ended: ${printed}`);
      await once(child, 'printed');
    }
    const [run = ''] = printed.split(end, 1);
    printed = printed.slice(run.length).replace(end, '');
    return run;
  };
}

const files = { 'bots/a.seqbot': BOT, 'people.seqbot': PEOPLE };

/** Writes a file at one go, as editors do: who reads it meanwhile reads what it was. */
function put(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

describe('seqbot test --watch', { timeout: 60_000 }, () => {
  it('runs again when a file changes, one that is only imported too', async () => {
    const cwd = folderWith(files);
    const next = watching(cwd, 'bots');
    expect(await next()).toContain('1 passed, 0 failed');
    put(join(cwd, 'bots/a.seqbot'), BOT.replace('Hello, {name}', 'Welcome, {name}'));
    expect(await next()).toContain('actual:   Welcome, Ann.');
    put(join(cwd, 'people.seqbot'), PEOPLE.replace('name', 'surname'));
    expect(await next()).toContain('1 file not run');
    put(join(cwd, 'people.seqbot'), PEOPLE);
    expect(await next()).toContain('0 passed, 1 failed');
  });

  it('finds files that are new, replaced, moved and deleted', async () => {
    const cwd = folderWith(files);
    const next = watching(cwd, 'bots');
    await next();
    renameSync(
      join(folderWith({ 'sub/b.seqbot': BOT.replace('../', '../../') }), 'sub'),
      join(cwd, 'bots/sub'),
    );
    expect(await next()).toContain('2 passed, 0 failed');
    put(join(cwd, 'bots/a.seqbot'), BOT.replace('Hello, {name}', 'Welcome, {name}'));
    expect(await next()).toContain('1 passed, 1 failed');
    rmSync(join(cwd, 'bots/a.seqbot'));
    expect(await next()).toContain('1 passed, 0 failed');
  });

  it('goes on after a wrong use and when there is nothing', async () => {
    const cwd = folderWith(files);
    const next = watching(cwd, 'bots/*.seqbot', '--filter', 'bye');
    expect(await next()).toContain('no scenario\'s title contains "bye".');
    put(join(cwd, 'bots/a.seqbot'), BOT.replace('"Hi" of', '"Bye" of'));
    expect(await next()).toContain('1 passed, 0 failed');
    rmSync(join(cwd, 'bots/a.seqbot'));
    expect(await next()).toContain('no .seqbot file fits this pattern');
    put(join(cwd, 'bots/a.seqbot'), BOT.replace('"Hi" of', '"Good bye" of'));
    expect(await next()).toContain('✓ Good bye');
  });

  it('waits for files that are imported and not there yet', async () => {
    const imports = 'import "./place.seqbot" import "./sub/b/people.seqbot"';
    const cwd = folderWith({ 'a.seqbot': BOT.replace('import "../people.seqbot"', imports) });
    const next = watching(cwd, 'a.seqbot');
    expect(await next()).toContain('1 file not run');
    renameSync(join(folderWith({ 'sub/b/people.seqbot': PEOPLE }), 'sub'), join(cwd, 'sub'));
    expect(await next()).toContain('1 file not run');
    put(join(cwd, 'place.seqbot'), 'attribute place "Place"');
    expect(await next()).toContain('1 passed, 0 failed');
    put(join(cwd, 'sub/b/people.seqbot'), PEOPLE.replace('name', 'surname'));
    expect(await next()).toContain('1 file not run');
  });

  it('tells what cannot be read, and goes on with the rest', async () => {
    const cwd = folderWith({ ...files, 'bots/locked/b.seqbot': BOT });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'bots/locked'), 0);
    const next = watching({ cwd, ...NOBODY }, 'bots');
    expect(await next()).toMatch(/1 passed, 0 failed\nseqbot: bots\/locked: permission denied/);
    put(join(cwd, 'bots/a.seqbot'), BOT.replace('Hello, {name}', 'Welcome, {name}'));
    expect(await next()).toContain('0 passed, 1 failed');
  });

  it('follows links and heeds settings', async () => {
    const real = folderWith({ ...files, 'seqbot.config.json': '{}' });
    const cwd = folderWith({ 'README.md': '' });
    symlinkSync(real, join(cwd, 'link'));
    const next = watching(cwd, 'link');
    expect(await next()).toContain('1 passed, 0 failed');
    appendFileSync(join(real, 'people.seqbot'), '// changed\n');
    expect(await next()).toContain('1 passed, 0 failed');
    put(join(real, 'seqbot.config.json'), '{ "rules": {} }');
    expect(await next()).toContain('1 passed, 0 failed');
  });
});
