import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../language/compiler/compile.js';
import { serializeBot, serializeMap } from '../../../language/compiler/serialize.js';
import { TestWorkspace } from '../support/workspace.js';

const pizza = { 'bot.seqbot': readFileSync('examples/pizza.seqbot', 'utf8') };
const full = {
  'full.seqbot': readFileSync('test/language/samples/full.seqbot', 'utf8'),
  'people.seqbot': readFileSync('test/language/samples/people.seqbot', 'utf8'),
};

describe.each([
  { name: 'pizza', files: pizza },
  { name: 'full', files: full },
])('$name', ({ name, files }) => {
  it('compiles to what was reviewed', async () => {
    // `npx vitest run test/language/compiler -u` writes the files anew: read the difference.
    const { json, map } = await compiled(files);
    await expect(json).toMatchFileSnapshot(`./golden/${name}.bot.json`);
    await expect(map).toMatchFileSnapshot(`./golden/${name}.bot.json.map`);
  });

  it('compiles to the same bytes with CRLF and a byte-order mark', async () => {
    const { json, map } = await compiled(files);
    const elsewhere = Object.entries(files).map(([path, source]) => [
      path,
      `\uFEFF${source.replaceAll('\n', '\r\n')}`,
    ]);
    expect(await compiled(Object.fromEntries(elsewhere))).toEqual({ json, map });
  });

  it('escapes nothing that JSON does not demand', async () => {
    const { json } = await compiled(files);
    expect(json).not.toContain('\\u');
    expect(json.endsWith('}\n')).toBe(true);
  });
});

it('nothing is compiled while any file of the bot has an error', async () => {
  const workspace = await TestWorkspace.of({
    'bot.seqbot': 'import "./a.seqbot"\nsequence S { branch A { reply "Hi {name}!" end } }',
    'a.seqbot': 'attribute name\nagent',
  });
  const result = compile(workspace.document(), workspace.services.seqbot);
  if (result.status !== 'refused') throw new Error('It was compiled');
  expect(result.problems).toMatchObject([{ uri: 'memory:/bots/a.seqbot', code: 'syntax-error', line: 1 }]);
});

it('what no sequence uses is left out, and what an invitation reaches is not', async () => {
  const { json } = await compiled({
    'bot.seqbot':
      'import "./a.seqbot"\nattribute unused\nsequence S { branch A { reply "Hi!" invite sequence T } }',
    'a.seqbot':
      'attribute used\nsequence T { branch A { reply "{used}" end } }\nsequence U { branch A { reply "U" end } }',
  });
  const bot = JSON.parse(json);
  expect(bot.attributes.map(({ name }: { name: string }) => name)).toEqual(['used']);
  expect(bot.sequences.map(({ name }: { name: string }) => name)).toEqual(['S', 'T']);
});

/** The first file is the bot's. */
async function compiled(files: Readonly<Record<string, string>>) {
  const [start] = Object.keys(files);
  const workspace = await TestWorkspace.of(files);
  const result = compile(workspace.document(start), workspace.services.seqbot);
  if (result.status === 'refused') throw new Error(JSON.stringify(result.problems));
  return { json: serializeBot(result.bot), map: serializeMap(result.map, (uri) => posix.basename(uri)) };
}
