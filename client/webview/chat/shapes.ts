/** Whether a value is an object whose fields can be asked for. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is an array of which every item passes `isItem`. */
export function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[];
export function isList(value: unknown, isItem: (item: unknown) => boolean): boolean;
export function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

/** Whether a value is a place in a list, or behind its last item. */
export function isIndex(value: unknown, list: readonly unknown[]): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= list.length;
}
