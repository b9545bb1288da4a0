/**
 * VS Code's list of the extensions that it has activated: *Developer: Show Running Extensions*. It draws what fits, slow
 * ones first: the window must be tall ({@link TALL}), and the list an editor of it ({@link NOT_MODAL}).
 */
export class RunningExtensions {
  /**
   * @param {import('playwright-core').Page} page
   * @param {import('./palette.mjs').Palette} palette
   */
  constructor(page, palette) {
    this.page = page;
    this.palette = palette;
    this.rows = page.locator('.runtime-extensions-editor .monaco-list-row');
  }

  /**
   * Shows the list. What activates with the window has done so by then: the last of them is in the list.
   */
  async show() {
    await this.palette.run('Developer: Show Running Extensions');
    await this.row(LAST_AT_STARTUP).waitFor();
  }

  /** The row of an extension. @param {string} name as people see it */
  row(name) {
    return this.rows.filter({ has: this.page.locator('.name').getByText(name, { exact: true }) });
  }

  /** How long an extension took to activate, and whether it was the start of the window that activated it. @param {string} name */
  activation(name) {
    return this.row(name).locator('.activation-time');
  }
}

/** A window that all of the list fits in. */
export const TALL = Object.freeze({ width: 1280, height: 1600 });

/** Settings with which the list does not lie over everything else. */
export const NOT_MODAL = Object.freeze({ 'workbench.editor.useModal': 'off' });

/** An extension of VS Code that waits for `onStartupFinished`, which comes behind every other event of the start. */
const LAST_AT_STARTUP = 'Merge Conflict';
