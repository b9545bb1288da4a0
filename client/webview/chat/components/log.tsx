import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Address } from '../../../../language/bot/address.js';
import type { Entry } from '../state/entry.js';
import { EntryView } from './entry-view.js';
import { MarksContext, nearCursor } from './marks.js';

interface LogProps {
  readonly entries: readonly Entry[];
  /** The branch that the editor's cursor is in. */
  readonly cursor?: Address;
}

/** What the visitor has seen and said. It only ever grows, so an entry's place is its key. */
export function Log({ entries, cursor }: LogProps) {
  const near = useMemo(() => nearCursor(entries, cursor), [entries, cursor]);
  const shown = useRef(false);
  useEffect(() => {
    shown.current = true;
  }, []);
  return (
    <>
      {entries.map((entry, index) => (
        <Item key={index} entry={entry} near={near[index] === true} late={shown.current} />
      ))}
    </>
  );
}

interface ItemProps {
  readonly entry: Entry;
  readonly near: boolean;
  /** Whether the log was there before this. */
  readonly late: boolean;
}

/** Drawn again only when something about it has changed: a log can be very long. */
function Item({ entry, near, late }: ItemProps) {
  const [fresh] = useState(late);
  return useMemo(
    () => (
      <MarksContext.Provider value={{ here: entry.waits === true, near, fresh }}>
        <EntryView entry={entry} />
      </MarksContext.Provider>
    ),
    [entry, near, fresh],
  );
}
