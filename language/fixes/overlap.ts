import type { SourceEdit } from './edit.js';

/** Those of the items whose edits touch no edits of an item before them. */
export function compatible<Item>(
  items: readonly Item[],
  editsOf: (item: Item) => readonly SourceEdit[],
): Item[] {
  const taken: SourceEdit[] = [];
  return items.filter((item) => {
    const edits = editsOf(item);
    if (edits.some((edit) => taken.some((other) => collide(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

/** Beginning at one place counts: which of two insertions comes first nobody could say. */
function collide(left: SourceEdit, right: SourceEdit): boolean {
  return left.start === right.start || (left.start < right.end && right.start < left.end);
}
