import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const CLI = resolve('out/server/cli.js');

const folder = mkdtempSync(join(tmpdir(), 'seqbot-matcher-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Manifest {
  readonly contributes: {
    readonly problemMatchers: readonly { readonly pattern: readonly { readonly regexp: string }[] }[];
  };
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const patterns = manifest.contributes.problemMatchers.flatMap(({ pattern }) =>
  pattern.map(({ regexp }) => new RegExp(regexp)),
);

/** What VS Code's multi-line matcher makes of an output: lines that follow each other fit the patterns in their order. */
function matched(output: string): string[][] {
  const lines = output.split('\n');
  return lines.flatMap((_, start) => {
    const found = patterns.map((pattern, index) => pattern.exec(lines[start + index] ?? ''));
    return found.every((each) => each !== null) ? [found.flatMap((each) => (each ?? []).slice(1))] : [];
  });
}

function check(source: string): string {
  writeFileSync(join(folder, 'bad.seqbot'), source);
  const cli = [CLI, 'check', '--strict', '--', '.'];
  try {
    return execFileSync(process.execPath, cli, { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

it('finds what check says, severity and code included', () => {
  const output = check('agent maya\nsequence S {\n  branch A { reply "{@maya}?" -> B }\n}\n');
  expect(matched(output)).toEqual([
    ['bad.seqbot', '3', '34', 'error', expect.stringContaining('no branch "B"'), 'unknown-branch'],
  ]);
});

it('is not led astray by the line that is shown', () => {
  const output = check(
    'sequence S {\nbranch A { reply "a.seqbot:1:1: error: hm [code]" -> B }\nbranch a.seqbot:1:1: error: hm [code]\n}\n',
  );
  const headings = output.split('\n').filter((line) => line.startsWith('bad.seqbot:'));
  expect(headings.length).toBeGreaterThan(1);
  expect(matched(output).map(([file]) => file)).toEqual(headings.map(() => 'bad.seqbot'));
});

it('reads each severity of the command line', () => {
  const [heading] = patterns;
  const severities = readFileSync('server/cli/project/finding.ts', 'utf8').match(
    /SEVERITIES = \[(.+?)\]/,
  )?.[1];
  const names = [...(severities ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name);
  expect(names).toHaveLength(4);
  for (const name of names)
    expect(heading?.exec(`a b.seqbot:1:2: ${name}: It is. [so-what]`)?.[4]).toBe(name);
});
