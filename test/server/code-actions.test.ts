import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { catalogue, diagnosticCodes } from '../../language/diagnostics/catalogue.js';
import { reasonAgainstFix } from '../../language/fixes/fixes.js';
import { CURSOR, Editor } from './support/editor.js';

/** What stands elsewhere in the workspace. */
const OTHERS = {
  'people.seqbot': 'agent maya\nagent tom\nattribute vip',
  'lib/clash.seqbot': 'agent tom\nattribute name',
  'lib/helpers.seqbot':
    'bot helper\nwebhook stock get "https://x.example"\nsequence Other { branch A { end } }',
};

async function offered(source: string): Promise<{ editor: Editor; actions: CodeAction[] }> {
  const editor = await Editor.of({ ...OTHERS, 'bot.seqbot': source });
  const { document, params } = editor.cursor;
  const range = { start: params.position, end: params.position };
  const found = await editor.services.seqbot.lsp.CodeActionProvider?.getCodeActions(document, {
    ...params,
    range,
    context: { diagnostics: [] },
  });
  return { editor, actions: (found ?? []).flatMap((action) => ('edit' in action ? [action] : [])) };
}

const branch = (actions: string) => `sequence S { branch A { ${actions} } }`;

/** A source, the title of the action (with a star when it is preferred), and the source after it. */
const mended: [string, string, string][] = [
  [branch('re‸pyl "Hi" end'), '*Change to "reply"', branch('reply "Hi" end')],
  [
    `attribute a\n${branch('if a=‸="x" -> A')}`,
    '*Change to "is"',
    `attribute a\n${branch('if a is "x" -> A')}`,
  ],
  [branch('reply "Hi" =‸> A'), '*Change to "->"', branch('reply "Hi" -> A')],
  [branch(`reply 'say ‸"x"' end`), '*Change to straight quotation marks', branch('reply "say \\"x\\"" end')],
  [branch("reply 'H‸i' end"), '*Change to straight quotation marks', branch('reply "Hi" end')],
  [branch('reply "Hi"‸; end'), '*Remove the semicolon', branch('reply "Hi" end')],
  [branch('wait 2‸ s end'), '*Change to "2s"', branch('wait 2s end')],
  [branch('reply "50‸\\% off" end'), 'Remove the backslash', branch('reply "50% off" end')],
  [branch('reply "50‸\\% off" end'), 'Write the backslash as a character', branch('reply "50\\\\% off" end')],
  [
    'sequence S { branch A {\n  reply "Hi‸!  \n  end } }',
    'Add " at the end',
    'sequence S { branch A {\n  reply "Hi!"  \n  end } }',
  ],
  [branch('reply "a ‸{} b" end'), '*Write the brace as a character', branch('reply "a \\{} b" end')],
  [
    `attribute a\n${branch('reply "{a‸|}" end')}`,
    '*Remove the "|"',
    `attribute a\n${branch('reply "{a}" end')}`,
  ],
  [
    `attribute a\n${branch('reply "Hi {‸a !" end')}`,
    '*Add "}" behind the name',
    `attribute a\n${branch('reply "Hi {a} !" end')}`,
  ],
  [
    `attribute a\n${branch('tag case "x‸{a}" end')}`,
    '*Write the brace as a character',
    `attribute a\n${branch('tag case "x\\{a}" end')}`,
  ],
  ['attribute s : number 10.‸.0', '*Change to 0..10', 'attribute s : number 0..10'],
  [
    'import "./people.seqbot"\nimport "./peo‸ple.seqbot"\n',
    'Ignore import-repeated here',
    'import "./people.seqbot"\n// seqbot-ignore import-repeated\nimport "./people.seqbot"\n',
  ],
  [branch('widget calen‸dy'), '*Change to "calendly"', branch('widget calendly')],
  [
    'sequence S { branch Order { -> Odre‸r } }',
    '*Change to "Order"',
    'sequence S { branch Order { -> Order } }',
  ],
  [
    'sequence S {\n\tbranch A {\n\t\t-> Ne‸xt\n\t}\n\n\tbranch B { end }\n}\n',
    '*Create branch "Next"',
    'sequence S {\n\tbranch A {\n\t\t-> Next\n\t}\n\n\tbranch Next {\n\t\treply "…"\n\t\tend\n\t}\n\n\tbranch B { end }\n}\n',
  ],
  [
    'sequence S {\r\n  branch Order { -> Odre‸r }\r\n}',
    'Create branch "Odrer"',
    'sequence S {\r\n  branch Order { -> Odrer }\r\n\r\n  branch Odrer {\r\n    reply "…"\r\n    end\r\n  }\r\n}',
  ],
  [
    branch('reply "{@may‸a}" end'),
    '*Import "./people.seqbot"',
    `import "./people.seqbot"\n\n${branch('reply "{@maya}" end')}`,
  ],
  [branch('reply "{@may‸a}" end'), 'Declare agent "maya"', `agent maya\n\n${branch('reply "{@maya}" end')}`],
  [
    `// About.\n\n/// Docs.\n${branch('invite bot help‸er')}`,
    '*Import "./lib/helpers.seqbot"',
    `// About.\n\nimport "./lib/helpers.seqbot"\n\n/// Docs.\n${branch('invite bot helper')}`,
  ],
  [
    `/* About. */\nattribute x\n${branch('call st‸ock end')}`,
    '*Import "./lib/helpers.seqbot"',
    `/* About. */\n\nimport "./lib/helpers.seqbot"\n\nattribute x\n${branch('call stock end')}`,
  ],
  [
    `import "./people.seqbot" // all\n${branch('invite sequence Oth‸er')}`,
    '*Import "./lib/helpers.seqbot"',
    `import "./people.seqbot"\nimport "./lib/helpers.seqbot" // all\n${branch('invite sequence Other')}`,
  ],
  [
    `attribute a\n${branch('ask wi‸sh "?" end')}`,
    '*Declare attribute "wish"',
    `attribute a\nattribute wish\n${branch('ask wish "?" end')}`,
  ],
  [
    'import "./Help‸ers"\nattribute a',
    '*Change to "./lib/helpers.seqbot"',
    'import "./lib/helpers.seqbot"\nattribute a',
  ],
  [
    'import "./people.seqbot"\nimport "./peo‸ple.seqbot"\nagent x',
    '*Remove the import',
    'import "./people.seqbot"\nagent x',
  ],
  ['import "./bo‸t.seqbot"\nagent x', '*Remove the import', 'agent x'],
];

describe('mends', () => {
  it.each(mended)('%j by %s', async (source, title, expected) => {
    const { editor, actions } = await offered(source);
    const titles = actions.map((action) => `${action.isPreferred ? '*' : ''}${action.title}`);
    expect(titles).toContain(title);
    const action = actions[titles.indexOf(title)];
    expect(editor.applied(action?.edit)['bot.seqbot']).toBe(expected);
  });
});

describe('offers nothing', () => {
  it.each([
    ['where nothing is wrong', branch('reply "H‸i" end')],
    [
      'of a file whose names would clash',
      `attribute name\n${branch('reply "{@to‸m}" end')}`,
      'Import "./lib/clash.seqbot"',
    ],
    ['to import what is seen', `import "./people.seqbot"\n${branch('chat with agent ma‸ya else -> A')}`],
    ['to create a branch of no sequence', 'attribute a\n-> Ne‸xt', 'Create branch "Next"'],
  ])('%s', async (_, source, title = '') => {
    const { actions } = await offered(source);
    expect(actions.filter((action) => title === '' || action.title === title)).toEqual([]);
  });
});

describe('every code with a fix', () => {
  const codes = diagnosticCodes.filter((code) => reasonAgainstFix(code) === undefined);

  it.each(codes)('%s: each preferred fix of the bad example takes it away', async (code) => {
    const editor = await Editor.of({
      'this-file.seqbot': catalogue[code].bad,
      'people.seqbot': 'agent maya',
    });
    const document = editor.document('this-file.seqbot');
    const before = document.diagnostics?.filter((diagnostic) => diagnostic.code === code) ?? [];
    const [first] = before;
    if (!first) throw new Error(`The bad example of ${code} does not give it`);
    const found = await editor.services.seqbot.lsp.CodeActionProvider?.getCodeActions(document, {
      textDocument: { uri: document.uri.toString() },
      range: first.range,
      context: { diagnostics: [] },
    });
    for (const action of found ?? []) {
      if (!('edit' in action) || !action.isPreferred) continue;
      const after = await Editor.of(editor.applied(action.edit));
      const left = after
        .document('this-file.seqbot')
        .diagnostics?.filter((diagnostic) => diagnostic.code === code);
      expect(left?.length).toBeLessThan(before.length);
    }
  });
});

it('marks cursors with a sign that no source holds', () => {
  expect(mended.every(([source]) => source.split(CURSOR).length === 2)).toBe(true);
});
