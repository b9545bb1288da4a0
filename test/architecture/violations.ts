import { importTable, type Row } from './import-table.js';
import { importsOf } from './read-imports.js';

/** What a file imports that its row does not allow, one line each. A file without a row is a violation too. */
export function violationsIn(path: string, source: string): string[] {
  const row = rowOf(path);
  if (!row) return [`${path}: no row says what it may import`];
  return importsOf(path, source)
    .filter(({ target, typeOnly }) => !isAllowed(row, target, typeOnly))
    .map(({ target, typeOnly, line }) => `${path}:${line}: ${typeOnly ? 'type ' : ''}${target}`);
}

function rowOf(path: string): Row | undefined {
  const module = `./${path.replace(/\.tsx?$/, '')}`;
  return importTable.find(({ who }) => who.some((place) => matches(place, module)));
}

function isAllowed({ who, may, types = [], not = [] }: Row, target: string, typeOnly: boolean): boolean {
  const fits = (places: readonly string[]) => places.some((place) => matches(place, target));
  if (fits(may) || (typeOnly && fits(types))) return true;
  return fits(who) && !fits(not);
}

function matches(place: string, target: string): boolean {
  if (place.endsWith('*')) return target.startsWith(place.slice(0, -1));
  return target === place || (place.startsWith('./') && target.startsWith(`${place}/`));
}
