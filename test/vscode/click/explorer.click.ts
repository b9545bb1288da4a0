import { expect, test } from './fixtures.js';

test('the explorer shows the examples', { tag: '@web' }, async ({ workbench }) => {
  await expect(workbench.explorer.item('pizza.seqbot')).toBeVisible();
  await workbench.screenshot('examples');
});
