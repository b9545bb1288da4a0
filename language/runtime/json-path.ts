/** A JSON path taken apart: property names and indices from the outside in. */
export type JsonPath = readonly string[];

const PATH = /^(?:[^.[\]]+|\[\d+\])(?:\.[^.[\]]+|\[\d+\])*$/;
const KEY = /[^.[\]]+/g;

/** Takes a path such as `data.items[0].count` apart; `undefined` when it is not one. */
export function parsePath(path: string): JsonPath | undefined {
  return PATH.test(path) ? (path.match(KEY) ?? undefined) : undefined;
}

/** What stands at a path: own properties only, `undefined` where there is none. */
export function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(member, json);
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
