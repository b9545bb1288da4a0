/** Whether a folder from the settings is relative: no root, no drive, no home. */
export function isRelative(folder: string): boolean {
  return !/^([/\\~]|[a-z]:)/i.test(folder);
}

/** Whether the normalised path `inner` is `outer` or lies beneath it. */
export function contains(outer: string, inner: string): boolean {
  const root = outer.endsWith('/') ? outer : `${outer}/`;
  return inner === outer || inner.startsWith(root);
}
