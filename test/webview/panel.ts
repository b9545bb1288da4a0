import { expect, type Locator, type Page } from '@playwright/test';
import type { Files } from '../../client/webview/dev/compiled-files.js';
import type {} from '../../client/webview/dev/dev-host.js';
import type { FromPanel, ToPanel } from '../../client/webview/messages.js';

/** How a preview looks: see client/webview/dev/themes.ts. */
export type Theme = 'dark' | 'light' | 'contrast' | 'contrast-light';

/** What a preview is opened with. */
export interface Opened {
  /** One of the developer page's samples; without it, {@link Panel.edit} brings a bot. */
  readonly bot?: string;
  readonly theme?: Theme;
  /** Whether pictures and videos may be loaded. */
  readonly pictures?: boolean;
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

  async open({ bot = 'none', theme = 'dark', pictures = true }: Opened = {}): Promise<void> {
    await this.page.goto(`?bare&bot=${bot}&theme=${theme}${pictures ? '' : '&pictures=no'}`);
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

  /** The bot's and the visitor's sides, as the page tells them to its host. */
  async expectTranscript(lines: readonly string[]): Promise<void> {
    await expect.poll(async () => (await this.shown())?.transcript).toEqual(lines);
  }

  /** Answers as the visitor does. */
  async answer(text: string): Promise<void> {
    await this.answerBox.fill(text);
    await this.page.getByRole('button', { name: 'Send', exact: true }).click();
  }

  async pick(name: string): Promise<void> {
    await this.log.getByRole('button', { name }).last().click();
  }
}
