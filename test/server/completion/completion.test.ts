import { describe, expect, it } from 'vitest';
import { labelsOf, opened } from '../support/lsp-workspace.js';
import { completionCases } from './cases.js';

describe('completion offers', () => {
  it.each(completionCases)('$title', async ({ source, is, has = [], not = [] }) => {
    const labels = labelsOf((await opened(source)).completions);
    if (is) expect([...labels].sort()).toEqual([...is].sort());
    expect(labels).toEqual(expect.arrayContaining([...has]));
    expect(labels.filter((label) => not.includes(label))).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('names before keywords', async () => {
    const source =
      'attribute size\nsequence S { branch A { reply "Hi!" end } }\nscenario "It" of S { expect ¦ }';
    const labels = labelsOf((await opened(source)).completions);
    expect(labels.filter((label) => ['size', 'tag', 'closed'].includes(label))[0]).toBe('size');
  });

  it('what other files declare with its import until it is there', async () => {
    const people = { 'people.seqbot': 'attribute name' };
    const bot = 'sequence S { branch A { ask ¦ } }';
    const imports = async (source: string) =>
      (await opened(source, people)).completions.map(({ label, additionalTextEdits = [] }) => [
        label,
        additionalTextEdits.length,
      ]);
    expect(await imports(bot)).toEqual([['name', 1]]);
    expect(await imports(`import "./people.seqbot"\n${bot}`)).toEqual([['name', 0]]);
  });
});

describe('what is inserted', () => {
  it.each<[source: string, label: string, inserted: string]>([
    ['attribute name\nsequence S { branch A { reply "Hi {¦" end } }', 'name', 'name}'],
    ['attribute name\nsequence S { branch A { reply "Hi {na¦}" end } }', 'name', 'name'],
    ['agent maya\nsequence S { branch A { note "{¦" end } }', '@maya', '@maya}'],
    ['sequence S { branch A { reply "Hi!" ->¦ } }', 'A', ' A'],
    [
      'attribute a : "say \\"hi\\"" | "No"\nsequence S { branch A { set a ¦ } }',
      '"say \\"hi\\""',
      '"say \\"hi\\""',
    ],
  ])('%j: %s', async (source, label, inserted) => {
    const item = (await opened(source)).completions.find((candidate) => candidate.label === label);
    expect(item?.textEdit?.newText).toBe(inserted);
  });
});
