import { env, window } from 'vscode';
import { strings } from '../strings.js';

/** How long the status bar says so, in milliseconds. */
const SAID_FOR = 3_000;

/** Puts a transcript on the clipboard. */
export async function copyTranscript(text: string): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(strings.copied, SAID_FOR);
}
