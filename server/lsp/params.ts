import type { BotParams, WayParams } from '../protocol.js';

/** Whether what a client sent names a document. */
export function isBotParams(params: unknown): params is BotParams {
  return hasText(params, 'uri');
}

/** Whether what a client sent is an object with a text under a key. */
export function hasText<Key extends string>(
  params: unknown,
  key: Key,
): params is { readonly [K in Key]: string } {
  return has(params, key) && typeof params[key] === 'string';
}

/** Whether what a client sent is a place in a file. */
export function isPlace(place: unknown): place is WayParams['place'] {
  return hasText(place, 'uri') && hasCount(place, 'line') && hasCount(place, 'character');
}

function hasCount(params: object, key: string): boolean {
  return has(params, key) && Number.isInteger(params[key]) && Number(params[key]) >= 0;
}

function has<Key extends string>(params: unknown, key: Key): params is { readonly [K in Key]: unknown } {
  return typeof params === 'object' && params !== null && Object.hasOwn(params, key);
}
