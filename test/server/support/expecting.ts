import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { BOT_CHANGED, type BotChanged } from '../../../server/protocol.js';
import type { LspClient } from './lsp-client.js';

/** Waits until the diagnostics of a file are exactly those of these codes. */
export async function diagnosed(client: LspClient, path: string, codes: readonly string[]) {
  const uri = client.uri(path);
  const isParams = (params: unknown): params is PublishDiagnosticsParams => has(params, 'diagnostics');
  const { diagnostics } = await client.notified(
    'textDocument/publishDiagnostics',
    isParams,
    (params) => params.uri === uri && String(params.diagnostics.map(({ code }) => code)) === String(codes),
  );
  return diagnostics;
}

/** Waits until a bot is pushed that fits. */
export function pushed(
  client: LspClient,
  path: string,
  fits: (push: BotChanged) => boolean,
): Promise<BotChanged> {
  const uri = client.uri(path);
  const isParams = (params: unknown): params is BotChanged => has(params, 'bot');
  return client.notified(BOT_CHANGED, isParams, (push) => push.uri === uri && fits(push));
}

function has(params: unknown, key: string): boolean {
  return typeof params === 'object' && params !== null && key in params;
}
