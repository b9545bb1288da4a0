import { env, Uri } from 'vscode';
import { mayOpen } from './links.js';

/** Opens a link that was clicked in a panel, outside of the editor; what may not leave it stays closed. */
export async function openLink(url: string): Promise<void> {
  if (mayOpen(url)) await env.openExternal(Uri.parse(url, true));
}
