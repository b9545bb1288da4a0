import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../state/entry.js';
import { transcriptOf } from '../../state/transcript.js';

interface AnnouncerProps {
  readonly shown: readonly Entry[];
  /** Which version of the bot this was said by. */
  readonly version: number;
}

/** Says to screen readers what is new in the conversation, and nothing of what an edit or a step back changes. */
export function Announcer({ shown, version }: AnnouncerProps) {
  const before = useRef({ length: shown.length, version });
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
