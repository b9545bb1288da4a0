/** VS Code's tree of callers, or of what is called, in the side bar. */
export class CallHierarchy {
  /**
   * @param {import('playwright-core').Page} page
   * @param {import('./palette.mjs').Palette} palette
   */
  constructor(page, palette) {
    this.page = page;
    this.palette = palette;
    this.rows = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
  }

  /** Shows who calls what is at the cursor. */
  async open() {
    await this.palette.run('Calls: Show Call Hierarchy');
    await this.rows.first().waitFor();
  }

  /** Shows what is called in place of the callers. */
  async turnToOutgoing() {
    await this.page.getByRole('button', { name: 'Show Outgoing Calls' }).click();
  }

  /** The row of an item that is shown now. @param {string} name */
  row(name) {
    return this.rows
      .filter({ has: this.page.locator('.label-name').getByText(name, { exact: true }) })
      .first();
  }

  /** @param {string} name of an item that is shown now */
  async expand(name) {
    await this.row(name).locator('.monaco-tl-twistie').click();
    await this.row(name).and(this.page.locator('[aria-expanded="true"]')).waitFor();
  }

  /** The items shown now, from top to bottom, as name and detail. */
  items() {
    const parts = ['.label-name', '.label-description'];
    return this.rows.evaluateAll(
      (rows, names) =>
        rows.map((row) => names.map((name) => (row.querySelector(name)?.textContent ?? '').trim())),
      parts,
    );
  }
}
