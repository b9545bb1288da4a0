import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Address } from '../../../../../language/bot/address.js';
import type { Entry } from '../../state/entry.js';
import { EntryView } from './entry-view.js';
import { MarksContext, nearCursor } from './marks.js';
import { isReworded } from './reworded.js';

interface LogProps {
  readonly entries: readonly Entry[];
  /** The branch that the editor's cursor is in. */
  readonly cursor?: Address;
}

/** What the visitor has seen and said. It only ever grows, so an entry's place is its key. */
export function Log({ entries, cursor }: LogProps) {
  const near = useMemo(() => nearCursor(entries, cursor), [entries, cursor]);
  const length = useRef<number>();
  const [late, still] = [length.current !== undefined, length.current === entries.length];
  useEffect(() => {
    length.current = entries.length;
  }, [entries.length]);
  return (
    <>
      {entries.map((entry, index) => (
        <Item key={index} entry={entry} near={near[index] === true} late={late} still={still} />
      ))}
    </>
  );
}

interface ItemProps {
  readonly entry: Entry;
  readonly near: boolean;
  /** Whether the log was there before this. */
  readonly late: boolean;
  /** Whether the log is as long as it was: if not, another entry may only have come into this place. */
  readonly still: boolean;
}

/** Drawn again only when something about it has changed: a log can be very long. */
function Item({ entry, near, late, still }: ItemProps) {
  const [fresh] = useState(late);
  const edits = useEdits(entry, still);
  return useMemo(
    () => (
      <MarksContext.Provider value={{ here: entry.waits === true, near, fresh, edits }}>
        <EntryView entry={entry} />
      </MarksContext.Provider>
    ),
    [entry, near, fresh, edits],
  );
}

/** How often an edit of the bot has changed what an entry says. */
function useEdits(entry: Entry, still: boolean): number {
  const known = useRef({ entry, edits: 0 });
  const { entry: before, edits } = known.current;
  if (before !== entry)
    known.current = { entry, edits: still && isReworded(before, entry) ? edits + 1 : edits };
  return known.current.edits;
}
