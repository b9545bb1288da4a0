import { Palette } from './palette.mjs';

/** The Problems panel. */
export class Problems {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.palette = new Palette(page);
    this.panel = page.locator('.markers-panel');
    this.rows = this.panel.locator('.monaco-list-row').filter({ has: page.locator('.marker-icon') });
  }

  /** Shows the panel. */
  async open() {
    await this.palette.run('Problems: Focus on Problems View');
    await this.panel.waitFor();
  }

  /** The row of a problem. @param {string | RegExp} message a part of its message */
  row(message) {
    return this.rows.filter({ hasText: message });
  }
}
