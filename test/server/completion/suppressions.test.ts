import { describe, expect, it } from 'vitest';
import { catalogue, diagnosticCodes } from '../../../language/diagnostics/catalogue.js';
import { canBeLowered } from '../../../language/diagnostics/settings.js';
import { CURSOR, Editor } from '../support/editor.js';
import { labelsOf } from '../support/lsp-workspace.js';

const PEOPLE = { 'people.seqbot': 'agent maya' };
const TWICE = 'import "./people.seqbot"\n';

async function itemsIn(source: string, triggerCharacter?: string) {
  const editor = await Editor.of({ 'bot.seqbot': source, ...PEOPLE });
  const { document, params } = editor.cursor;
  const context = { triggerKind: triggerCharacter ? (2 as const) : (1 as const), triggerCharacter };
  const list = await editor.services.seqbot.lsp.CompletionProvider?.getCompletion(document, {
    ...params,
    context,
  });
  return list?.items ?? [];
}

describe('behind seqbot-ignore', () => {
  it('stand the codes of the next statement, then all that may be suppressed', async () => {
    const items = await itemsIn(`${TWICE}// seqbot-ignore ${CURSOR}\n${TWICE}`, ' ');
    const [first, ...others] = labelsOf(items);
    expect(first).toBe('import-repeated');
    expect(others).toEqual([...others].sort());
    expect([...labelsOf(items)].sort()).toEqual(
      diagnosticCodes.filter((code) => canBeLowered(code) && !catalogue[code].inSettings).sort(),
    );
    expect(others).not.toContain('unknown-branch');
  });

  it('each says what it is about', async () => {
    const items = await itemsIn(`${TWICE}// seqbot-ignore ${CURSOR}\n${TWICE}`);
    expect(items.find(({ label }) => label === 'import-repeated')).toMatchObject({
      labelDetails: { description: 'hint' },
      detail: '"./people.seqbot" is imported already.',
      documentation: { value: catalogue['import-repeated'].why },
    });
  });

  it.each([
    `// seqbot-ignore import-r${CURSOR}`,
    `  //seqbot-ignore media-size, ${CURSOR}`,
    `// seqbot-ignore media-size,${CURSOR}`,
    `/* first */\n// seqbot-ignore ${CURSOR} -- because`,
  ])('in %j', async (comment) => {
    expect(labelsOf(await itemsIn(`${TWICE}${comment}\n${TWICE}`))[0]).toBe('import-repeated');
  });

  it('what is typed is replaced, and nothing is offered twice', async () => {
    const source = `${TWICE}// seqbot-ignore import-of-itself import-r${CURSOR}\n${TWICE}`;
    const items = await itemsIn(source);
    expect(labelsOf(items)).not.toContain('import-of-itself');
    const start = '// seqbot-ignore import-of-itself '.length;
    expect(items.find(({ label }) => label === 'import-repeated')?.textEdit).toMatchObject({
      range: { start: { character: start }, end: { character: start + 'import-r'.length } },
    });
  });
});

describe('in a comment', () => {
  it.each([`// ${CURSOR}`, `//${CURSOR}`, `  // seqbot${CURSOR}`])('%j can begin so', async (comment) => {
    expect(labelsOf(await itemsIn(`${comment}\n${TWICE}`))).toEqual(['seqbot-ignore']);
  });

  it.each<[source: string, trigger?: string]>([
    [`// ${CURSOR}`, ' '],
    [`//${CURSOR}`, '/'],
    [`// a word ${CURSOR}`],
    [`/// ${CURSOR}`],
    [`/* ${CURSOR} */`],
    [`/* seqbot-ignore ${CURSOR} */`],
    [`attribute name // ${CURSOR}`],
    [`attribute name // seqbot-ignore ${CURSOR}`],
    [`// seqbot-ignore media-size -- because ${CURSOR}`],
    [`// seqbot-ignores ${CURSOR}`],
    [`sequence S { branch A { reply """\n// seqbot-ignore ${CURSOR}\n""" end } }`],
  ])('%j is left in peace', async (source, trigger) => {
    expect(labelsOf(await itemsIn(source, trigger))).toEqual([]);
  });
});
