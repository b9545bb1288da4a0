/**
 * Where something stands in a compiled bot: a JSON Pointer (RFC 6901) into the document, such as
 * `/sequences/0/branches/2/actions/1`. Flow, runtime and webview speak addresses only; source ranges come in at the
 * edges, through the address map of the lowering.
 */
export type Address = string;

/** The address of the whole bot. */
export const ROOT: Address = '';

/** The address of a member: a property or an index of what stands at `parent`. */
export function child(parent: Address, ...keys: (string | number)[]): Address {
  return keys.reduce<string>((address, key) => `${address}/${escapeKey(String(key))}`, parent);
}

function escapeKey(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
