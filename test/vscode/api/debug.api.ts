import { assert } from 'chai';
import { commands, debug, Position, Selection, type Uri } from 'vscode';
import { ask, debugging, watching, withBreakpoints } from './debug-sessions.js';
import { find, preview, transcriptOf } from './previews.js';
import { test } from './runner.js';
import { itemAt, pathOf, runItems } from './scenarios.js';
import { until } from './until.js';
import { openNew, seqbot } from './workspace.js';

const SHOP = `attribute name

sequence Shop {
  branch Start {
    reply "Hi!"
    options { "Buy" -> Buy }
  }
  branch Buy {
    ask name "Who are you?"
    reply "Thank you, {name}."
    end
  }
}

scenario "Ann buys" of Shop {
  bot "Hi!"
  visitor "Buy"
  visitor "Ann"
  bot "Thank you, Ann."
}

scenario "Nobody buys" of Shop {
  visitor "Buy"
  bot "Go away."
  visitor "Ann"
}
`;

const ANN_SAYS = 17;

function launch(uri: Uri, scenario: string, more: object = {}) {
  return {
    type: 'seqbot',
    request: 'launch',
    name: scenario,
    program: uri.toString(),
    scenario,
    pace: 0,
    ...more,
  };
}

async function isPlayed(uri: Uri, line: string): Promise<void> {
  const api = await seqbot();
  const lines = () => {
    const opened = find(api.previews, uri);
    return opened ? transcriptOf(opened) : [];
  };
  await until(
    `the preview shows "${line}"`,
    () => lines().includes(line),
    () => lines().join('\n'),
  );
}

test('a scenario is played in the preview, and stops at a breakpoint', async () => {
  const { document } = await openNew('debug-passing.seqbot', SHOP);
  await withBreakpoints(document.uri, [ANN_SAYS], async () => {
    const session = await debugging(launch(document.uri, 'Ann buys'));
    assert.equal(await session.stopped(), 'breakpoint');
    await isPlayed(document.uri, 'Bot: Who are you?');
    assert.deepNestedInclude(await ask('stackTrace'), { 'stackFrames[0].line': ANN_SAYS + 1 });
    await commands.executeCommand('workbench.action.debug.continue');
    await session.over();
    await isPlayed(document.uri, 'Bot: Thank you, Ann.');
    session.dispose();
  });
});

test('a breakpoint in the bot stops where the bot is', async () => {
  const { document } = await openNew('debug-bot.seqbot', SHOP);
  await withBreakpoints(document.uri, [8], async () => {
    const session = await debugging(launch(document.uri, 'Ann buys'));
    assert.equal(await session.stopped(), 'breakpoint');
    assert.deepNestedInclude(await ask('stackTrace'), {
      'stackFrames[0].line': 9,
      'stackFrames[1].line': 17,
    });
    await commands.executeCommand('workbench.action.debug.stop');
    await session.over();
    session.dispose();
  });
});

test('what does not come true is stopped at, and stepped back from', async () => {
  const { document } = await openNew('debug-failing.seqbot', SHOP);
  const session = await debugging(launch(document.uri, 'Nobody buys'));
  assert.equal(await session.stopped(), 'exception');
  const info = await ask('exceptionInfo');
  assert.deepNestedPropertyVal(info, 'breakMode', 'always');
  await until('VS Code has its frame', () => debug.activeStackItem && 'frameId' in debug.activeStackItem);
  await commands.executeCommand('workbench.action.debug.stepBack');
  assert.equal(await session.stopped(), 'step');
  await commands.executeCommand('workbench.action.debug.stop');
  await session.over();
  session.dispose();
});

test('without debugging, a scenario is only run', async () => {
  const { document } = await openNew('debug-not.seqbot', SHOP);
  await withBreakpoints(document.uri, [ANN_SAYS], async () => {
    const session = await debugging(launch(document.uri, 'Nobody buys'), true);
    await session.over();
    assert.isUndefined(session.said.find(({ event }) => event === 'stopped'));
    assert.include(session.said.map(({ body }) => body?.output ?? '').join(''), 'Go away.');
    session.dispose();
  });
  assert.isUndefined(find((await seqbot()).previews, document.uri));
});

test('a preview that is open already is used', async () => {
  const { document } = await openNew('debug-open.seqbot', SHOP);
  const opened = await preview(document.uri);
  const session = await debugging(launch(document.uri, 'Ann buys', { pace: 1 }));
  await session.over();
  await isPlayed(document.uri, 'Bot: Thank you, Ann.');
  assert.include((await seqbot()).previews, opened);
  session.dispose();
});

test('debugging without a configuration plays the scenario at the cursor', async () => {
  const editor = await openNew('debug-cursor.seqbot', SHOP);
  const at = new Position(ANN_SAYS, 4);
  editor.selection = new Selection(at, at);
  await itemAt(...pathOf(editor.document.uri), 'Shop', 'Ann buys');
  const session = watching();
  await debug.startDebugging(undefined, { type: 'seqbot', request: 'launch', name: '' });
  await session.over();
  await isPlayed(editor.document.uri, 'Bot: Thank you, Ann.');
  session.dispose();
});

test('what a session has shown is kept when it is stopped there', async () => {
  const { document } = await openNew('debug-stopped.seqbot', SHOP);
  const item = await itemAt(...pathOf(document.uri), 'Shop', 'Nobody buys');
  const session = watching();
  const report = runItems((await seqbot()).scenarios.profiles.debug, item);
  assert.equal(await session.stopped(), 'exception');
  await commands.executeCommand('workbench.action.debug.stop');
  assert.deepNestedPropertyVal(await report, 'scenarios[0].result.status', 'failed');
  session.dispose();
});
