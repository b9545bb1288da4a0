import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folderWith } from './support/folder.js';
import { seqbot } from './support/run.js';

const schema = JSON.parse(readFileSync('docs/cli.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true }).addSchema(schema, 'cli');
const document = ajv.compile({ $ref: 'cli' });
const step = ajv.compile({ $ref: 'cli#/$defs/step' });

const BOT = 'sequence A { branch Start { reply "Hi!" options { "Yes" -> Start "Nope" -> Start } } }\n';
const cwd = folderWith({
  'good.seqbot': `${BOT}scenario "Good" of A { bot "Hi!" }\nscenario "Bad" of A { bot "Bye!" }`,
  'bad.seqbot': `import "./bad.seqbot"\n${BOT.replace('"Hi!"', '"{who}"')}`,
  'library.seqbot': 'agent maya',
  'good.bot.json/folder': '',
});

describe('--json fits the schema:', { timeout: 60_000 }, () => {
  it.each([
    ['check', '.', 'nowhere'],
    ['check', 'library.seqbot'],
    ['check', '-', 'library.seqbot', '--fix'],
    ['compile', '.', 'nowhere'],
    ['compile', '.', '--out', 'dist'],
    ['compile', '.', '--out', 'dist', '--source-map'],
    ['compile', '-'],
    ['format', '.', 'nowhere', '--diff'],
    ['format', 'library.seqbot', '--check'],
    ['format', '-'],
    ['graph', 'good.seqbot'],
    ['graph', 'bad.seqbot', '--sequence', 'A'],
    ['graph', 'library.seqbot'],
    ['graph', 'nowhere'],
    ['graph', '-'],
    ['explain'],
    ['explain', 'import-repeated'],
    ['test', '.', 'nowhere'],
    ['test', 'library.seqbot'],
    ['test', '.', '--coverage'],
    ['test', 'library.seqbot', '--coverage-min', '50'],
    // The last one, since it writes.
    ['test', '.', '--update'],
  ])('%s %s …', async (...args) => {
    const { stdout } = await seqbot([...args, '--json'], { cwd, stdin: BOT });
    document(JSON.parse(stdout));
    expect(document.errors).toBeNull();
  });

  it('play', async () => {
    const { stdout } = await seqbot(['play', 'good.seqbot', '--json'], { cwd, stdin: 'Yes\n2\nwhat?\n' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      step(JSON.parse(line));
      expect(step.errors).toBeNull();
    }
  });
});

it('the schema takes nothing else', () => {
  expect(document({ format: 1, command: 'check' })).toBe(false);
  expect(document({ format: 2, command: 'check', summary: {}, diagnostics: [], failures: [] })).toBe(false);
  expect(step({ input: null, effects: [{}], waiting: { for: 'nothing', at: '' } })).toBe(false);
});
