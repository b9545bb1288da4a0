import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { argumentsOf } from './support/case-file.js';
import { folderWith } from './support/folder.js';
import { seqbot } from './support/run.js';

const page = readFileSync('docs/cli.md', 'utf8');

/** Blocks of a language, each with the words before it. */
function blocks(language: string): { before: string; body: string }[] {
  const pattern = new RegExp(`([^\\n]*)\\n\\n\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g');
  return Array.from(page.matchAll(pattern), ([, before = '', body = '']) => ({ before, body }));
}

const files = Object.fromEntries(
  blocks('seqbot').map(({ before, body }) => [/`(.*)`/.exec(before)?.[1] ?? '', body]),
);
const examples = blocks('console').map(({ body }) => {
  const [, , piped, line = ''] = /^\$ (?:printf (["'])(.*)\1 \| )?seqbot (.*)\n/.exec(body) ?? [];
  return { line, stdin: piped?.replaceAll('\\n', '\n'), output: body.slice(body.indexOf('\n') + 1) };
});

describe('the page on the command line shows what comes of', { timeout: 60_000 }, () => {
  it.each(examples)('seqbot $line', async ({ line, stdin, output }) => {
    const { stdout, stderr } = await seqbot(argumentsOf(line), { cwd: folderWith(files), stdin });
    expect(stdout + stderr).toBe(output);
  });

  it('every command', () => {
    const commands = examples.map(({ line }) => line.split(' ')[0]);
    expect([...new Set(commands)]).toEqual([
      'check',
      'compile',
      'explain',
      'format',
      'graph',
      'play',
      'test',
    ]);
    expect(Object.keys(files)).toEqual(['hello.seqbot', 'wrong.seqbot']);
  });
});
