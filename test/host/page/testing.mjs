import { askUntilShown } from './again.mjs';
import { chooseFromMenu } from './menu.mjs';

/** The Test Explorer in the side bar, and what it shows of a run. */
export class Testing {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    /** What the panel lists of the last runs, and the comparison that it shows of a failure. */
    this.results = page.locator('.test-output-peek-tree .monaco-list-row');
    this.comparison = page.locator('.test-output-peek-message-container .monaco-diff-editor');
  }

  /** Shows the Test Explorer. */
  async open() {
    await this.page
      .locator('.activitybar')
      .getByRole('tab', { name: /^Testing/ })
      .click();
    await this.page.locator('.test-explorer .monaco-list-row').first().waitFor();
  }

  /**
   * The row of an item that is shown now.
   * @param {string} name
   * @param {'Not yet run' | 'Passed' | 'Failed'} [state] only if it has come out so
   */
  row(name, state) {
    const label = state === undefined ? `${name} (` : `${name} (${state})`;
    return this.page.locator(`.test-explorer .monaco-list-row[aria-label^="${label}"]`);
  }

  /** Shows what is in an item. @param {string} name of an item that is shown now */
  async expand(name) {
    const expanded = this.row(name).and(this.page.locator('[aria-expanded="true"]'));
    // A click is lost on a tree that is drawn anew meanwhile, as it is while files become known.
    await askUntilShown(expanded, () => this.row(name).locator('.monaco-tl-twistie').click());
  }

  /**
   * Presses a button of an item.
   * @param {string} name of an item that is shown now
   * @param {'Run Test' | 'Debug Test' | 'Run Test with Coverage'} button
   */
  async press(name, button) {
    await this.row(name).hover();
    await this.row(name).getByRole('button', { name: button, exact: true }).click();
  }

  /** Accepts what happens in place of what the comparison that is shown expects. */
  async accept() {
    await this.page.getByText('Accept What Happens', { exact: true }).click();
  }

  /** How much of a file is covered, with bars for actions, branches and outcomes. @param {string} name */
  coverageOf(name) {
    return this.page
      .locator('.test-coverage-list-item')
      .filter({ has: this.page.locator('.label-name').getByText(name, { exact: true }) })
      .locator('.test-coverage-bars');
  }

  /**
   * Chooses from the context menu of an item.
   * @param {string} name of an item that is shown now
   * @param {string} action
   */
  async choose(name, action) {
    await this.row(name).click({ button: 'right' });
    await chooseFromMenu(this.page, action);
  }
}
