import { assert } from 'chai';
import {
  type CallHierarchyItem,
  commands,
  Location,
  Range,
  SymbolKind,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { withSetting } from './commands.js';
import { behind } from './editing.js';
import { callHierarchy, codeLenses, incomingCalls, inlayHints, outgoingCalls } from './features.js';
import { writeKnown } from './known-file.js';
import { test } from './runner.js';
import { until } from './until.js';
import { file, openNew } from './workspace.js';

const HELP = 'import "./bot.seqbot"\nsequence Help "We help" { branch Ask { invite sequence Shop } }\n';
const BOT = `import "./help.seqbot"
sequence Shop {
  branch Start {
    if name is known -> Order
    options {
      "Buy"  -> Order
      "Help" -> Aid
    }
  }
  branch Order "What to order" { close -> Aid }
  branch Aid { invite sequence Help }
}
attribute name
`;

const PLAY = '▶ Play from here';

/** A bot of two files, each of which invites the other. */
async function twoFiles(folder: string): Promise<TextDocument> {
  await writeKnown(`${folder}/help.seqbot`, HELP);
  return (await openNew(`${folder}/bot.seqbot`, BOT)).document;
}

test('call hierarchies say who leads here, and where it leads, across files', async () => {
  const document = await twoFiles('editing/calls');
  const [order] = await callHierarchy(document, behind(document, '-> Ord'));
  assert.deepInclude(order, { name: 'Order', detail: 'What to order · in Shop', kind: SymbolKind.Method });
  assert.equal(order && document.getText(order.selectionRange), 'Order');
  assert.deepEqual(await callersOf(order), [['Start', 'if name is known, "Buy"', 'Order', 'Order']]);
  assert.deepEqual(await calledBy(order), [['Aid', 'in place of closing', 'Aid']]);
  const [shop] = await callHierarchy(document, behind(document, 'sequence Sh'));
  assert.deepEqual(await callersOf(shop), [['Ask', 'invitation · in Help', 'Shop']]);
  assert.deepEqual(await calledBy(shop), [['Start', 'start', 'Start']]);
  assert.isEmpty((await callHierarchy(document, behind(document, 'attribute na'))) ?? []);
});

/** What leads to an item: names, by what, and what stands at the places. */
async function callersOf(item: CallHierarchyItem | undefined) {
  const calls = item ? await incomingCalls(item) : [];
  return Promise.all(calls.map(({ from, fromRanges }) => shown(from, from, fromRanges)));
}

async function calledBy(item: CallHierarchyItem | undefined) {
  const calls = item ? await outgoingCalls(item) : [];
  return Promise.all(calls.map(({ to, fromRanges }) => shown(to, item ?? to, fromRanges)));
}

async function shown({ name, detail }: CallHierarchyItem, { uri }: CallHierarchyItem, ranges: Range[]) {
  const document = await workspace.openTextDocument(uri);
  return [name, detail, ...ranges.map((range) => document.getText(range))];
}

test('lenses count the ways and offer to play; a setting turns them off', async () => {
  const document = await twoFiles('editing/lenses');
  assert.deepEqual(await lensesOf(document), [
    ['sequence Shop {', '1 invitation leads here'],
    ['branch Start {', PLAY],
    ['branch Order "What to order" { close -> Aid }', '2 lead here'],
    ['branch Order "What to order" { close -> Aid }', PLAY],
    ['branch Aid { invite sequence Help }', '2 lead here'],
    ['branch Aid { invite sequence Help }', PLAY],
  ]);
  await withSetting('codeLens', false, async () => {
    await until('no lens is left', async () => (await codeLenses(document)).length === 0);
  });
  await until('the lenses are back', async () => (await codeLenses(document)).length === 6);
});

async function lensesOf(document: TextDocument): Promise<[string, string | undefined][]> {
  return (await codeLenses(document)).map(({ range, command }) => [
    document.lineAt(range.start.line).text.trim(),
    command?.title,
  ]);
}

test('hints tell titles and lead to what has them; settings say which', async () => {
  const document = await twoFiles('editing/hints');
  const help = file('editing/hints/help.seqbot');
  const [first, ...others] = await hintsOf(document);
  assert.deepEqual(first, ['    if name is known -> Order', 'What to order']);
  assert.deepEqual(
    others.map(([, text]) => text),
    ['What to order', 'We help'],
  );
  const last = (await inlayHints(document, all(document))).at(-1);
  const [part] = typeof last?.label === 'object' ? last.label : [];
  assert.deepEqual(part?.location, new Location(help, new Range(1, 9, 1, 13)));
  await withSetting('inlayHints.targetTitles', false, async () => {
    await withSetting('inlayHints.incomingWays', true, async () => {
      await until('there are counts in place of titles', async () =>
        isSame(await hintsOf(document), [
          ['  branch Order', '2 lead here'],
          ['  branch Aid', '2 lead here'],
        ]),
      );
    });
  });
});

/** The hints of a document: what stands before them in their line, and what they say. */
async function hintsOf(document: TextDocument): Promise<[string, string][]> {
  return (await inlayHints(document, all(document))).map(({ position, label }) => [
    document.lineAt(position.line).text.slice(0, position.character),
    typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
  ]);
}

function all(document: TextDocument): Range {
  return new Range(0, 0, document.lineCount, 0);
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

test('what a lens lists is what VS Code shows', async () => {
  const document = await twoFiles('editing/listed');
  const [invited] = await codeLenses(document);
  const { command, arguments: given = [] } = invited?.command ?? {};
  assert.equal(command, 'seqbot.showReferences');
  await commands.executeCommand(command ?? '', ...given);
  await until('the invitation is shown', async () => {
    // Until the list is open, there is no next one to go to.
    await commands.executeCommand('goToNextReference');
    return window.visibleTextEditors.some(({ document: { uri } }) => uri.path.endsWith('listed/help.seqbot'));
  });
});
