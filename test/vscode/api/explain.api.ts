import { assert } from 'chai';
import { commands, FileSystemError, TabInputCustom, Uri, window, workspace } from 'vscode';
import { problems } from './problems.js';
import { test } from './runner.js';
import { until } from './until.js';
import { openNew, read, seqbot } from './workspace.js';

const BOT = 'sequence Lost {\n  branch Start { reply "Hi!" -> Nowhere }\n}\n';

test('the code of a problem leads to its page', async () => {
  const { document } = await openNew('explain/lost.seqbot', BOT);
  const [problem] = await problems(document.uri, 1);
  const code = problem?.code;
  if (typeof code !== 'object') throw new Error('The code leads nowhere');
  assert.equal(code.value, 'unknown-branch');
  assert.equal(code.target.toString(), page('unknown-branch').toString());
  await commands.executeCommand('vscode.open', code.target);
  await pageShown('unknown-branch');
});

test('the command opens pages beside the source, one after the other', async () => {
  await openNew('explain/found.seqbot', BOT);
  await commands.executeCommand('seqbot.explain', 'unknown-branch');
  await pageShown('unknown-branch');
  assert.equal(window.tabGroups.all.length, 2);
  await commands.executeCommand('seqbot.explain', 'semicolon');
  await pageShown('semicolon');
  assert.equal(window.tabGroups.all.length, 2);
});

test('pages are files that can be read and not be written', async () => {
  await seqbot();
  const index = await read(page('README'));
  assert.include(index, '[unknown-branch](unknown-branch.md)');
  assert.include(await read(page('unknown-branch')), '# unknown-branch\n');
  assert.equal((await refusal(workspace.fs.readFile(page('nothing')))).code, 'FileNotFound');
  const written = workspace.fs.writeFile(page('unknown-branch'), new Uint8Array());
  assert.equal((await refusal(written)).code, 'NoPermissions');
});

function page(name: string): Uri {
  return Uri.from({ scheme: 'seqbot-explain', path: `/${name}.md` });
}

function pageShown(code: string): Promise<unknown> {
  return until(`the page on ${code} is shown`, () =>
    window.tabGroups.all.some(({ activeTab }) => {
      const input = activeTab?.input;
      return input instanceof TabInputCustom && input.uri.toString() === page(code).toString();
    }),
  );
}

async function refusal(action: Thenable<unknown>): Promise<FileSystemError> {
  try {
    await action;
  } catch (error) {
    if (error instanceof FileSystemError) return error;
    throw error;
  }
  throw new Error('It was not refused');
}
