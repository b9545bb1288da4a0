import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Address } from '../../../../../language/bot/address.js';
import { type Marks, MarksContext } from './marks.js';
import { Tools } from './tools.js';

interface LineProps {
  /** Whose it is: the side it stands on. */
  readonly by: 'bot' | 'visitor' | 'nobody';
  /** Where it is written, if it is. */
  readonly at?: Address;
  /** How many moves come before the one that made or settled it: the place to go back to. */
  readonly turn?: number;
  /** `row` is several things beside each other, `wide` one that takes all the width, `box` a large one. */
  readonly form?: 'row' | 'wide' | 'box';
  readonly children: ComponentChildren;
}

/**
 * One item of the log: a stop of the arrow keys, with its tools beside it. A click on what is in it, or Enter, shows
 * its source (see `useLogKeys`).
 */
export function Line({ by, at, turn, form, children }: LineProps) {
  const marks = useContext(MarksContext);
  return (
    <article
      class={['line', `${by}-line`, form, ...classesOf(marks)].filter(Boolean).join(' ')}
      data-at={at}
      data-turn={turn}
      tabIndex={-1}
      aria-current={marks.here ? 'step' : undefined}
    >
      {children}
      <Tools {...(at !== undefined && { at })} {...(turn !== undefined && { turn })} />
    </article>
  );
}

/** By turns, so that each edit begins the animation anew. */
const EDITED = ['edited-evenly', 'edited-oddly'];

function classesOf({ here, near, fresh, edits }: Marks) {
  return [here && 'here', near && 'near', fresh && 'fresh', edits > 0 && EDITED[edits % 2]];
}
