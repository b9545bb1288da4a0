import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, vi } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { INVALID_BOTS } from './invalid-bots.js';
import { definition, type Schema } from './schema-shapes.js';
import { above, spoil } from './spoil.js';

const schema: Schema = read('language/bot/bot.schema.json');
const every = read('test/language/bot/every-construct.bot.json');
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const service = getLanguageService({});
service.configure({ schemas: [{ uri: 'file:///bot.schema.json', fileMatch: ['*.bot.json'], schema }] });

function read(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What VS Code says about a bot. */
async function messages(bot: unknown): Promise<string[]> {
  const document = TextDocument.create('file:///test.bot.json', 'json', 1, JSON.stringify(bot));
  const diagnostics = await service.doValidation(document, service.parseJSONDocument(document));
  return diagnostics.map((diagnostic) => String(diagnostic.message));
}

/** What VS Code shows for the first place where a bot says `"type": "…"` of an action. */
async function hoverOver(type: string): Promise<string> {
  const document = TextDocument.create('file:///test.bot.json', 'json', 1, JSON.stringify(every));
  const offset = document.getText().indexOf(`"type":"${type}"`);
  const hover = await service.doHover(
    document,
    document.positionAt(offset + 1),
    service.parseJSONDocument(document),
  );
  return [hover?.contents]
    .flat()
    .map((content) => String(content).replace(/\\(.)/g, '$1'))
    .join('\n');
}

describe('a valid bot', () => {
  it.each(['every-construct', 'smallest'])('%s', async (name) => {
    const bot = read(`test/language/bot/${name}.bot.json`);
    validate(bot);
    expect(validate.errors).toBeNull();
    expect(await messages(bot)).toEqual([]);
  });

  it('uses every type of action', () => {
    const types = new Set([...JSON.stringify(every).matchAll(/"type":"([a-z-]+)"/g)].map(([, type]) => type));
    expect([...types].sort()).toEqual(actionTypes().sort());
  });
});

describe('an invalid bot', () => {
  it.each(INVALID_BOTS)('$title', async ({ at, put, keyword, above: levels = 0, message }) => {
    const bot = spoil(every, at, put);
    validate(bot);
    const found = (validate.errors ?? []).map((error) => `${error.keyword} at ${error.instancePath}`);
    expect(found).toContain(`${keyword} at ${above(at, levels)}`);

    const shown = await messages(bot);
    expect(shown).not.toEqual([]);
    if (message !== undefined) expect(shown).toContain(message);
  });

  it('has at most three messages in VS Code for one mistake', async () => {
    const counts = await Promise.all(
      INVALID_BOTS.map(async ({ at, put }) => (await messages(spoil(every, at, put))).length),
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  });
});

describe('the hover in VS Code', () => {
  it.each(actionTypes())('explains %s', async (type) => {
    const described = Object.values(schema.$defs ?? {}).find((one) => one.properties?.type?.const === type);
    expect(described?.description).toBeTruthy();
    expect(described?.properties?.type?.description).toBe(described?.description);
    expect(await hoverOver(type)).toBe(described?.description);
  });
});

it('refers to nothing outside itself', async () => {
  const request = vi.fn(() => Promise.reject(new Error('no network')));
  const offline = getLanguageService({ schemaRequestService: request });
  offline.configure({ schemas: [{ uri: 'file:///bot.schema.json', fileMatch: ['*.bot.json'], schema }] });
  const document = TextDocument.create('file:///test.bot.json', 'json', 1, JSON.stringify(every));
  expect(await offline.doValidation(document, offline.parseJSONDocument(document))).toEqual([]);
  expect(request).not.toHaveBeenCalled();
});

function actionTypes(): string[] {
  return (definition(schema, 'Action').properties?.type?.enum ?? []).map(String);
}
