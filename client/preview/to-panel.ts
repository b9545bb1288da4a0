import { Uri } from 'vscode';
import type { BotChanged, Problem } from '../../server/protocol.js';
import { fileName } from '../seqbot-document.js';
import type { ToPanel } from '../webview/messages.js';

/** The message that brings a bot to the panel. */
export function botMessage(document: Uri, { bot, version }: BotChanged, pictures: boolean): ToPanel {
  return { type: 'bot', bot, file: fileName(document), version, pictures };
}

/** The message that says why the bot cannot be played. */
export function problemsMessage(document: Uri, problems: readonly Problem[]): ToPanel {
  return {
    type: 'problems',
    file: fileName(document),
    problems: problems.map(({ message, uri, line }) => ({ message, file: fileName(Uri.parse(uri)), line })),
  };
}

/** The message that says why the file cannot be read. */
export function failureMessage(document: Uri, message: string): ToPanel {
  const file = fileName(document);
  return { type: 'problems', file, problems: [{ message, file, line: 0 }] };
}
