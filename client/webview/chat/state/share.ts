/**
 * A value made of as much of an older one as is the same: the older one itself if all is. What is drawn from shared
 * parts need not be drawn again. Both must be plain JSON.
 */
export function share<T>(before: unknown, now: T): T;
export function share(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (Array.isArray(now)) return Array.isArray(before) ? shareItems(before, now) : now;
  return isObject(before) && isObject(now) && !Array.isArray(before) ? shareFields(before, now) : now;
}

function shareItems(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const items = now.map((item, index) => share(before[index], item));
  const same = before.length === items.length && items.every((item, index) => Object.is(item, before[index]));
  return same ? before : items;
}

function shareFields(before: Fields, now: Fields): Fields {
  const names = Object.keys(now);
  const fields = names.map((name) => [name, share(ownField(before, name), now[name])] as const);
  const same =
    names.length === Object.keys(before).length &&
    fields.every(([name, value]) => Object.hasOwn(before, name) && Object.is(value, before[name]));
  return same ? before : Object.fromEntries(fields);
}

type Fields = Readonly<Record<string, unknown>>;

function ownField(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
