import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith } from './support/folder.js';
import { CLI, run, seqbot } from './support/run.js';

const BOT = 'sequence A { branch Start { reply "Hi!" end } }\n';
/** Errors of one file, with places. */
const places = (stdout: string) => stdout.match(/^\S+:\d+:\d+: \w+: .* \[\S+\]$/gm) ?? [];
/** Who may not read and write everything. Root can be someone else; others are not root. */
const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};

describe('sources and names', { timeout: 60_000 }, () => {
  it('with control and bidi characters are made visible', async () => {
    const name = 'a\u202e\x1b[2J\nb.seqbot';
    const cwd = folderWith({
      [name]: 'sequence A { branch S { tag case "\x1b]0;x\x07\u2066" -> \u202eB } }',
    });
    for (const args of [['check'], ['compile'], ['test'], ['check', '--json']]) {
      const { stdout, stderr, code } = await seqbot([...args, name], { cwd });
      expect(stdout + stderr).toMatch(/^[\n\x20-\x7e]*$/);
      expect(code).toBe(1);
    }
    const { stderr } = await seqbot(['check', 'no\x1b[2J\n.seqbot', '--x\u202e'], { cwd });
    expect(stderr).toMatch(/^[\x20-\x7e]*\n$/);
  });

  it('with characters that would steer the terminal are played harmlessly', async () => {
    const source = `attribute a\nsequence A { branch S { reply "\u202eHi" ask a "What?" reply "{a}" options { "\x1b[2J" -> S } } }`;
    const cwd = folderWith({ 'a.seqbot': source });
    const { stdout } = await seqbot(['play', 'a.seqbot'], { cwd, stdin: '\x1b[31mred\u2066\n' });
    expect(stdout).toContain('Bot: \\u{1b}[31mred\\u{2066}');
    expect(stdout).toMatch(/^[\n\x20-\x7e—]*$/);
  });

  it('that are not UTF-8 are named with the place, and the rest goes on', async () => {
    const bytes = Buffer.concat([Buffer.from('// é\nattribute a\xff'.slice(0, -1)), Buffer.from([0xff])]);
    const cwd = folderWith({ 'a.seqbot': bytes, 'b.seqbot': 'import "./a.seqbot"', 'c.seqbot': BOT });
    const { stdout, stderr, code } = await seqbot(['check', 'a.seqbot', 'b.seqbot', 'c.seqbot'], { cwd });
    const line = 'seqbot: a.seqbot: this is not UTF-8 text: line 2, character 12\n';
    expect({ stderr, code }).toEqual({ stderr: line, code: 2 });
    expect(stdout).toContain('3 files: ');
  });

  it('of one huge line are answered with short ones', async () => {
    const cwd = folderWith({ 'a.seqbot': `${'{'.repeat(300_000)}` });
    const { stdout, code } = await seqbot(['check', 'a.seqbot'], { cwd });
    expect(code).toBe(1);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThan(300);
  });
});

describe('links', { timeout: 60_000 }, () => {
  it('that lead out of the folder are not followed by imports', async () => {
    const outside = folderWith({ 'people.seqbot': 'agent maya' });
    const cwd = folderWith({ 'a.seqbot': `import "./people.seqbot"\nimport "./lib/people.seqbot"\n${BOT}` });
    symlinkSync(join(outside, 'people.seqbot'), join(cwd, 'people.seqbot'));
    symlinkSync(outside, join(cwd, 'lib'));
    const { stdout, code } = await seqbot(['check', 'a.seqbot'], { cwd });
    expect(places(stdout)[0]).toMatch(/^a\.seqbot:1:8: error: .* \[import-outside-workspace\]$/);
    expect(stdout).not.toContain('import-not-found');
    expect(code).toBe(1);
  });

  it('stand for the file at their end, which is read once', async () => {
    const cwd = folderWith({
      'a.seqbot': `import "./link.seqbot"\nimport "./lib/people.seqbot"\n${BOT.replace('Hi!', '{@maya} and {@zoe}')}`,
      'lib/people.seqbot': 'import "./more.seqbot"\nagent maya',
      'lib/more.seqbot': 'agent zoe',
    });
    symlinkSync('lib/people.seqbot', join(cwd, 'link.seqbot'));
    const { stdout } = await seqbot(['check', '.'], { cwd });
    expect(places(stdout)).toEqual([expect.stringMatching(/^a\.seqbot:2:8: hint: .* \[import-repeated\]$/)]);
    expect(stdout).toContain('3 files: 1 hint');
  });

  it('in a folder are left alone, those that are named are followed', async () => {
    const outside = folderWith({ 'b.seqbot': BOT });
    const cwd = folderWith({ 'a.seqbot': BOT });
    symlinkSync(join(outside, 'b.seqbot'), join(cwd, 'out.seqbot'));
    symlinkSync('nowhere', join(cwd, 'nowhere.seqbot'));
    symlinkSync('round.seqbot', join(cwd, 'round.seqbot'));
    symlinkSync('.', join(cwd, 'again'));
    writeFileSync(join(outside, 'other.bot'), BOT);
    symlinkSync(join(outside, 'other.bot'), join(cwd, 'other.seqbot'));
    const folder = await seqbot(['check', '.'], { cwd });
    expect(folder).toEqual({ code: 0, stdout: '1 file: no problems\n', stderr: '' });
    const named = await seqbot(['compile', 'out.seqbot', 'nowhere.seqbot', 'round.seqbot', 'other.seqbot'], {
      cwd,
    });
    expect(named).toMatchObject({ code: 2, stdout: 'out.bot.json\n' });
    expect(named.stderr.split('\n')).toEqual([
      'seqbot: nowhere.seqbot: there is no such file',
      'seqbot: round.seqbot: this link leads round in a circle',
      expect.stringMatching(
        /^seqbot: other\.seqbot: this links to .*other\.bot, which is not a \.seqbot file$/,
      ),
      '',
    ]);
  });
});

describe('files', { timeout: 60_000 }, () => {
  it('elsewhere may import what lies in their own folder only', async () => {
    const cwd = folderWith({});
    const elsewhere = folderWith({
      'bots/a.seqbot': 'import "./b.seqbot"\nimport "../c.seqbot"',
      'bots/b.seqbot': 'agent b',
      'c.seqbot': 'agent c',
    });
    const alone = await seqbot(['check', join(elsewhere, 'bots/a.seqbot')], { cwd });
    expect(places(alone.stdout)).toEqual([expect.stringContaining('import-outside-workspace')]);
    const together = await seqbot(['check', elsewhere, cwd], { cwd });
    expect(together.stdout).toBe('3 files: no problems\n');
  });

  it('that may not be read or written are told in a line, and the rest goes on', async () => {
    const cwd = folderWith({ 'a.seqbot': BOT, 'b.seqbot': BOT, 'c.seqbot': `import "./a.seqbot"\n${BOT}` });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'a.seqbot'), 0);
    const check = await seqbot(['check', 'a.seqbot', 'b.seqbot'], { cwd, ...nobody });
    expect(check).toEqual({
      code: 2,
      stdout: '1 file: no problems\n',
      stderr: 'seqbot: a.seqbot: permission denied\n',
    });
    chmodSync(cwd, 0o555);
    const compile = await seqbot(['compile', 'b.seqbot'], { cwd, ...nobody });
    chmodSync(cwd, 0o755);
    expect(compile).toEqual({ code: 2, stdout: '', stderr: 'seqbot: b.bot.json: permission denied\n' });
  });

  it('in folders that may not be read are not passed over in silence', async () => {
    const cwd = folderWith({ 'a.seqbot': BOT, 'secret/b.seqbot': BOT });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'secret'), 0);
    const told = { code: 2, stderr: 'seqbot: secret: permission denied\n' };
    const all = await seqbot(['check'], { cwd, ...nobody });
    const one = await seqbot(['check', 'secret'], { cwd, ...nobody });
    chmodSync(join(cwd, 'secret'), 0o755);
    expect(all).toEqual({ ...told, stdout: '1 file: no problems\n' });
    expect(one).toEqual({ ...told, stdout: '' });
  });

  it('of which only a part can be read make no bots', async () => {
    const bot = `import "./lib.seqbot"\n${BOT}scenario "Hi" of A { bot "Hi!" }`;
    const cwd = folderWith({ 'a.seqbot': bot, 'lib.seqbot': Buffer.from('agent maya "Ma\xffa"', 'latin1') });
    const line = 'seqbot: lib.seqbot: this is not UTF-8 text: line 1, character 15\n';
    const compile = await seqbot(['compile', 'a.seqbot'], { cwd });
    const note = 'a.seqbot: not compiled, because of the errors\n';
    expect(compile).toEqual({ code: 2, stdout: '', stderr: note + line });
    expect([...filesIn(cwd).keys()]).toEqual(['a.seqbot', 'lib.seqbot']);
    expect(await seqbot(['play', 'a.seqbot'], { cwd })).toEqual({ code: 2, stdout: '', stderr: line });
    const test = await seqbot(['test', 'a.seqbot'], { cwd });
    expect(test.stdout).toBe('0 passed, 0 failed, 1 file not run\n');
  });

  it('in places where there can be no folders are told', async () => {
    const cwd = folderWith({ 'a.seqbot': BOT });
    chmodSync(cwd, 0o755);
    const { stdout, stderr, code } = await seqbot(['compile', '--out', '/proc/bots/deep'], {
      cwd,
      ...nobody,
    });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^seqbot: \/proc\/bots\/deep\/a\.bot\.json: .*\n$/);
  });

  it('with errors leave the old output as it was', async () => {
    const cwd = folderWith({ 'a.seqbot': BOT.replace('end', '-> B'), 'a.bot.json': 'old', 'b.seqbot': BOT });
    const { code } = await seqbot(['compile', '.'], { cwd });
    expect(code).toBe(1);
    expect([...filesIn(cwd).keys()]).toEqual(['a.bot.json', 'a.seqbot', 'b.bot.json', 'b.seqbot']);
    expect(readFileSync(join(cwd, 'a.bot.json'), 'utf8')).toBe('old');
  });

  it('where the output is a folder are told', async () => {
    const cwd = folderWith({ 'a.seqbot': BOT });
    mkdirSync(join(cwd, 'a.bot.json'));
    const { stderr, code } = await seqbot(['compile', 'a.seqbot'], { cwd });
    expect({ stderr, code }).toEqual({
      stderr: 'seqbot: a.bot.json: this is a folder, not a file\n',
      code: 2,
    });
  });

  it('with names like patterns are themselves, and libraries of others are left alone', async () => {
    const cwd = folderWith({ '[a].seqbot': BOT, 'a.seqbot': '?', 'node_modules/x/b.seqbot': '?' });
    expect((await seqbot(['check', '[a].seqbot'], { cwd })).stdout).toBe('1 file: no problems\n');
    expect((await seqbot(['check', '.'], { cwd })).stdout).toContain('2 files: ');
  });
});

describe('the process', { timeout: 60_000 }, () => {
  it('prints no colours without a terminal', async () => {
    const cwd = folderWith({ 'a.seqbot': '?' });
    const env = { FORCE_COLOR: '1', CI: '1' };
    const { stdout } = await seqbot(['check', 'a.seqbot'], { cwd, env });
    expect(stdout).toContain('error');
    expect(stdout).not.toContain('\x1b');
  });

  it('ends quietly when nobody reads on', async () => {
    const cwd = folderWith({ 'a.seqbot': 'ask b '.repeat(2_000) });
    const child = spawn(process.execPath, [CLI, 'check', 'a.seqbot'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((done) => child.once('close', done));
    expect({ stderr, signal: child.signalCode }).toEqual({ stderr: '', signal: null });
  });

  it('says in one line what is wrong with itself', async () => {
    const broken = 'require("node:fs/promises").stat = () => { throw new TypeError("oh\\nno") };';
    const cwd = folderWith({ 'a.seqbot': BOT, 'break.cjs': broken });
    const { stderr, code } = await run(process.execPath, ['-r', './break.cjs', CLI, 'check', 'a.seqbot'], {
      cwd,
    });
    expect({ stderr, code }).toEqual({
      stderr: 'seqbot: a mistake in seqbot itself: oh\\u{a}no (SEQBOT_DEBUG=1 shows where)\n',
      code: 3,
    });
  });

  it('says in one line that it cannot write any more', async () => {
    const full = `process.stdout.write = () => {
      process.stdout.emit('error', Object.assign(new Error('no'), { code: 'ENOSPC' }));
    };`;
    const cwd = folderWith({ 'a.seqbot': BOT, 'full.cjs': full });
    const ran = await run(process.execPath, ['-r', './full.cjs', CLI, 'check', 'a.seqbot'], { cwd });
    expect(ran).toEqual({ code: 2, stdout: '', stderr: 'seqbot: standard output: the disk is full\n' });
  });

  it('says in one line that its folder is no more', async () => {
    const cwd = folderWith({ 'gone/a.seqbot': BOT });
    const script = 'cd gone && rm -r ../gone && exec "$0" "$1" check';
    const { stderr, code } = await run('sh', ['-c', script, process.execPath, CLI], { cwd });
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('seqbot: the working directory is no more.');
    expect(code).toBe(2);
  });

  it('takes no folder for an empty bot', async () => {
    const cwd = folderWith({ 'a.seqbot': BOT });
    const { stderr, code } = await run('sh', ['-c', 'exec "$0" "$1" check - < .', process.execPath, CLI], {
      cwd,
    });
    expect({ stderr, code }).toEqual({ stderr: 'seqbot: <stdin>: this is a folder, not a file\n', code: 2 });
  });

  it('stops a bot that runs for ever', async () => {
    const cwd = folderWith({
      'a.seqbot': `attribute a
        sequence Round { branch Start { set a "x" if a is unknown -> Done -> Start } branch Done { reply "Done." end } }`,
    });
    const { stdout, code } = await seqbot(['play', 'a.seqbot'], { cwd });
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('— stopped after 1,000 actions without waiting');
    expect(code).toBe(1);
  });

  it('writes what the editor writes', async () => {
    const cwd = folderWith({ 'bots/a.seqbot': BOT });
    await seqbot(['compile', 'bots', '--out', 'dist/deep', '--source-map'], { cwd });
    const written = await seqbot(['compile', '-'], { cwd, stdin: BOT });
    expect(readFileSync(join(cwd, 'dist/deep/a.bot.json'), 'utf8')).toBe(written.stdout);
    const { sources } = JSON.parse(readFileSync(join(cwd, 'dist/deep/a.bot.json.map'), 'utf8'));
    expect(sources).toEqual(['../../bots/a.seqbot']);
    expect(existsSync(join(cwd, 'bots/a.bot.json'))).toBe(false);
    writeFileSync(join(cwd, 'bots/a.seqbot'), `\uFEFF${BOT.replaceAll('\n', '\r\n')}`);
    const again = await seqbot(['compile', '-'], { cwd, stdin: readFileSync(join(cwd, 'bots/a.seqbot')) });
    expect(again.stdout).toBe(written.stdout);
  });
});
