import type { BaseLanguageClient } from 'vscode-languageclient';
import { WAY, type WayParams, type WayResult } from '../../server/protocol.js';
import type { ToPanel } from '../webview/messages.js';

/**
 * The message that plays a bot up to a branch, or that says why none can; nothing where there is no branch.
 * @throws when the server does not answer or does not know the file
 */
export async function messageForWay(
  client: BaseLanguageClient,
  params: WayParams,
): Promise<ToPanel | undefined> {
  const way = await client.sendRequest<WayResult>(WAY, params);
  if (way.status === 'elsewhere') return undefined;
  if (way.status === 'found') return { type: 'play', setup: way.setup, inputs: way.inputs };
  const { sequence, branch, reason } = way;
  return { type: 'no-way', sequence, branch, reason };
}
