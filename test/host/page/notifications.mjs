/** The messages that pop up at the lower right. */
export class Notifications {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.toasts = page.locator('.notification-toast');
  }

  /** @param {string | RegExp} text a part of its message */
  toast(text) {
    return this.toasts.filter({ hasText: text });
  }

  /**
   * Presses a button of a message.
   * @param {string | RegExp} text a part of the message
   * @param {string} button
   */
  async press(text, button) {
    await this.toast(text).getByRole('button', { name: button }).click();
  }
}
