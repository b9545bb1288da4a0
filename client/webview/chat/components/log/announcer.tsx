import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../state/entry.js';
import { transcriptOf } from '../../state/transcript.js';

interface AnnouncerProps {
  readonly shown: readonly Entry[];
  /** Which version of the bot this was said by. */
  readonly version: number;
  /** Whether the visitor has been in the conversation already: then what is there at first is not new. */
  readonly begun: boolean;
}

/** Says to screen readers what is new in the conversation, and nothing of what an edit or a step back changes. */
export function Announcer({ shown, version, begun }: AnnouncerProps) {
  const before = useRef({ length: begun ? shown.length : 0, version });
  const [news, setNews] = useState('');
  useEffect(() => {
    const { length, version: heard } = before.current;
    before.current = { length: shown.length, version };
    const fresh = heard === version ? shown.slice(length).filter(({ kind }) => kind !== 'visitor') : [];
    if (fresh.length > 0) setNews(transcriptOf(fresh).join('\n'));
    else if (shown.length < length) setNews('');
  }, [shown, version]);
  return (
    <div class="sr-only" aria-live="polite">
      {news}
    </div>
  );
}
