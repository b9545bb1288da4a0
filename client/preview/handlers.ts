import type { BaseLanguageClient } from 'vscode-languageclient';
import { reporting } from '../report.js';
import { strings } from '../strings.js';
import type { FromPanel } from '../webview/messages.js';
import { copyTranscript } from './copy.js';
import type { Cursor } from './cursor.js';
import { openLink } from './open-link.js';
import type { PageFeed } from './page-feed.js';
import type { PlayedFile } from './played-file.js';
import type { Preview } from './preview.js';
import type { Remembered } from './remembered.js';
import { reveal, revealProblem } from './reveal.js';
import { saveScenario } from './save-scenario.js';

type MessageOf<T extends FromPanel['type']> = Extract<FromPanel, { type: T }>;

/** What is done about each message of a panel. */
export type Handlers = {
  readonly [T in FromPanel['type']]: {
    /** Said when it fails. */
    readonly failed: string;
    run(message: MessageOf<T>): void | Promise<void>;
  };
};

/** What the handlers of a preview work with. */
export interface Means {
  readonly file: PlayedFile;
  readonly feed: PageFeed;
  readonly client: BaseLanguageClient;
  readonly cursor: Cursor;
  readonly remembered: Remembered;
}

/** What is done about each message of the panel of a preview. */
export function handlersFor(preview: Preview, { file, feed, client, cursor, remembered }: Means): Handlers {
  const { document } = preview;
  return {
    ready: { failed: strings.previewFailed, run: () => feed.catchUp() },
    open: { failed: strings.linkFailed, run: ({ url }) => openLink(url) },
    reveal: { failed: strings.revealFailed, run: ({ address }) => reveal(file.bot?.placeOf(address)) },
    'show-problem': { failed: strings.revealFailed, run: ({ index }) => revealProblem(file.problems[index]) },
    copy: { failed: strings.copyFailed, run: ({ text }) => copyTranscript(text) },
    'save-scenario': {
      failed: strings.saveScenarioFailed,
      run: (played) => saveScenario(client, document, played),
    },
    'play-to-cursor': { failed: strings.playFailed, run: () => playToCursor(preview, cursor) },
    remember: { failed: strings.rememberFailed, run: ({ whatIf }) => remembered.set(document, whatIf) },
    shown: { failed: strings.previewFailed, run: (shown) => preview.keep(shown) },
  };
}

/** Does what is to be done about a message. */
export async function handle<T extends FromPanel['type']>(
  handlers: Handlers,
  message: MessageOf<T>,
): Promise<void> {
  const handler: Handlers[T] = handlers[message.type];
  await reporting(handler.failed, async () => handler.run(message));
}

/**
 * Plays a bot up to the branch that the cursor is in.
 * @throws an error for people when there is no such branch
 */
export async function playToCursor(preview: Preview, { place }: Cursor): Promise<void> {
  if (!place) throw new Error(strings.noCursor);
  await preview.playTo(place);
}
