import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Files } from '../../client/webview/dev/compiled-files.js';
import type {} from '../../client/webview/dev/dev-host.js';
import type { FromPanel, ToPanel } from '../../client/webview/messages.js';
import { ARTEFACTS } from '../host/project.mjs';

/** How a preview looks: the names in client/webview/dev/themes.ts. */
export const THEMES = ['dark', 'light', 'contrast', 'contrast-light'] as const;
export type Theme = (typeof THEMES)[number];

/** Those that each usual run looks at: all with `SEQBOT_DEEP=1`. */
export const LOOKS: readonly Theme[] = process.env.SEQBOT_DEEP === '1' ? THEMES : ['dark', 'light'];

/** What a preview is opened with. */
export interface Opened {
  /** One of the developer page's samples; without it, {@link Panel.edit} brings a bot. */
  readonly bot?: string;
  readonly theme?: Theme;
  /** Whether pictures and videos may be loaded. */
  readonly pictures?: boolean;
  /** Skipped pauses let a test go on at once. */
  readonly pauses?: 'played' | 'skipped';
}

/** The name of the file that is previewed. */
const FILE = 'bot.seqbot';

/** The preview's page, told and read as its host and its user do. */
export class Panel {
  readonly log: Locator;
  readonly answerBox: Locator;
  readonly agentsSide: Locator;

  constructor(readonly page: Page) {
    this.log = page.getByRole('log');
    this.answerBox = page.getByRole('textbox', { name: 'Your answer' });
    this.agentsSide = page.getByRole('complementary', { name: 'What agents see' });
  }

  async open({
    bot = 'none',
    theme = 'dark',
    pictures = true,
    pauses = 'skipped',
  }: Opened = {}): Promise<void> {
    await this.page.goto(`?bare&bot=${bot}&theme=${theme}&pauses=${pauses}${pictures ? '' : '&pictures=no'}`);
  }

  async setTheme(theme: Theme): Promise<void> {
    await this.page.evaluate((name) => devHost.setTheme(name), theme);
  }

  /** Puts sources in place of those before, as an edit does; a single text is that of the previewed file. */
  async edit(source: string | Files): Promise<void> {
    const files = typeof source === 'string' ? { [FILE]: source } : source;
    await this.page.evaluate((edited) => devHost.edit(edited), files);
  }

  /** Opens the page and plays a source in it. */
  async play(source: string | Files, opened: Opened = {}): Promise<void> {
    await this.open(opened);
    await this.edit(source);
  }

  async send(message: ToPanel): Promise<void> {
    await this.page.evaluate((sent) => devHost.send(sent), message);
  }

  /** Everything of one kind that the page has told its host. */
  async said<T extends FromPanel['type']>(type: T): Promise<readonly Extract<FromPanel, { type: T }>[]> {
    const all = await this.page.evaluate(() => devHost.said);
    return all.filter((message): message is Extract<FromPanel, { type: T }> => message.type === type);
  }

  /** What the page last told that it shows. */
  async shown(): Promise<Extract<FromPanel, { type: 'shown' }> | undefined> {
    return (await this.said('shown')).at(-1);
  }

  /** What one side has said, as the page tells it to its host. */
  async lines(side: 'bot' | 'visitor'): Promise<readonly string[]> {
    const mark = side === 'bot' ? 'Bot: ' : 'Visitor: ';
    const transcript = (await this.shown())?.transcript ?? [];
    return transcript.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
  }

  async expectBotSays(lines: readonly string[]): Promise<void> {
    await expect.poll(() => this.lines('bot')).toEqual(lines);
  }

  /** Answers as the visitor does. */
  async answer(text: string): Promise<void> {
    await this.answerBox.fill(text);
    await this.answerBox.press('Enter');
  }

  /** Picks the newest thing of that name in the conversation. */
  async pick(name: string): Promise<void> {
    await this.log.getByRole('button', { name }).last().click();
  }

  /** The field of a visitor attribute. */
  profileOf(attribute: string): Locator {
    return this.agentsSide.getByLabel(`Value of ${attribute}`, { exact: true });
  }

  /** A button of the header. */
  moveButton(name: string | RegExp): Locator {
    return this.page.getByRole('toolbar', { name: 'Moves' }).getByRole('button', { name });
  }

  async move(name: string | RegExp): Promise<void> {
    await this.moveButton(name).click();
  }

  /** Presses a chip of the what-if row, and the choice in the menu that it opens, if any. */
  async suppose(chip: RegExp, choice?: string): Promise<void> {
    await this.page.getByRole('toolbar', { name: 'What if' }).getByRole('button', { name: chip }).click();
    if (choice) await this.page.getByRole('menuitemradio', { name: choice }).click();
  }

  /** Leaves a picture of what is seen now, animations ended. */
  async picture(name: string): Promise<void> {
    const file = path.join(ARTEFACTS, 'preview', `${name}.png`);
    await this.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  }
}
