import { askUntilShown } from './again.mjs';

/** The command palette and its relatives: the box at the top that is typed into. */
export class Palette {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    this.widget = page.locator('.quick-input-widget:visible');
    this.input = this.widget.locator('.quick-input-box input');
    this.rows = this.widget.locator('.quick-input-list .monaco-list-row');
  }

  /**
   * Runs a command by its full title.
   * @param {string} title with its category: `Seqbot: Open Preview`
   */
  async run(title) {
    // What was not yet known when the list was opened does not come into it later, such as an extension's commands.
    await askUntilShown(this.row(title), async () => {
      await this.open();
      await this.input.fill(`>${title}`);
    });
    await this.pick(title);
  }

  /** Opens the box, or empties it if it is open. */
  async open() {
    await askUntilShown(this.input, () => this.page.keyboard.press('F1'));
  }

  /** Picks a row of the list that is open. @param {string} label its whole text */
  async pick(label) {
    await this.row(label).click();
  }

  /** A row of the list that is open. @param {string} label its whole text */
  row(label) {
    return this.rows
      .filter({ has: this.page.locator('.label-name').getByText(label, { exact: true }) })
      .first();
  }

  /** Answers an input box that is open. @param {string} text */
  async answer(text) {
    await this.input.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Puts the cursor somewhere in the active editor. @param {number} line one-based @param {number} [column] one-based */
  async goTo(line, column = 1) {
    await this.open();
    await this.answer(`:${line}:${column}`);
  }
}
