import { expect, test } from './fixtures.js';

test('a conversation is played to its end', async ({ panel }) => {
  await panel.open({ bot: 'pizza' });
  await panel.answer('Ann');
  await panel.pick('Order a pizza');
  await panel.pick('Diavola');
  await panel.answer('not an address');
  await expect(panel.log.getByText("That doesn't look like an email address.")).toBeVisible();
  await panel.answer('ann@example.com');
  await expect(panel.log.getByText('Grazie, Ann!')).toBeVisible();
  await expect(panel.agentsSide.getByText('orders@pizza.example')).toBeVisible();
  await expect(panel.answerBox).toHaveCount(0);
});
