import { describe, expect, it } from 'vitest';
import { listed, TestWorkspace } from '../support/workspace.js';

/** Where one of two could never be meant. */
const CASES: Readonly<Record<string, readonly [source: string, code: string | undefined]>> = {
  'labels that differ in outer spaces': ['options { "Yes" -> B "Yes " -> B }', 'label-duplicate'],
  'labels that differ': ['options { "Yes" -> B "No" -> B }', undefined],
  'cards of one title': ['cards { card "One" { -> B } card "One" { -> B } }', 'label-duplicate'],
  'two times otherwise': ['options { "Yes" -> B otherwise -> B otherwise -> B }', 'repeated-part'],
};

describe('one of two that could never be meant', () => {
  for (const [title, [actions, code]] of Object.entries(CASES)) {
    it(title, async () => {
      const source = `sequence S { branch A { reply "Sure?" ${actions} } branch B { reply "Fine." end } }`;
      const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
      const diagnostics = workspace.diagnostics();
      expect(
        diagnostics.map((diagnostic) => diagnostic.code),
        listed(diagnostics).join('\n'),
      ).toEqual(code ? [code] : []);
    });
  }
});

describe('documentation', () => {
  it('belongs to the first thing on the line below, and has three slashes', async () => {
    const source = '/// about a\nattribute a attribute b\n//// ----\nattribute c\n';
    const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
    const { declarations } = workspace.document().parseResult.value;
    const { DocumentationProvider } = workspace.services.seqbot.documentation;
    expect(declarations.map((node) => DocumentationProvider.getDocumentation(node))).toEqual([
      'about a',
      undefined,
      undefined,
    ]);
  });
});

describe('an unclosed """', () => {
  it('is not counted from comments and texts on one line', async () => {
    const source =
      '// use """ here\nsequence S { branch A {\nreply """\nhello\n"""\nreply "a \\"\\"\\" b" end } }';
    const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
    expect(listed(workspace.diagnostics())).toEqual([]);
  });
});
