import { Uri } from 'vscode';
import { fileName } from '../seqbot-document.js';
import type { ToPanel } from '../webview/messages.js';
import type { PlacedBot } from './placed-bot.js';
import type { Trouble } from './played-file.js';

/** The message that brings a bot to the panel. */
export function botMessage(document: Uri, { bot, version }: PlacedBot, pictures: boolean): ToPanel {
  return { type: 'bot', bot, file: fileName(document), version, pictures };
}

/** The message that says why the file cannot be played. */
export function troubleMessage(document: Uri, trouble: Trouble): ToPanel {
  const file = fileName(document);
  if ('unreadable' in trouble)
    return { type: 'problems', file, problems: [{ message: trouble.unreadable, file, line: 0 }] };
  return {
    type: 'problems',
    file,
    problems: trouble.problems.map(({ message, uri, line }) => ({
      ...{ message, line },
      file: fileName(Uri.parse(uri)),
    })),
  };
}
