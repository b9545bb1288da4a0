/** A copy of a JSON value, changed at a JSON pointer. Without `put` what stands there is taken away. Throws where nothing stands above it. */
export function spoil(value: unknown, at: string, put?: unknown): unknown {
  const keys = at.split('/').slice(1);
  return change(value, keys, put, at);
}

function change(value: unknown, keys: readonly string[], put: unknown, at: string): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return put;
  if (typeof value !== 'object' || value === null) throw new Error(`Nothing stands above ${at}.`);
  const changed = new Map(Object.entries(value));
  const inner = change(changed.get(key), rest, put, at);
  if (inner === undefined && !changed.delete(key)) throw new Error(`Nothing stands at ${at}.`);
  if (inner !== undefined) changed.set(key, inner);
  return Array.isArray(value) ? [...changed.values()] : Object.fromEntries(changed);
}

/** The pointer as many levels above another. */
export function above(at: string, levels: number): string {
  return at
    .split('/')
    .slice(0, -levels || undefined)
    .join('/');
}
