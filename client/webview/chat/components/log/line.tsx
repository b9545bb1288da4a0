import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Address } from '../../../../../language/bot/address.js';
import { SourceButton } from '../source-button.js';
import { BackButton } from './back-button.js';
import { MarksContext } from './marks.js';

interface LineProps {
  /** Whose it is: the side it stands on. */
  readonly by: 'bot' | 'visitor' | 'nobody';
  /** Where it is written, if it is. */
  readonly at?: Address;
  /** How many moves come before the one that made or settled it: the place to go back to. */
  readonly turn?: number;
  /** Takes the whole width. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** By turns, so that each edit begins the animation anew. */
const EDITED = ['edited-evenly', 'edited-oddly'];

/**
 * One item of the log: a stop of the arrow keys, with its tools beside it. A click on what is in it, or Enter, shows
 * its source (see `useLogKeys` and `useSourceClicks`).
 */
export function Line({ by, at, turn, wide, children }: LineProps) {
  const { here, near, fresh, edits } = useContext(MarksContext);
  const marks = [
    wide && 'wide',
    here && 'here',
    near && 'near',
    fresh && 'fresh',
    edits > 0 && EDITED[edits % 2],
  ];
  return (
    <article
      class={['line', `${by}-line`, ...marks].filter(Boolean).join(' ')}
      data-at={at}
      tabIndex={-1}
      aria-current={here ? 'step' : undefined}
    >
      {children}
      {(at !== undefined || turn !== undefined) && (
        <span class="tools">
          {turn !== undefined && <BackButton turn={turn} />}
          {at !== undefined && <SourceButton at={at} />}
        </span>
      )}
    </article>
  );
}
