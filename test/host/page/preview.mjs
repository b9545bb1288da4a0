/** The preview of a bot: the chat, what agents see beside it, and the moves above both. */
export class Preview {
  /**
   * @param {import('playwright-core').Page} page
   * @param {import('playwright-core').FrameLocator} frame the panel's document
   */
  constructor(page, frame) {
    this.page = page;
    this.frame = frame;
    this.log = frame.getByRole('log');
    this.moves = frame.getByRole('toolbar', { name: 'Moves' });
    this.whatIf = frame.getByRole('toolbar', { name: 'What if' });
    /** What is said of the file, or of a move that could not be made. */
    this.banners = frame.locator('.banner');
    /** What agents see. A narrow panel shows it only after {@link turnToAgents}. */
    this.agents = frame.getByRole('complementary', { name: 'What agents see' });
  }

  /** What marks the branch that the editor's cursor is in. */
  get cursorMark() {
    return this.log.locator('[title*="cursor is in this branch"]').first();
  }

  /** What the chat says, one time or more. @param {string | RegExp} text */
  says(text) {
    return this.log.getByText(text).first();
  }

  /** Types as the visitor. @param {string} text */
  async answer(text) {
    await this.frame.getByRole('textbox', { name: 'Your answer' }).fill(text);
    await this.frame.getByRole('button', { name: 'Send' }).click();
  }

  /** A bubble, or a button of a card or an app. @param {string} label */
  button(label) {
    return this.log.getByRole('button', { name: label, exact: true });
  }

  /** What stands for a webhook that was called. @param {string} name */
  webhook(name) {
    return this.frame.getByRole('region', { name: `Webhook ${name}` });
  }

  /** Waits until the pictures that the chat shows are there. */
  async pictures() {
    for (const picture of await this.log.locator('img').all())
      await picture.evaluate((image) => (image instanceof HTMLImageElement ? image.decode() : undefined));
  }

  /** Makes a move of the toolbar. @param {string} name */
  async move(name) {
    await this.moves.getByRole('button', { name }).click();
  }

  /** Makes a move of the menu behind the toolbar. @param {string} name */
  async more(name) {
    await this.move('More');
    await this.frame.getByRole('menuitem', { name }).click();
  }

  /** What is supposed of something. @param {string} name */
  chip(name) {
    return this.whatIf.getByRole('button', { name: new RegExp(`^${name}: `) });
  }

  /**
   * Supposes something else, of a list.
   * @param {string} name what the chip is for
   * @param {string} choice
   */
  async suppose(name, choice) {
    await this.chip(name).click();
    await this.frame.getByRole('menuitemradio', { name: choice }).click();
  }

  /** Shows what agents see in a narrow panel. */
  async turnToAgents() {
    await this.frame.getByRole('navigation').getByRole('button', { name: 'Agents' }).click();
  }

  /** Shows the chat again in a narrow panel. */
  async turnToChat() {
    await this.frame.getByRole('navigation').getByRole('button', { name: 'Chat' }).click();
  }
}
