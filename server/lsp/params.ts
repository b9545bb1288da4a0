import type { BotParams } from '../protocol.js';

/** Whether what a client sent names a document. */
export function isBotParams(params: unknown): params is BotParams {
  return typeof params === 'object' && params !== null && 'uri' in params && typeof params.uri === 'string';
}
