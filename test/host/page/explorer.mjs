import { chooseFromMenu } from './menu.mjs';

/** What stands in place of the files where VS Code for the Web has looked for them before it could read them. */
const UNREAD = 'mount';

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

  /**
   * Waits for what is in the folder.
   * @returns {Promise<boolean>} whether it could be read
   */
  async isRead() {
    await this.tree.locator('.monaco-list-row').first().waitFor();
    return (await this.item(UNREAD).count()) === 0;
  }

  /** Shows it, where something else is in the side bar. */
  async show() {
    await this.page
      .locator('.activitybar')
      .getByRole('tab', { name: /^Explorer/ })
      .click();
    await this.tree.waitFor();
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
    await chooseFromMenu(this.page, action);
  }
}
