import { parsePath } from '../runtime/index.js';

/** Whether HTTP takes it as the name of a header. */
export function isHeaderName(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

/** Whether HTTP takes it as the value of a header, or a part of one: Latin characters on one line. */
export function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e\xa0-\xff]*$/.test(value);
}

/** A JSON path without the `$` that other tools begin one with; nothing if it has none, or is none without. */
export function pathWithoutRoot(path: string): string | undefined {
  return /^\$[.[]/.test(path) ? mendedPath(path) : undefined;
}

/** The path of a JSON answer that was surely meant: keys in brackets become names, stray dots go. */
export function mendedPath(path: string): string | undefined {
  const named = path.replace(
    /\[\s*(?:"([^"]*)"|'([^']*)')\s*\]/g,
    (_, double, single) => `.${double ?? single}`,
  );
  const clean = named
    .replace(/^\$(?=[.[])/, '')
    .trim()
    .replace(/^\.+|\.+$/g, '')
    .replace(/\.{2,}/g, '.')
    .replace(/\.\[/g, '[');
  return parsePath(clean) ? clean : undefined;
}
