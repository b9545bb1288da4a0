import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../../language/diagnostics/catalogue.js';
import { canBeSuppressed } from '../../../language/diagnostics/settings.js';
import { edited } from '../../../language/fixes/edit.js';
import { suppressionEdit } from '../../../language/fixes/suppress.js';
import { readFixture } from '../support/fixtures/fixture.js';
import { fixtureCodes, fixtureFiles } from '../support/fixtures/read.js';
import { listed, TestWorkspace } from '../support/workspace.js';

const FILES = { 'people.seqbot': 'agent maya' };
const HEAD = 'import "./people.seqbot"\n';

async function suppressed(source: string, wanted: string): Promise<string | undefined> {
  const document = (await TestWorkspace.of({ ...FILES, 'bot.seqbot': source })).document();
  const found = document.diagnostics?.find(({ code }) => code === wanted);
  if (!found) throw new Error(`${wanted} is not there: ${listed(document.diagnostics ?? [])}`);
  const edit = suppressionEdit(document, wanted, document.textDocument.offsetAt(found.range.start));
  return edit && edited(document, [edit]);
}

const SMS = 'sequence S {\n  channels chat, sms\n  branch A {\n';
const END = '\n  }\n}\n';

describe('a diagnostic is suppressed', () => {
  it.each<[what: string, code: string, before: string, after: string | undefined]>([
    [
      'above its statement',
      'import-repeated',
      `${HEAD}${HEAD}`,
      `${HEAD}// seqbot-ignore import-repeated\n${HEAD}`,
    ],
    [
      'indented like it, with the line breaks of the file',
      'widget-not-on-sms',
      `${SMS}    reply "Hi!"\n    widget stripe -> A${END}`.replaceAll('\n', '\r\n'),
      `${SMS}    reply "Hi!"\n    // seqbot-ignore widget-not-on-sms\n    widget stripe -> A${END}`.replaceAll(
        '\n',
        '\r\n',
      ),
    ],
    [
      'in the comment that is there',
      'import-repeated',
      `${HEAD}// seqbot-ignore import-of-itself -- why\n// Another.\n${HEAD}`,
      `${HEAD}// seqbot-ignore import-of-itself, import-repeated -- why\n// Another.\n${HEAD}`,
    ],
    [
      'on a line of its own, where the statement has none',
      'widget-not-on-sms',
      'sequence S {\n  channels chat, sms\n  branch A { reply "Hi!" widget stripe -> A }\n}\n',
      'sequence S {\n  channels chat, sms\n  branch A { reply "Hi!" \n    // seqbot-ignore widget-not-on-sms\n    widget stripe -> A }\n}\n',
    ],
    ['unless it is about such a comment', 'misplaced-suppression', `${HEAD}/* seqbot-ignore */`, undefined],
    ['unless it cannot be', 'duplicate-name', 'attribute a\nattribute a\n', undefined],
  ])('%s', async (_, code, before, after) => {
    expect(await suppressed(before, code)).toBe(after);
  });
});

describe('in every fixture', () => {
  const codes = fixtureCodes().filter((code) =>
    diagnosticCodes.some((one) => one === code && canBeSuppressed(one)),
  );
  // What is said of such comments is said whatever another one says.
  const cases = codes
    .filter((code) => !code.includes('suppress'))
    .map((code) => readFixture(code, fixtureFiles(code)))
    .flatMap((fixture) => [...fixture.bad].map(([name, { source }]) => ({ fixture, name, source })));

  it.each(cases)('$fixture.code can be suppressed in $name', async ({ fixture, name, source }) => {
    const others = Object.fromEntries([...fixture.neighbours].map(([path, other]) => [path, other.source]));
    const counted = async (text: string) => {
      const workspace = await TestWorkspace.of({ ...others, [name]: text });
      const document = workspace.document(name);
      const own = (document.diagnostics ?? []).filter(({ code }) => code === fixture.code);
      return { document, own, all: document.diagnostics?.length ?? 0 };
    };
    const { document, own, all } = await counted(source);
    for (const { range } of own) {
      const edit = suppressionEdit(document, fixture.code, document.textDocument.offsetAt(range.start));
      const after = await counted(edited(document, edit ? [edit] : []));
      expect(after.own.length).toBeLessThan(own.length);
      expect(after.all).toBeLessThan(all);
    }
  });
});
