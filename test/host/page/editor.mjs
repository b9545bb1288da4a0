import { askUntilShown } from './again.mjs';
import { actAtText, placeOfText } from './place-of-text.mjs';

/** A text editor that shows one file. */
export class Editor {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} file relative to the workspace, with `/`
   */
  constructor(page, file) {
    this.page = page;
    this.file = file;
    this.root = page.locator(`.editor-instance .monaco-editor[data-uri$="/${encodeURI(file)}"]`);
    this.codeLenses = this.root.locator('.codelens-decoration');
    this.tab = page.locator(`.tab[data-resource-name="${file.split('/').at(-1)}"]`);
    /** What the menu of quick fixes offers. */
    this.fixes = page.locator('.action-widget .monaco-list-row.action');
    /** Where a new name is typed. */
    this.renameBox = page.locator('.rename-box input');
    this.hoverBox = page.locator('.monaco-resizable-hover:visible, .monaco-hover:visible').first();
  }

  /** Waits until the file's text is shown. */
  async shown() {
    await this.root.locator('.view-line').first().waitFor();
  }

  /** The lenses in sight, from top to bottom, as text: those further down do not say all yet, and lie anywhere. */
  lenses() {
    return this.root.evaluate((editor) =>
      [...editor.querySelectorAll('.codelens-decoration')]
        .map((lens) => ({ lens, box: lens.getBoundingClientRect() }))
        .filter(({ lens, box }) =>
          lens.contains(document.elementFromPoint(box.x + 5, box.y + box.height / 2)),
        )
        .sort((a, b) => a.box.top - b.box.top)
        .map(({ lens }) => (lens.textContent ?? '').replaceAll('\u00a0', ' ')),
    );
  }

  /**
   * Clicks on a part of the lens above a line.
   * @param {string} text a text in that line
   * @param {string} title the part's text, or some of it
   */
  async clickLensAbove(text, title) {
    await this.codeLenses.filter({ hasText: title }).first().waitFor();
    const { y } = await placeOfText(this.root, text);
    const tops = await this.codeLenses.evaluateAll((all) =>
      all.map((lens) => lens.getBoundingClientRect().top),
    );
    const nearest = tops.indexOf(Math.max(...tops.filter((top) => top < y)));
    await this.codeLenses.nth(nearest).getByText(title).click();
  }

  /** The visible lines, from top to bottom, as text. */
  lines() {
    return this.root
      .locator('.view-lines')
      .evaluate((element) =>
        [...element.querySelectorAll('.view-line')]
          .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')),
      );
  }

  /** The visible lines that an extension marks as a whole, from top to bottom, as text. */
  markedLines() {
    return this.root.evaluate((element) => {
      const top = (/** @type {Element} */ part) => part.getBoundingClientRect().top;
      const marks = [
        ...element.querySelectorAll('.view-overlays .cdr[class*="TextEditorDecorationType"]'),
      ].map(top);
      return [...element.querySelectorAll('.view-line')]
        .filter((line) => marks.some((mark) => Math.abs(mark - top(line)) < 2))
        .sort((a, b) => top(a) - top(b))
        .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ').trim());
    });
  }

  /**
   * Wavy underlines.
   * @param {'error' | 'warning' | 'info' | 'hint'} severity
   */
  squiggles(severity) {
    return this.root.locator(`.squiggly-${severity}`);
  }

  /** Clicks on the first visible occurrence of a text, in its middle. @param {string} text */
  async click(text) {
    const { x, y } = await placeOfText(this.root, text);
    await this.page.mouse.click(x, y);
  }

  /** Points at the first visible occurrence of a text and waits for the hover box. @param {string} text */
  async hover(text) {
    await actAtText(this.root, text, async ({ x, y }) => {
      await this.page.mouse.move(x, y);
      await this.page.mouse.move(x + 1, y);
      // Lenses that come meanwhile move the text away from the mouse: then nothing is waited for.
      while (!(await this.hoverBox.isVisible())) {
        const now = await placeOfText(this.root, text);
        if (now.x !== x || now.y !== y) return;
      }
    });
    await this.hoverBox.waitFor();
    return this.hoverBox;
  }

  /** Puts the cursor behind the first visible occurrence of a text. @param {string} text */
  async goBehind(text) {
    await actAtText(this.root, text, ({ right, y }) => this.page.mouse.click(right, y));
  }

  /**
   * Puts the cursor before the first visible character of a line.
   * @param {string} text a text in that line
   */
  async goToLineWith(text) {
    await this.goBehind(text);
    await this.page.keyboard.press('Home');
  }

  /** Types key by key where the cursor is: quotes and braces close themselves. @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Puts text in where the cursor is, as it stands. @param {string} text */
  async insert(text) {
    await this.page.keyboard.insertText(text);
  }

  /**
   * Selects the first visible occurrence of a text and puts another in its place.
   * @param {string} before on one line
   * @param {string} after not empty
   */
  async replace(before, after) {
    await this.goBehind(before);
    for (const _ of before) await this.page.keyboard.press('Shift+ArrowLeft');
    await this.insert(after);
  }

  /**
   * Opens the menu of quick fixes and refactorings where the cursor is.
   * @param {string} title one that must be among them
   */
  async openFixes(title) {
    await askUntilShown(this.fixes.filter({ hasText: title }), () =>
      this.page.keyboard.press('ControlOrMeta+.'),
    );
  }

  /**
   * Applies a quick fix or a refactoring where the cursor is.
   * @param {string} title
   */
  async quickFix(title) {
    await this.openFixes(title);
    await this.fixes.filter({ hasText: title }).click();
  }

  /**
   * Asks for a new name for what the cursor is behind.
   * @param {string} name the one it has
   */
  async openRename(name) {
    await askUntilShown(this.renameBox, () => this.page.keyboard.press('F2'));
    // The name comes into the box only after it is shown: whatever is typed earlier is lost.
    await this.page.waitForFunction(holds, { box: await this.renameBox.elementHandle(), name });
  }

  /** Deletes the line of the first visible occurrence of a text. @param {string} text */
  async deleteLine(text) {
    await this.goBehind(text);
    await this.page.keyboard.press('ControlOrMeta+Shift+K');
  }

  /** Takes back what was done last. Something in the editor must have the focus. */
  async undo() {
    await this.page.keyboard.press('ControlOrMeta+z');
  }

  /** Saves, and waits until it is saved. */
  async save() {
    await this.page.keyboard.press('ControlOrMeta+s');
    await this.tab.and(this.page.locator(':not(.dirty)')).waitFor();
  }
}

/**
 * Runs in the page.
 * @param {{ box: Node | null, name: string }} target
 */
const holds = ({ box, name }) => box instanceof HTMLInputElement && box.value === name;
