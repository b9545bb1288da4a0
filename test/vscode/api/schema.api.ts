import { assert } from 'chai';
import { compile } from './commands.js';
import { replace } from './editing.js';
import { anyProblems, lineOf, problems } from './problems.js';
import { test } from './runner.js';
import { file, open, seqbot } from './workspace.js';

/** Slips in a compiled bot, each with what it was. */
const SLIPS = [
  ['"type": "bot-reply"', '"type": "bot-replie"'],
  ['"start":', '"begin":'],
  ['"format": 1', '"format": "1"'],
] as const;

test('a compiled bot fits its schema in the editor, a spoiled one does not', async () => {
  await seqbot();
  for (const name of ['pizza', 'support/support']) {
    await compile(file(`${name}.seqbot`));
    const editor = await open(`${name}.bot.json`);
    for (const [right, wrong] of SLIPS) {
      await replace(editor, right, wrong);
      await anyProblems(editor.document.uri);
      await replace(editor, wrong, right);
      assert.deepEqual((await problems(editor.document.uri, 0)).map(lineOf), []);
    }
  }
});
