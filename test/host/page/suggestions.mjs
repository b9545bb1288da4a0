import { askUntilShown } from './again.mjs';

/** The list of completions under the cursor. */
export class Suggestions {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    this.widget = page.locator('.suggest-widget.visible');
    this.rows = this.widget.locator('.monaco-list-row');
  }

  /** Asks for completions where the cursor is. */
  async open() {
    await askUntilShown(this.rows.first(), () => this.page.keyboard.press('Control+Space'));
  }

  /** The labels shown now, from top to bottom. */
  async labels() {
    return (await this.rows.locator('.label-name').allTextContents()).map((label) => label.trim());
  }

  /** @param {string} label its whole text */
  item(label) {
    return this.rows
      .filter({ has: this.page.locator('.label-name').getByText(label, { exact: true }) })
      .first();
  }

  /** Takes a completion. @param {string} label its whole text */
  async accept(label) {
    await this.item(label).click();
    await this.widget.waitFor({ state: 'hidden' });
  }
}
