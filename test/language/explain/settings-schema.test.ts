import { describe, expect, it } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { catalogue, diagnosticCodes } from '../../../language/diagnostics/catalogue.js';
import { allowedSeverities, SETTINGS } from '../../../language/diagnostics/settings.js';
import { settingsSchema } from '../../../language/explain/settings-schema.js';

const FILE = '../../../language/settings/seqbot.config.schema.json';
const service = getLanguageService({});

it('the committed schema is what the catalogue says', async () => {
  await expect(`${JSON.stringify(settingsSchema(), null, 2)}\n`).toMatchFileSnapshot(FILE);
});

describe('as VS Code reads it, the schema', () => {
  it('takes each severity that the language takes', async () => {
    const wrong = SETTINGS.flatMap((setting) =>
      diagnosticCodes.map(async (code) => {
        const isRight = (await problems({ diagnostics: { [code]: setting } })).length === 0;
        return isRight === allowedSeverities(code).includes(setting) ? [] : [`${code}: ${setting}`];
      }),
    );
    expect((await Promise.all(wrong)).flat()).toEqual([]);
  });

  it.each([
    [{ diagnostics: {} }, 0],
    [{}, 0],
    [{ diagnostic: {} }, 1],
    [{ diagnostics: { 'import-repeatd': 'off' } }, 1],
    [{ diagnostics: { 'import-repeated': 'of' } }, 1],
    [{ diagnostics: [] }, 1],
    [[], 1],
  ])('says of %j so much: %i', async (settings, count) => {
    expect(await problems(settings)).toHaveLength(count);
  });

  it('says of a code why there is the rule', async () => {
    const text = '{ "diagnostics": { "import-repeated": "off" } }';
    const [document, json] = parsed(text);
    const at = document.positionAt(text.indexOf('import'));
    const hover = await service.doHover(document, at, json);
    // The hover is Markdown, in which full stops are escaped.
    const shown = JSON.stringify(hover?.contents).replaceAll('\\', '');
    expect(shown).toContain(catalogue['import-repeated'].why);
  });
});

function parsed(text: string) {
  service.configure({ schemas: [{ uri: 'schema:/settings', fileMatch: ['*'], schema: settingsSchema() }] });
  const document = TextDocument.create('memory:/seqbot.config.json', 'json', 0, text);
  return [document, service.parseJSONDocument(document)] as const;
}

async function problems(settings: unknown): Promise<string[]> {
  const found = await service.doValidation(...parsed(JSON.stringify(settings)));
  return found.map(({ message }) => String(message));
}
