import type { TestItem, TestItemCollection } from 'vscode';

/** Makes a collection hold these items, which is told to VS Code only if it did not. */
export function hold(collection: TestItemCollection, items: readonly TestItem[]): void {
  if (collection.size === items.length && items.every((item) => collection.get(item.id) === item)) return;
  collection.replace(items);
}

/** The item of an id, which is made if there is none. */
export function childOf(
  collection: TestItemCollection,
  id: string,
  make: (id: string) => TestItem,
): TestItem {
  const existing = collection.get(id);
  if (existing) return existing;
  const made = make(id);
  collection.add(made);
  return made;
}

/** An item and all beneath it that have nothing beneath them. */
export function leavesOf(item: TestItem): TestItem[] {
  return item.children.size === 0 ? [item] : leavesIn(item.children);
}

/** All in a collection and beneath that have nothing beneath them, in the order of the tree. */
export function leavesIn(collection: TestItemCollection): TestItem[] {
  return Array.from(collection, ([, item]) => item).flatMap(leavesOf);
}

/** All in a collection and beneath. */
export function allIn(collection: TestItemCollection): TestItem[] {
  return Array.from(collection, ([, item]) => item).flatMap((item) => [item, ...allIn(item.children)]);
}

/** Whether an item is another one or beneath it. */
export function isWithin(item: TestItem, other: TestItem): boolean {
  for (let at: TestItem | undefined = item; at; at = at.parent) if (at === other) return true;
  return false;
}
