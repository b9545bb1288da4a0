import { commands, type Disposable, SnippetString, window, workspace } from 'vscode';
import { NEW_BOT } from './new-bot.js';
import { reporting } from './report.js';
import { LANGUAGE_ID } from './seqbot-document.js';
import { strings } from './strings.js';

/** Registers `seqbot.newFile`, which the *New File…* menu offers: a bot that is not saved yet. */
export function activateNewFile(): Disposable {
  return commands.registerCommand('seqbot.newFile', () => reporting(strings.newFileFailed, newFile));
}

async function newFile(): Promise<void> {
  const document = await workspace.openTextDocument({ language: LANGUAGE_ID });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(NEW_BOT));
}
