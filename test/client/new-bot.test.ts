import { expect, it } from 'vitest';
import { NEW_BOT } from '../../client/new-bot.js';
import { filled } from '../../server/lsp/keywords/row.js';
import { TestWorkspace } from '../language/support/workspace.js';

it('a new bot has nothing wrong in it', async () => {
  const workspace = await TestWorkspace.of({ 'bot.seqbot': filled(NEW_BOT) });
  expect(workspace.diagnostics()).toEqual([]);
  expect(workspace.document().parseResult.value.sequences[0]?.branches).toHaveLength(2);
});
