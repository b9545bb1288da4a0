/**
 * Chooses from the context menu that opens.
 * @param {import('playwright-core').Page} page
 * @param {string} action the entry's text
 */
export async function chooseFromMenu(page, action) {
  const menu = page.locator('.monaco-menu');
  await menu.getByRole('menuitem', { name: action }).hover();
  await menu.locator('.action-item.focused', { hasText: action }).waitFor();
  // A click right after a menu has opened is not one on an item: VS Code takes it for the one that opened it.
  await page.keyboard.press('Enter');
}
