/** How VS Code describes the editor area: columns and rows take turns with each level. Sizes are in pixels. */
export interface EditorLayout {
  /** Whether the outermost groups stand in columns (0) or in rows (1). */
  readonly orientation: 0 | 1;
  readonly groups: readonly EditorGroups[];
}

interface EditorGroups {
  readonly size?: number;
  /** Absent where there is one group of editors only. */
  readonly groups?: readonly EditorGroups[];
}

/** What the group above keeps of its height. */
const KEPT = 0.6;

/** The same layout with one more group, below the last one. The numbers of all others stay. */
export function withGroupBelowLast({ orientation, groups }: EditorLayout): EditorLayout {
  return { orientation, groups: splitLast(groups, orientation === 0) };
}

function splitLast(groups: readonly EditorGroups[], inColumns: boolean): EditorGroups[] {
  const before = groups.slice(0, -1);
  const last = groups.at(-1) ?? {};
  if (last.groups) return [...before, { ...last, groups: splitLast(last.groups, !inColumns) }];
  if (inColumns) return [...before, { ...last, groups: [{ size: KEPT }, { size: 1 - KEPT }] }];
  const { size } = last;
  if (size === undefined) return [...before, last, {}];
  return [...before, { size: size * KEPT }, { size: size * (1 - KEPT) }];
}
