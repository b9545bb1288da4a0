import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../state/entry.js';

/** How much of a log is shown. */
export interface Reveal {
  readonly shown: readonly Entry[];
  /** Whether the bot pauses before the rest. */
  readonly typing: boolean;
  /** Shows all there is now. It is always the same function. */
  skip(): void;
}

/** Shows a log up to its next typing pause, and goes on when that is over. What is there at first is shown at once if `begun`. */
export function useReveal(log: readonly Entry[], pauses: 'played' | 'skipped', begun: boolean): Reveal {
  const [passed, setPassed] = useState(begun ? log.length : 0);
  const next =
    pauses === 'played' ? log.findIndex(({ kind }, index) => index >= passed && kind === 'pause') : -1;
  const pause = log[next];
  const milliseconds = pause?.kind === 'pause' ? pause.milliseconds : undefined;
  useEffect(() => {
    if (milliseconds === undefined) return;
    const timer = setTimeout(() => setPassed(next + 1), milliseconds);
    return () => clearTimeout(timer);
  }, [next, milliseconds]);
  const length = useRef(log.length);
  length.current = log.length;
  const skip = useCallback(() => setPassed(length.current), []);
  const shown = useMemo(() => (next < 0 ? log : log.slice(0, next)), [log, next]);
  return { shown, typing: next >= 0, skip };
}
