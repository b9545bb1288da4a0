import { Cancellation, OperationCancelled, type ValidationChecks } from 'langium';
import { expect, it, vi } from 'vitest';
import type { SeqbotAstType } from '../../../language/generated/ast.js';
import { TestWorkspace } from '../support/workspace.js';

it('whoever goes on typing while statements are checked waits for no analysis', async () => {
  const source = 'sequence Main { branch Start { reply "Hi!" } }';
  const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
  const { validation, flow } = workspace.services.seqbot;
  const analysed = vi.spyOn(flow.DocumentFlows, 'of');
  const validated = (token: Cancellation.CancellationToken) =>
    validation.DocumentValidator.validateDocument(workspace.document(), {}, token);
  expect(await validated(Cancellation.CancellationToken.None)).toHaveLength(1);
  expect(analysed).toHaveBeenCalledTimes(1);

  const typing = new Cancellation.CancellationTokenSource();
  const checks: ValidationChecks<SeqbotAstType> = { Branch: () => typing.cancel() };
  validation.ValidationRegistry.register(checks);
  await expect(validated(typing.token)).rejects.toBe(OperationCancelled);
  expect(analysed).toHaveBeenCalledTimes(1);
});
