import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'langium';
import { describe, expect, it } from 'vitest';
import { compile } from '../../language/compiler/compile.js';
import { serializeBot } from '../../language/compiler/serialize.js';
import { readSettings } from '../../language/settings/read.js';
import { folderWith } from '../cli/support/folder.js';
import { run, seqbot } from '../cli/support/run.js';
import { results } from '../examples/examples.js';
import { listed, TestWorkspace } from '../language/support/workspace.js';
import { isLaunch, launchErrors } from './launch.js';
import { type Block, blocksOf, pages } from './pages.js';
import { sourcesOf } from './sources.js';

/** Languages that blocks are in, all of which are tried below. */
const KNOWN = ['seqbot', 'sh', 'yaml', 'json', 'jsonc', 'html', 'js'];

describe.each(pages)('%s', (page) => {
  const blocks = blocksOf(page);
  const sources = sourcesOf(blocks);
  const inLanguage = (language: string) => blocks.filter((block) => block.language === language);
  const files = Object.fromEntries(sources.map(({ file, text }) => [file, text]));

  it('has blocks that are tried only', () => {
    expect(blocks.filter(({ language }) => !KNOWN.includes(language)).map(({ place }) => place)).toEqual([]);
  });

  it.each(sources)('$place is right', async ({ file, lines: [from, to] }) => {
    const workspace = await TestWorkspace.of(files);
    const diagnostics = workspace.diagnostics(file);
    const own = diagnostics.filter(({ range: { start } }) => start.line >= from && start.line < to);
    expect(listed(own)).toEqual([]);
    const { sequences } = workspace.document(file).parseResult.value;
    const compiled = compile(workspace.document(file), workspace.services.seqbot);
    expect(compiled).toMatchObject({ status: sequences.length > 0 ? 'compiled' : 'refused' });
    if (compiled.status === 'refused') expect(compiled.reason).toBe('no-sequence');
  });

  it.each(sources.filter(({ text }) => /^scenario /m.test(text)))(
    'the scenarios of $place come true',
    async ({ file }) => {
      const outcomes = results(file, await TestWorkspace.of(files));
      expect(outcomes.length).toBeGreaterThan(0);
      expect(outcomes.flatMap(({ scenario, failure }) => (failure ? [{ scenario, failure }] : []))).toEqual(
        [],
      );
    },
  );

  it.each(commandsIn([...inLanguage('sh'), ...inLanguage('yaml')]))(
    '$place runs: $line',
    async ({ line }) => {
      const { code, stderr } = await seqbot(line.split(' '), { cwd: folderOfReader(files) });
      expect(code, stderr).toBe(0);
    },
  );

  it.each(inLanguage('json'))('$place is what is compiled', async ({ file, body }) => {
    const source = file?.replace(/\.bot\.json$/, '.seqbot') ?? '';
    const workspace = await TestWorkspace.of(files);
    const compiled = compile(workspace.document(source), workspace.services.seqbot);
    expect(compiled.status === 'compiled' && serializeBot(compiled.bot)).toBe(body);
  });

  it.each(inLanguage('jsonc').filter(isLaunch))('$place debugs scenarios of the page', ({ body }) => {
    expect(launchErrors(body, files)).toEqual([]);
  });

  it.each(inLanguage('jsonc').filter((block) => !isLaunch(block)))('$place are settings', ({ body }) => {
    const { findings, severities } = readSettings(TextDocument.create('settings', 'jsonc', 0, body));
    expect(listed(findings)).toEqual([]);
    expect(severities.size).toBeGreaterThan(0);
  });

  it.each(inLanguage('html'))('$place is the page of the example', ({ body }) => {
    expect(body).toBe(readFileSync('examples/embed/index.html', 'utf8'));
  });

  it.each(inLanguage('js'))('$place runs', async ({ body }) => {
    const cwd = folderOfReader(files);
    await seqbot(['compile', 'examples/pizza.seqbot', '--out', '.'], { cwd });
    mkdirSync(join(cwd, 'node_modules'));
    symlinkSync(process.cwd(), join(cwd, 'node_modules/seqbot'), 'junction');
    writeFileSync(join(cwd, 'block.mjs'), body);
    const { code, stdout, stderr } = await run(process.execPath, ['block.mjs'], { cwd });
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('bot: ');
  });
});

/** The lines of blocks that are commands of ours, or steps of builds that run some, without comments. */
function commandsIn(blocks: readonly Block[]): { place: string; line: string }[] {
  return blocks.flatMap(({ place, body }) =>
    Array.from(body.matchAll(/^(?: *- run: )?npx seqbot ([^#\n]*)/gm), ([, line = '']) => ({
      place,
      line: line.trim(),
    })),
  );
}

/** A folder like the one that a reader is in: the examples, and the files of the page. */
function folderOfReader(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  cpSync('examples', join(folder, 'examples'), { recursive: true });
  return folder;
}
