/** The file explorer in the side bar. */
export class Explorer {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    this.tree = page.locator('.explorer-folders-view');
  }

  /**
   * The row of a file or folder that is shown now.
   * @param {string} name without its folder
   */
  item(name) {
    const label = this.page.locator('.label-name').getByText(name, { exact: true });
    return this.tree.locator('.monaco-list-row').filter({ has: label });
  }

  /** The names of all rows shown now, from top to bottom. */
  async names() {
    return (await this.tree.locator('.monaco-list-row .label-name').allTextContents()).map((name) =>
      name.trim(),
    );
  }

  /**
   * Opens a file by double clicks, its folders first.
   * @param {string} file relative to the workspace, with `/`
   */
  async open(file) {
    const [name = file, ...folders] = file.split('/').reverse();
    for (const folder of folders.reverse()) await this.expand(folder);
    await this.item(name).dblclick();
  }

  /** @param {string} folder the name of a folder that is shown now */
  async expand(folder) {
    const row = this.item(folder);
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    await row.and(this.page.locator('[aria-expanded="true"]')).waitFor();
  }

  /**
   * Chooses from a file's context menu.
   * @param {string} name a file that is shown now
   * @param {string} action the menu entry's text
   */
  async choose(name, action) {
    await this.item(name).click({ button: 'right' });
    const menu = this.page.locator('.monaco-menu');
    await menu.getByRole('menuitem', { name: action }).hover();
    await menu.locator('.action-item.focused', { hasText: action }).waitFor();
    // A click right after a menu has opened is not one on an item: VS Code takes it for the one that opened it.
    await this.page.keyboard.press('Enter');
  }
}
