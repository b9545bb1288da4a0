import * as protocol from '../../../server/protocol.js';

/**
 * The features that a server announces in its answer to `initialize`, as paths into its capabilities: every provider,
 * and whatever in it is on.
 */
export function announced(capabilities: object): string[] {
  return Object.entries(capabilities).flatMap(([key, value]) => [
    ...(key.endsWith('Provider') && value ? [key] : []),
    ...switchedOn(value, key).filter((path) => path !== key || !key.endsWith('Provider')),
  ]);
}

function switchedOn(value: unknown, path: string): string[] {
  if (value === true || typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if ('filters' in value) return [path];
  return Object.entries(value).flatMap(([key, inner]) => switchedOn(inner, `${path}.${key}`));
}

/** The requests and notifications that our protocol adds, in either direction. */
export function added(): string[] {
  return Object.values(protocol).filter((name) => name.startsWith('seqbot/'));
}
