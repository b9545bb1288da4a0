import { describe, expect, it } from 'vitest';
import type { CallHierarchyItem, Range } from 'vscode-languageserver';
import { CURSOR, Editor, pathOf } from './support/editor.js';

const BOT = `import "./help.seqbot"
attribute plan : "Basic" | "Pro"
webhook stock get "https://shop.example/left"

sequence Shop "The shop" {
  branch Start "Say hello" {
    call stock else -> Sorry
    if plan is "Basic" and plan is known -> Basic
    options {
      "Buy"  -> Basic
      "Talk" -> Person
      otherwise -> Start
    }
  }
  branch Basic {
    cards {
      card "Tea" { text "Hot" -> Split }
      card "Page" { link "https://shop.example" }
    }
  }
  branch Split { split { 50% -> Basic 50% -> Person } }
  branch Person { chat with all agents else -> Sorry }
  branch Sorry { reply "Sorry" goto Start }
  branch Widget { widget calendly -> Closing }
  branch Closing { close -> Help }
  branch Help { invite sequence Helping }
  branch Shared {
    options { "One" "Two" } -> Next
  }
  branch Next { -> Many }
  branch Many {
    options { "A" -> End "B" -> End "C" -> End "D" -> End "E" -> End }
  }
  branch End { end -> Start }
}
scenario "Somebody comes" of Shop { expect at Person }
`;
const HELP = `import "./bot.seqbot"
sequence Helping "Help" {
  branch First { reply "How?" invite sequence Shop }
  branch Other { invite sequence Shop }
}
`;

async function open(marked: string, source = BOT) {
  const plain = marked.replace(CURSOR, '');
  const at = source.indexOf(plain);
  if (at < 0) throw new Error(`${plain} is not in the source`);
  const editor = await Editor.of({
    'bot.seqbot': source.slice(0, at) + marked + source.slice(at + plain.length),
    'help.seqbot': HELP,
  });
  const provider = editor.services.seqbot.lsp.CallHierarchyProvider;
  if (!provider) throw new Error('There are no call hierarchies');
  const { document, params } = editor.cursor;
  return { editor, provider, items: await provider.prepareCallHierarchy(document, params) };
}

async function hierarchyAt(marked: string, source = BOT) {
  const { editor, provider, items } = await open(marked, source);
  const [item] = items ?? [];
  if (!item) throw new Error(`Nothing is to be asked about at ${marked}`);
  const incoming = await provider.incomingCalls({ item });
  const outgoing = await provider.outgoingCalls({ item });
  return {
    item: shown(item),
    incoming: incoming?.map(({ from, fromRanges }) => [shown(from), ...texts(editor, from, fromRanges)]),
    outgoing: outgoing?.map(({ to, fromRanges }) => [shown(to), ...texts(editor, item, fromRanges)]),
  };
}

function shown({ name, detail }: CallHierarchyItem): string {
  return `${name} · ${detail}`;
}

/** What stands at ranges, with their lines. */
function texts(editor: Editor, { uri }: CallHierarchyItem, ranges: readonly Range[]): string[] {
  const { textDocument } = editor.document(pathOf(uri));
  return ranges.map((range) => `${range.start.line + 1} ${textDocument.getText(range)}`);
}

describe('begins', () => {
  it.each([
    ['branch ‸Basic', 'Basic · in Shop'],
    ['"Buy"  -> Ba‸sic', 'Basic · in Shop'],
    ['goto Start‸', 'Start · Say hello · in Shop'],
    ['bran‸ch Start', 'Start · Say hello · in Shop'],
    ['"Say ‸hello"', 'Start · Say hello · in Shop'],
    ['expect at Pers‸on', 'Person · in Shop'],
    ['sequence ‸Shop', 'Shop · The shop'],
    ['invite sequence Hel‸ping', 'Helping · Help'],
    ['sequ‸ence Shop', 'Shop · The shop'],
  ])('at %s', async (marked, expected) => {
    const { items } = await open(marked);
    expect(items?.map(shown)).toEqual([expected]);
  });

  it.each(['pl‸an is', 'reply "Sor‸ry"', 'opt‸ions', 'call sto‸ck', '‸import'])(
    'not at %s',
    async (marked) => {
      const { items } = await open(marked);
      expect(items).toBeUndefined();
    },
  );

  it('at the name of the declaration, over all of it', async () => {
    const { editor, items = [] } = await open('goto Start‸');
    const [start] = items;
    const { textDocument } = editor.document();
    expect(start && textDocument.getText(start.selectionRange)).toBe('Start');
    expect(start && textDocument.getText(start.range)).toMatch(/^branch Start "Say hello" \{[\s\S]*\}$/);
  });
});

describe('says who leads here, and where it leads', () => {
  it('several ways between two branches are one call', async () => {
    expect(await hierarchyAt('branch ‸Basic')).toEqual({
      item: 'Basic · in Shop',
      incoming: [
        ['Start · if plan is "Basic" and plan is known, "Buy"', '8 Basic', '10 Basic'],
        ['Split · 50%', '21 Basic'],
      ],
      outgoing: [['Split · "Tea"', '17 Split']],
    });
  });

  it('a start is led to by its sequence, and what stands behind an end leads nowhere', async () => {
    expect(await hierarchyAt('branch ‸Start')).toMatchObject({
      incoming: [
        ['Shop · starts here', '5 Shop'],
        ['Start · otherwise', '12 Start'],
        ['Sorry · go to', '23 Start'],
      ],
      outgoing: [
        ['Sorry · "stock" fails', '7 Sorry'],
        ['Basic · if plan is "Basic" and plan is known, "Buy"', '8 Basic', '10 Basic'],
        ['Person · "Talk"', '11 Person'],
        ['Start · otherwise', '12 Start'],
      ],
    });
  });

  it.each([
    [
      'branch ‸Person',
      [
        ['Start · "Talk"', '11 Person'],
        ['Split · 50%', '21 Person'],
      ],
    ],
    [
      'branch ‸Sorry',
      [
        ['Start · "stock" fails', '7 Sorry'],
        ['Person · nobody online', '22 Sorry'],
      ],
    ],
    ['branch ‸Closing', [['Widget · calendly is done', '24 Closing']]],
    ['branch ‸Help', [['Closing · in place of closing', '25 Help']]],
    ['branch ‸Next', [['Shared · "One", "Two"', '28 "One"', '28 "Two"']]],
    ['branch ‸Many', [['Next · next', '30 Many']]],
    ['branch ‸End', [['Many · "A", "B", "C", and 2 more', '32 End', '32 End', '32 End', '32 End', '32 End']]],
    ['branch ‸Widget', []],
  ])('%s', async (marked, expected) => {
    expect((await hierarchyAt(marked)).incoming).toEqual(expected);
  });

  it('invitations lead to sequences, from other files too', async () => {
    expect(await hierarchyAt('sequence ‸Shop')).toEqual({
      item: 'Shop · The shop',
      incoming: [
        ['First · invitation · in Helping', '3 Shop'],
        ['Other · invitation · in Helping', '4 Shop'],
      ],
      outgoing: [['Start · start', '6 Start']],
    });
    expect((await hierarchyAt('branch ‸Help')).outgoing).toEqual([['Helping · invitation', '26 Helping']]);
  });

  it('goes on from what it has found', async () => {
    const { provider, items = [] } = await open('branch ‸Help');
    const [help] = items;
    const [helping] = (help && (await provider.outgoingCalls({ item: help }))) ?? [];
    const [first] = (helping && (await provider.outgoingCalls({ item: helping.to }))) ?? [];
    const [shop] = (first && (await provider.outgoingCalls({ item: first.to }))) ?? [];
    expect([helping?.to, first?.to, shop?.to].map((item) => item && shown(item))).toEqual([
      'Helping · invitation',
      'First · start',
      'Shop · invitation',
    ]);
  });
});

describe('in files that change or are broken', () => {
  it('an item is found by its name when lines have moved', async () => {
    const { editor, provider, items = [] } = await open('branch ‸Basic');
    const [item] = items;
    await editor.type({ 'bot.seqbot': `\n\n\n${BOT}` });
    const calls = item && (await provider.incomingCalls({ item }));
    expect(calls?.map(({ from }) => from.name)).toEqual(['Start', 'Split']);
    await editor.type({ 'bot.seqbot': BOT.replace('branch Basic', 'branch Simple') });
    expect(item && (await provider.incomingCalls({ item }))).toBeUndefined();
    expect(item && (await provider.outgoingCalls({ item: { ...item, data: undefined } }))).toBeUndefined();
  });

  const broken = `sequence S {
  branch A {
    -> B
    if -> C
    options { "x" -> "y" -> B
  }
  branch B { goto
  branch { -> A -> }
  branch A { -> C }
  branch __proto__ { -> constructor }
  branch constructor { reply "unclosed -> A
`;
  it.each([
    ['branch ‸A', ['S · starts here', 'without a name · next'], ['B · next']],
    ['branch ‸B', ['A · next'], []],
    ['branch A‸ { -> C', [], []],
    ['branch ‸constructor', ['__proto__ · next'], []],
    ['branch ‸__proto__', [], ['constructor · next']],
  ])('%s', async (marked, incoming, outgoing) => {
    const found = await hierarchyAt(marked, broken);
    expect(found.incoming?.map(([name]) => name)).toEqual(incoming);
    expect(found.outgoing?.map(([name]) => name)).toEqual(outgoing);
  });
});
