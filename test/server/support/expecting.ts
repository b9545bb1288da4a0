import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { BOT_CHANGED, type BotChanged } from '../../../server/protocol.js';
import type { LspClient } from './lsp-client.js';

/** Waits until the diagnostics of a file are exactly those of these codes. */
export async function diagnosed(client: LspClient, path: string, codes: readonly string[]) {
  const uri = client.uri(path);
  const { diagnostics } = await client.notified(
    PUBLISH,
    isPublished,
    (params) => params.uri === uri && String(params.diagnostics.map(({ code }) => code)) === String(codes),
  );
  return diagnostics;
}

/** Waits until the diagnostics of a file that is no longer open are taken back. */
export async function forgotten(client: LspClient, path: string): Promise<void> {
  const uri = client.uri(path);
  const isForgotten = ({ version, diagnostics }: PublishDiagnosticsParams) =>
    version === undefined && diagnostics.length === 0;
  await client.notified(PUBLISH, isPublished, (params) => params.uri === uri && isForgotten(params));
}

/** What was published for a file until now, in its order. */
export function published(client: LspClient, path: string): PublishDiagnosticsParams[] {
  const uri = client.uri(path);
  return client.allNotified(PUBLISH, isPublished).filter((params) => params.uri === uri);
}

const PUBLISH = 'textDocument/publishDiagnostics';

function isPublished(params: unknown): params is PublishDiagnosticsParams {
  return has(params, 'diagnostics');
}

/** Waits until a bot is pushed that fits. */
export function pushed(
  client: LspClient,
  path: string,
  fits: (push: BotChanged) => boolean,
): Promise<BotChanged> {
  const uri = client.uri(path);
  return client.notified(BOT_CHANGED, isBotChanged, (push) => push.uri === uri && fits(push));
}

/** The pushes of the bot of a file until now, in their order. */
export function allPushed(client: LspClient, path: string): BotChanged[] {
  const uri = client.uri(path);
  return client.allNotified(BOT_CHANGED, isBotChanged).filter((push) => push.uri === uri);
}

function isBotChanged(params: unknown): params is BotChanged {
  return has(params, 'bot');
}

function has(params: unknown, key: string): boolean {
  return typeof params === 'object' && params !== null && key in params;
}
