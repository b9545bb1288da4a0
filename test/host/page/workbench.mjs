import fs from 'node:fs/promises';
import path from 'node:path';
import { ARTEFACTS } from '../project.mjs';
import { CallHierarchy } from './call-hierarchy.mjs';
import { Editor } from './editor.mjs';
import { Explorer } from './explorer.mjs';
import { Notifications } from './notifications.mjs';
import { Palette } from './palette.mjs';
import { Preview } from './preview.mjs';
import { Problems } from './problems.mjs';
import { RunningExtensions } from './running-extensions.mjs';
import { Suggestions } from './suggestions.mjs';
import { Testing } from './testing.mjs';
import { THEMES } from './themes.mjs';

/** How long the workbench may take to show the explorer, in milliseconds. */
const OPEN_WITHIN = 60_000;

/** How often it is loaded where it cannot read the folder: a slow VS Code for the Web may look too early, and only once. */
const LOADS = 3;

/** VS Code's own mark in the page for the moment from which all of its usual commands work. */
const COMPLETE = 'code/didCreateWorkbenchContributions/3';

/** A VS Code window in a browser page, as a person sees it. */
export class Workbench {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    this.explorer = new Explorer(page);
    this.palette = new Palette(page);
    this.problems = new Problems(page);
    this.suggestions = new Suggestions(page);
    this.notifications = new Notifications(page);
    this.testing = new Testing(page);
    this.callHierarchy = new CallHierarchy(page, this.palette);
    /** The active editor's language in the status bar. */
    this.language = page.locator('#status\\.editor\\.mode');
    /** Where the active editor's cursor is, in the status bar. */
    this.position = page.locator('#status\\.editor\\.selection');
    this.runningExtensions = new RunningExtensions(page, this.palette);
  }

  /**
   * Goes to a workbench and waits until the explorer shows its folder.
   * @param {import('playwright-core').Page} page
   * @param {string} address
   */
  static async open(page, address) {
    const workbench = new Workbench(page);
    for (let load = 1; load <= LOADS; load++) {
      await page.goto(address);
      await workbench.explorer.tree.waitFor({ timeout: OPEN_WITHIN });
      if (await workbench.explorer.isRead()) return workbench;
    }
    throw new Error('VS Code cannot read the folder.');
  }

  /** Waits until VS Code has set up what it leaves for quiet moments after its start, such as *New File…*. */
  async complete() {
    const isComplete = (/** @type {string} */ mark) => performance.getEntriesByName(mark).length > 0;
    await this.page.waitForFunction(isComplete, COMPLETE);
  }

  /**
   * Opens a file from the explorer and waits until its text is shown.
   * @param {string} file relative to the workspace, with `/`
   */
  async open(file) {
    await this.explorer.open(file);
    const editor = this.editor(file);
    await editor.shown();
    return editor;
  }

  /** The editor of a file that is open. @param {string} file relative to the workspace, with `/` */
  editor(file) {
    return new Editor(this.page, file);
  }

  /** Runs a command by its full title. @param {string} title with its category: `Seqbot: Open Preview` */
  async run(title) {
    await this.palette.run(title);
  }

  /**
   * The document inside a webview panel that is shown, to find elements in.
   * @param {number} [index] counted among those shown; the one opened last when left out
   */
  webview(index = -1) {
    return this.page
      .locator('iframe.webview.ready:visible')
      .nth(index)
      .contentFrame()
      .frameLocator('iframe#active-frame');
  }

  /**
   * Opens a file and its preview beside it.
   * @param {string} file relative to the workspace, with `/`
   */
  async preview(file) {
    await this.open(file);
    // The command is there only once VS Code has read the extension's manifest, which gives files their language too.
    await this.language.filter({ hasText: /^Seqbot$/ }).waitFor();
    await this.run('Seqbot: Open Preview');
    const preview = this.shownPreview();
    await preview.log.waitFor();
    return preview;
  }

  /** The preview that is shown; that of the panel opened last, if several are. */
  shownPreview() {
    return new Preview(this.page, this.webview());
  }

  /** The tab of an editor or panel. @param {string} title its whole text */
  tab(title) {
    return this.page.getByRole('tab', { name: title });
  }

  /** Changes the colour theme and waits until it is in use. @param {import('./themes.mjs').Theme} theme */
  async setTheme(theme) {
    const { label, workbench } = THEMES[theme];
    await this.run('Preferences: Color Theme');
    await this.palette.input.fill(label);
    await this.palette.pick(label);
    await this.palette.widget.waitFor({ state: 'hidden' });
    await this.page.locator(`.monaco-workbench.${workbench}`).waitFor();
  }

  /** Loads the window again, as its command does. */
  async reload() {
    await Promise.all([this.page.waitForEvent('load'), this.run('Developer: Reload Window')]);
    await this.explorer.tree.waitFor({ timeout: OPEN_WITHIN });
  }

  /**
   * Keeps a picture of the window in the artefacts folder.
   * @param {string} name without `.png`
   * @returns {Promise<string>} the picture's path
   */
  async screenshot(name) {
    const file = path.join(ARTEFACTS, `${name}.png`);
    await fs.mkdir(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
    return file;
  }
}
