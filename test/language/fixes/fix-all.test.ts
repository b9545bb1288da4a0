import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../../../language/diagnostics/catalogue.js';
import { edited } from '../../../language/fixes/edit.js';
import { fixAllOf, fixAutomatically, type Mended } from '../../../language/fixes/fix-all.js';
import { listed, TestWorkspace } from '../support/workspace.js';

const branch = (actions: string, others = '') => `sequence S { branch A { ${actions} }${others} }`;
const BYE = ' branch B { reply "Bye!" end }';

async function automatically(source: string, others: Record<string, string> = {}) {
  const workspace = await TestWorkspace.of({ ...others, 'bot.seqbot': source });
  const document = workspace.document();
  return result(workspace, await fixAutomatically(document, workspace.services.seqbot));
}

async function allOf(code: DiagnosticCode, source: string, others: Record<string, string> = {}) {
  const workspace = await TestWorkspace.of({ ...others, 'bot.seqbot': source });
  const document = workspace.document();
  return result(workspace, await fixAllOf(code, document, workspace.services.seqbot));
}

/** The edits lead to the text that was validated, and nothing else in the workspace has changed. */
function result(workspace: TestWorkspace, { edits, counts, document }: Mended) {
  const before = workspace.document();
  const text = edited(before, edits);
  expect(document.textDocument.getText()).toBe(text);
  expect(workspace.document()).toBe(before);
  return { text, counts: Object.fromEntries(counts), left: listed(document.diagnostics ?? []), edits };
}

describe('what is mended unseen', () => {
  it('is every slip that is read as meant, however many there are on a line', async () => {
    const { text, counts, left } = await automatically(
      `attribute vip\n${branch('repyl ‘say "Hi"!’; wait 2 s; if vip == "yes" => B; if vip!="no"->B; end', BYE)}`,
    );
    expect(text).toBe(
      `attribute vip\n${branch('reply "say \\"Hi\\"!" wait 2s if vip is "yes" -> B if vip is not "no"->B end', BYE)}`,
    );
    expect(counts).toEqual({
      'misspelt-keyword': 1,
      'foreign-quotes': 1,
      semicolon: 4,
      'spaced-unit': 1,
      'foreign-operator': 3,
    });
    expect(left).toEqual([]);
  });

  it('is what has no effect', async () => {
    const source = `import "./people.seqbot"\nimport "./people.seqbot"\nimport "./bot.seqbot"\n${branch('reply "Hi, {@maya}!" end')}\n`;
    const { text, counts } = await automatically(source, { 'people.seqbot': 'agent maya' });
    expect(text).toBe(`import "./people.seqbot"\n${branch('reply "Hi, {@maya}!" end')}\n`);
    expect(counts).toEqual({ 'import-repeated': 1, 'import-of-itself': 1 });
  });

  it.each([
    ['a missing branch', branch('reply "Hi!" -> B')],
    ['a branch that was probably meant', 'sequence S { branch Order { reply "Hi!" -> Ordr } }'],
    ['a text', branch('reply "" end')],
    ['a missing declaration', branch('ask name "?" end')],
    ['where a text should end', 'sequence S { branch A {\n  reply "Hi!\n  end } }'],
  ])('is never %s', async (_, source) => {
    expect(await automatically(source)).toMatchObject({ text: source, counts: {}, edits: [] });
  });

  it('is nothing of a line that stays unreadable, but all the rest', async () => {
    const { text, counts } = await automatically(branch('reply "Hi"\n  set vip 1,000\n  wait 2 s\n  end'));
    expect(text).toBe(branch('reply "Hi"\n  set vip 1,000\n  wait 2s\n  end'));
    expect(counts).toEqual({ 'spaced-unit': 1 });
  });

  it('is nothing in a file without mistakes', async () => {
    expect((await automatically(branch('reply "Hi!" end'))).edits).toEqual([]);
  });

  it('is nothing that would give a new error, but all the rest', async () => {
    // A reference is found only once the quotation marks are straight.
    const { text, left } = await automatically(branch('reply “Hi {nobody}!”; wait 2 s; end'));
    const errors = left.filter((line) => line.includes(' error '));
    expect(text).toContain('wait 2s end');
    expect(errors).toHaveLength(1);
  });
});

describe('all of one kind', () => {
  it('creates missing branches once each, in the order in which they are named', async () => {
    const source =
      'sequence S {\n  branch A {\n    reply "?"\n    options {\n      "One"   -> B\n      "Two"   -> C\n      "Three" -> B\n    }\n  }\n\n  branch Z { -> C }\n}\n';
    const { text, counts, left } = await allOf('unknown-branch', source);
    expect(counts).toEqual({ 'unknown-branch': 2 });
    expect([...text.matchAll(/branch (\w+)/g)].map(([, name]) => name)).toEqual(['A', 'B', 'C', 'Z']);
    expect(text).toContain('  }\n\n  branch B {\n    reply "…"\n    end\n  }\n\n  branch C {');
    expect(left.filter((line) => line.includes(' error '))).toEqual([]);
  });

  it('imports a file once for all that it declares', async () => {
    const source = branch('reply "{@maya} and {@tom} say hi, {vip}" end');
    const { text, left } = await allOf('unknown-agent', source, {
      'people.seqbot': 'agent maya\nagent tom\nattribute vip',
      'more.seqbot': 'department sales',
    });
    expect(text).toBe(`import "./people.seqbot"\n\n${source}`);
    expect(left).toEqual([]);
  });

  it('declares what is missing, in order', async () => {
    const { text } = await allOf('unknown-attribute', branch('ask one "?" ask two "?" ask one "?" end'));
    expect(text).toMatch(/^attribute one\nattribute two\n\nsequence/);
  });

  it('leaves other kinds, and what nobody can mend', async () => {
    const { text, counts } = await allOf('semicolon', branch('repyl "Hi!"; end;'));
    expect(text).toBe(branch('repyl "Hi!" end'));
    expect(counts).toEqual({ semicolon: 2 });
  });

  it('leaves other files alone, in a circle of imports too', async () => {
    const { text, left } = await allOf(
      'unknown-branch',
      `import "./other.seqbot"\n${branch('reply "Hi!" -> B')}`,
      {
        'other.seqbot': 'import "./bot.seqbot"\nsequence T { branch C { reply "Bye!" invite sequence S } }',
      },
    );
    expect(text).toContain('branch B {');
    expect(left.filter((line) => line.includes(' error '))).toEqual([]);
  });
});
