/** A property that is left out where there is nothing to say. */
export function present<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  const property: { [K in Key]?: Value } = {};
  return value === undefined ? property : Object.assign(property, { [key]: value });
}
