import { type URI, UriUtils } from 'langium';

/** How a file names another one in an import: relative to its folder, beginning with a dot. */
export function importPath(from: URI, to: URI): string {
  const path = UriUtils.relative(UriUtils.dirname(from), to);
  return path.startsWith('../') ? path : `./${path}`;
}
