import { AstUtils, DocumentState, type URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { isNext } from '../../../language/generated/ast.js';
import { listed, TestWorkspace } from '../support/workspace.js';

const HI = 'branch Start { reply "Hi!" end }';

/** Files, and the codes that the one called `bot` gets. */
describe('what is visible', () => {
  it.each<[title: string, files: Record<string, string>, codes: string[]]>([
    [
      'a branch of the same sequence',
      { bot: 'sequence S { branch A { reply "A" -> B } branch B { reply "B" end } }' },
      [],
    ],
    [
      'no branch of another sequence',
      { bot: 'sequence S { branch A { reply "A" -> B } } sequence T { branch B { reply "B" end } }' },
      ['unknown-branch'],
    ],
    [
      'the branches of the sequence that a scenario plays',
      {
        bot: `sequence S { ${HI} } sequence T { branch B { reply "B" end } }\nscenario "T" of T { expect at B }`,
      },
      [],
    ],
    [
      'no other branches in a scenario',
      {
        bot: `sequence S { ${HI} } sequence T { branch B { reply "B" end } }\nscenario "T" of T { expect at Start }`,
      },
      ['unknown-branch'],
    ],
    [
      'one error for a sequence that is unknown',
      { bot: `sequence S { ${HI} }\nscenario "T" of U { expect at Start }` },
      ['unknown-sequence'],
    ],
    ['what is declared below', { bot: 'sequence S { branch A { reply "{name}" end } }\nattribute name' }, []],
    [
      'what is imported',
      { bot: 'import "./a.seqbot"\nsequence S { branch A { reply "{name}" end } }', a: 'attribute name' },
      [],
    ],
    [
      'nothing of a file beside',
      { bot: 'sequence S { branch A { reply "{name}" end } }', a: 'attribute name' },
      ['unknown-attribute'],
    ],
    [
      'what the imported file imports',
      {
        bot: 'import "./a.seqbot"\nsequence S { branch A { reply "{name}" end } }',
        a: 'import "./b.seqbot"',
        b: 'import "./c.seqbot"',
        c: 'attribute name',
      },
      [],
    ],
    [
      'everything in a circle',
      {
        bot: 'import "./a.seqbot"\nattribute one\nsequence S { branch A { reply "{one} {two}" end } }',
        a: 'import "./bot.seqbot"\nattribute two',
      },
      [],
    ],
    [
      'a sequence of another file',
      {
        bot: 'import "./a.seqbot"\nsequence S { branch A { reply "A" invite sequence T } }',
        a: `sequence T { ${HI} }`,
      },
      [],
    ],
    [
      'no branch of an imported sequence',
      {
        bot: 'import "./a.seqbot"\nsequence S { branch A { reply "A" -> Start } }',
        a: `sequence T { ${HI} }`,
      },
      ['unknown-branch'],
    ],
    [
      'a file in a folder',
      { bot: 'import "./sub/../sub/a.seqbot"', 'sub/a': 'import "../c.seqbot"', c: 'attribute name' },
      [],
    ],
    [
      'names of the language that this one is written in',
      { bot: 'sequence S { branch A { reply "{constructor}" -> __proto__ } }' },
      ['unknown-attribute', 'unknown-branch'],
    ],
  ])('%s', async (_, files, codes) => {
    expect(await codesOf(files)).toEqual(codes);
  });

  it('is the branch of the own sequence where others have one of the same name', async () => {
    const source = ['S', 'T']
      .map((name) => `sequence ${name} { branch A { reply "A" -> B } branch B { reply "B" end } }`)
      .join('\n');
    const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
    const { sequences } = workspace.document().parseResult.value;
    const targets = sequences.map((sequence) =>
      AstUtils.streamAllContents(sequence)
        .filter(isNext)
        .map(({ target }) => target?.branch?.ref?.$container === sequence)
        .toArray(),
    );
    expect(targets).toEqual([[true], [true]]);
  });
});

describe('an import', () => {
  it.each<[title: string, files: Record<string, string>, expected: string[]]>([
    [
      'of nothing',
      { bot: 'import "./a.seqbot"' },
      [
        '1:8 error import-not-found: There is no file "./a.seqbot". A path is relative to this file and ends with ".seqbot".',
      ],
    ],
    [
      'of a file outside',
      { bot: 'import "../../a.seqbot"' },
      [
        '1:8 error import-outside-workspace: "../../a.seqbot" lies outside the folder that is open: only files inside can be imported.',
      ],
    ],
    [
      'of itself',
      { bot: 'import "./bot.seqbot"' },
      ['1:8 hint import-of-itself: A file sees what it declares without importing itself.'],
    ],
    [
      'of a file that is imported already',
      { bot: 'import "./a.seqbot"\nimport "./sub/../a.seqbot"', a: '' },
      ['2:8 hint import-repeated: "./sub/../a.seqbot" is imported already.'],
    ],
    [
      'of an empty path',
      { bot: 'import ""' },
      ['1:8 error empty-text: This text is empty: write what it should say.'],
    ],
    [
      'with a reference',
      { bot: 'attribute a\nimport "./{a}.seqbot"' },
      [
        '2:8 error import-not-found: There is no file "./.seqbot". A path is relative to this file and ends with ".seqbot".',
        '2:11 error reference-not-allowed: Nothing can be filled in here: the path of a file is the same for every visitor. For a brace as such write "\\{".',
      ],
    ],
    [
      'of a folder whose name begins alike',
      { bot: 'import "../bots2/a.seqbot"' },
      [
        '1:8 error import-outside-workspace: "../bots2/a.seqbot" lies outside the folder that is open: only files inside can be imported.',
      ],
    ],
  ])('%s', async (_, files, expected) => {
    const workspace = await TestWorkspace.of(withEndings(files));
    expect(listed(workspace.diagnostics())).toEqual(expected);
  });
});

describe('a name that is there twice', () => {
  it.each<[title: string, files: Record<string, string>, expected: string[]]>([
    [
      'in one file',
      { bot: 'attribute a\nattribute a' },
      ['2:11 error duplicate-name: There is already an attribute "a" in line 1.'],
    ],
    [
      'in an imported file',
      { bot: 'import "./a.seqbot"\nattribute a', a: 'attribute a' },
      ['2:11 error duplicate-name: There is already an attribute "a" in a.seqbot.'],
    ],
    [
      'in two imported files',
      { bot: 'import "./a.seqbot"\nimport "./b.seqbot"', a: 'agent x', b: 'agent x' },
      ['2:8 error duplicate-name: There is already an agent "x" in a.seqbot, and b.seqbot declares another.'],
    ],
    [
      'in files that an imported file imports',
      {
        bot: 'import "./c.seqbot"',
        a: 'agent x',
        b: 'agent x',
        c: 'import "./a.seqbot"\nimport "./b.seqbot"',
      },
      [],
    ],
    ['of two kinds', { bot: 'import "./a.seqbot"\nattribute a', a: 'agent a' }, []],
    [
      'among branches',
      { bot: `sequence S { ${HI}\n${HI} }` },
      ['2:8 error duplicate-name: There is already a branch "Start" in line 1.'],
    ],
    ['in two sequences', { bot: `sequence S { ${HI} }\nsequence T { ${HI} }` }, []],
    [
      'in the language that this one is written in',
      { bot: 'attribute constructor\nattribute __proto__\nattribute hasOwnProperty' },
      [],
    ],
    [
      'like one of that language',
      { bot: 'attribute __proto__\nattribute __proto__' },
      ['2:11 error duplicate-name: There is already an attribute "__proto__" in line 1.'],
    ],
  ])('%s', async (_, files, expected) => {
    const workspace = await TestWorkspace.of(withEndings(files));
    expect(listed(workspace.diagnostics())).toEqual(expected);
  });
});

describe('a file that others import', () => {
  const bot = 'import "./a.seqbot"\nsequence S { branch A { reply "{name}" end } }';

  it('is heeded when it changes', async () => {
    const workspace = await TestWorkspace.of(withEndings({ bot, a: 'attribute name' }));
    await workspace.change({ 'a.seqbot': 'attribute email' });
    expect(codes(workspace)).toEqual(['unknown-attribute']);
    await workspace.change({ 'a.seqbot': '\n\nattribute name' });
    expect(codes(workspace)).toEqual([]);
  });

  it('is heeded through a file between', async () => {
    const workspace = await TestWorkspace.of(
      withEndings({ bot, a: 'import "./b.seqbot"', b: 'attribute name' }),
    );
    await workspace.change({ 'b.seqbot': '' });
    expect(codes(workspace)).toEqual(['unknown-attribute']);
  });

  it('is heeded when it comes and goes', async () => {
    const workspace = await TestWorkspace.of(withEndings({ bot }));
    expect(codes(workspace)).toEqual(['unknown-attribute', 'import-not-found']);
    await workspace.change({ 'a.seqbot': 'attribute name' });
    expect(codes(workspace)).toEqual([]);
    await workspace.change({ 'a.seqbot': undefined });
    expect(codes(workspace)).toEqual(['unknown-attribute', 'import-not-found']);
  });

  it('leaves those alone that do not see it', async () => {
    const workspace = await TestWorkspace.of(withEndings({ bot, a: 'attribute name', c: 'attribute other' }));
    const built: URI[] = [];
    workspace.services.shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, (documents) => {
      built.push(...documents.map(({ uri }) => uri));
    });
    await workspace.change({ 'a.seqbot': 'attribute name "Name"' });
    expect(built.map(({ path }) => path).sort()).toEqual(['/bots/a.seqbot', '/bots/bot.seqbot']);
  });
});

async function codesOf(files: Record<string, string>) {
  return codes(await TestWorkspace.of(withEndings(files)));
}

function codes(workspace: TestWorkspace) {
  return workspace.diagnostics().map(({ code }) => code);
}

function withEndings(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, source]) => [`${name}.seqbot`, source]));
}
