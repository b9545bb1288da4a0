import type { Atom } from './atoms.js';
import type { Item, Statement } from './statements.js';

/** Statements that blank lines set apart where they are written over several lines. */
export const SET_APART: ReadonlySet<string> = new Set(['Sequence', 'Branch', 'Scenario', 'Webhook']);

/**
 * The items of a block, or of a file, above which a blank line stands: where the author left one or more, but not at the
 * beginning, and between neighbours one of which is set apart. There it stands above the comments of the second.
 */
export function itemsBelowBlankLine(
  items: readonly Item[],
  isSetApart: (statement: Statement) => boolean,
): Set<Item> {
  const found = new Set<Item>();
  let above: Statement | undefined;
  let between: Item[] = [];
  let isFirstLine = true;
  for (const item of items) {
    const startsLine = item.is === 'statement' || beginsLine(item);
    if (startsLine) between.push(item);
    if (startsLine && !isFirstLine && firstOf(item).breaks > 1) found.add(item);
    if (startsLine) isFirstLine = false;
    if (item.is === 'atom') continue;
    const [upper] = between;
    const apart = above !== undefined && (isSetApart(above) || isSetApart(item));
    if (apart && upper && !between.some((each) => found.has(each))) found.add(upper);
    above = item;
    between = [];
  }
  return found;
}

/** The first atom of a file has nothing before it. */
function beginsLine(comment: Atom): boolean {
  return comment.breaks > 0 || comment.index === 0;
}

function firstOf(item: Item): Atom {
  return item.is === 'atom' ? item : item.first;
}
