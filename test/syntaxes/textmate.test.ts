import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTokenizer } from './tokens.js';

const FOLDER = 'test/syntaxes';
const samples = readdirSync(FOLDER).filter((name) => name.endsWith('.seqbot'));
const tokenize = await loadTokenizer();

/** Update the golden files with `npx vitest run test/syntaxes --update`. */
describe('colours', () => {
  it.each(samples)('%s', async (name) => {
    const tokens = tokenize(readFileSync(join(FOLDER, name), 'utf8'));
    await expect(tokens).toMatchFileSnapshot(name.replace(/\.seqbot$/, '.tokens'));
  });

  it('gives every part of a statement a scope', () => {
    for (const name of samples) {
      const source = readFileSync(join(FOLDER, name), 'utf8');
      expect(uncoloured(source), name).toEqual([]);
    }
  });
});

describe('nothing is marked invalid', () => {
  const valid = ['examples', 'test/language/samples'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.seqbot'))
      .map((path) => join(folder, path)),
  );

  it.each(valid)('in %s', (path) => {
    const source = readFileSync(path, 'utf8');
    expect(uncoloured(source)).toEqual([]);
    expect(tokenize(source)).not.toContain('invalid.');
  });
});

describe('the generator', { timeout: 60_000 }, () => {
  it('gives what is committed', () => {
    execFileSync(process.execPath, ['scripts/generate-textmate.mjs', '--check']);
  });

  it.each([
    ['has no group', "Extra: 'bogus' text=Text;", "'bogus' has no group"],
    ['is not closed', "Extra: 'bogus", 'unexpected character'],
  ])('refuses a language in which a keyword %s', (_, rule, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'seqbot-'));
    const language = join(folder, 'seqbot.langium');
    writeFileSync(language, `${readFileSync('language/seqbot.langium', 'utf8')}\n${rule}\n`);
    const options = ['scripts/generate-textmate.mjs', '--check', '--language', language];
    const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stderr).toContain(message);
    expect(status).toBe(1);
  });
});

/** What has no scope but that of the whole file. */
function uncoloured(source: string): string[] {
  const lines = tokenize(source).split('\n');
  return lines.flatMap((line, index) => {
    if (!line.startsWith('>')) return [];
    const scoped = new Set(
      lines
        .slice(index + 1, nextSourceLine(lines, index))
        .flatMap((marks) => [...marks.matchAll(/\^/g)].map((caret) => caret.index)),
    );
    const bare = [...line]
      .map((_, column) => column)
      .filter((column) => column > 0 && /\S/.test(line[column] ?? ''));
    return bare.every((column) => scoped.has(column)) ? [] : [line];
  });
}

function nextSourceLine(lines: readonly string[], index: number): number {
  const next = lines.findIndex((line, at) => at > index && line.startsWith('>'));
  return next < 0 ? lines.length : next;
}
