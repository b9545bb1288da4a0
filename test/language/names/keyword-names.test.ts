import { describe, expect, it } from 'vitest';
import { flow } from '../../../language/diagnostics/flow.js';
import { listed, TestWorkspace } from '../support/workspace.js';
import { namePlaces } from './keyword-names.js';

const keywords = [...(await TestWorkspace.of({})).services.seqbot.parser.Lexer.vocabulary.words.keys()];
const names = [
  ...keywords.filter((word) => word !== 'is' && word !== 'not'),
  ...['constructor', '__proto__'],
];

describe('a keyword is a name for', () => {
  it.each(Object.entries(namePlaces))('%s', async (_, source) => {
    const files = Object.fromEntries(['plain', ...names].map((name) => [`${name}.seqbot`, source(name)]));
    const workspace = await TestWorkspace.of(files);
    const found = Object.keys(files).flatMap((path) =>
      listed(workspace.diagnostics(path).filter(({ code }) => !isOfStyle(code) && !isOfFlow(code))).map(
        (line) => `${path}: ${line}`,
      ),
    );
    expect(found).toEqual([]);
  });
});

/** Keywords have small letters, and so no name of a branch has the usual style here. */
function isOfStyle(code: unknown): boolean {
  return code === 'name-style';
}

/** Where the conversation goes, and whether it ends, is nothing that a name could change. */
function isOfFlow(code: unknown): boolean {
  return Object.hasOwn(flow, String(code));
}

it('knows the keywords', () => {
  expect(keywords.length).toBeGreaterThan(80);
});

it.each(['is', 'not'])('"%s" is never a name', async (word) => {
  const workspace = await TestWorkspace.of({ 'bot.seqbot': `attribute ${word}` });
  expect(workspace.diagnostics().map(({ code }) => code)).toEqual(['reserved-name']);
});

it('is a keyword again on the next line', async () => {
  const source = 'sequence S { branch B { reply "Hi!"\n ->\n close } }';
  const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
  expect(workspace.diagnostics().map(({ code }) => code)).toEqual(['missing-target']);
});
