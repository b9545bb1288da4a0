/** A group of editor tabs, as far as it matters for where a compiled bot is shown. */
export interface Group {
  readonly column: number;
  readonly isActive: boolean;
  readonly tabs: readonly Tab[];
}

export interface Tab {
  readonly isActive: boolean;
  /** The address of the file that it shows, a preview or something else. */
  readonly shows: string | 'preview' | undefined;
}

/** A column, one beside the active editor, or a new group below the last one. */
export type Place = number | 'beside' | 'below';

/**
 * Where to show a compiled bot so that neither its source nor a preview is covered: where it is open, else where
 * another compiled bot is shown, else behind the source, else below the preview that stands there.
 */
export function placeFor(
  groups: readonly Group[],
  { source, target, extension }: { source: string; target: string; extension: string },
): Place {
  const own = groups.find((group) => front(group) === source) ?? groups.find(({ isActive }) => isActive);
  const free = groups.filter((group) => group !== own && front(group) !== 'preview');
  const behind = groups.slice(own ? groups.indexOf(own) + 1 : 0);
  const chosen =
    groups.find((group) => front(group) === target) ??
    free.find(({ tabs }) => tabs.some(({ shows }) => shows === target)) ??
    free.find((group) => front(group)?.endsWith(extension)) ??
    behind.find((group) => free.includes(group)) ??
    (own?.tabs.length === 0 ? own : undefined);
  return chosen?.column ?? (behind.length > 0 ? 'below' : 'beside');
}

/** What the tab in front of a group shows. */
function front({ tabs }: Group): Tab['shows'] {
  return tabs.find(({ isActive }) => isActive)?.shows;
}
