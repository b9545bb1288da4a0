import { askUntilShown } from './again.mjs';
import { Palette } from './palette.mjs';

/** The Problems panel. */
export class Problems {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    this.palette = new Palette(page);
    this.panel = page.locator('.markers-panel');
    /** What problems tell of besides, where they are expanded. */
    this.related = this.panel
      .locator('.monaco-list-row')
      .filter({ has: page.locator('.related-info-resource') });
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

  /** Shows what else a problem tells of. @param {string | RegExp} message a part of its message */
  async expand(message) {
    // A list that is written anew between the click and the key has no row for the key.
    await askUntilShown(this.related.first(), async () => {
      await this.row(message).click();
      await this.page.keyboard.press('ArrowRight');
    });
  }
}
