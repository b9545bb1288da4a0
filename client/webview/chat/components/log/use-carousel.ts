import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far off, in CSS pixels, an end may be and still be reached: sizes are rounded. */
const NEAR = 2;

export interface Carousel {
  /** Whether there is more before and after what is to be seen. */
  readonly before: boolean;
  readonly after: boolean;
  /** Moves on by what fits, or back. */
  turn(direction: -1 | 1): void;
}

/**
 * Tells where a row that scrolls sideways stands, and moves it.
 *
 * @param kept the item (zero-based) that is brought into sight when it is chosen, from wherever that was done
 */
export function useCarousel(row: RefObject<HTMLElement>, kept: number | undefined): Carousel {
  const [ends, setEnds] = useState({ before: false, after: false });
  useEffect(() => {
    const { current } = row;
    if (!current) return;
    const look = () => setEnds((known) => sameOr(known, endsOf(current)));
    const observer = new ResizeObserver(look);
    observer.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [row]);
  useEffect(() => {
    const item = kept === undefined ? undefined : row.current?.children[kept];
    if (row.current && item instanceof HTMLElement) bringIntoSight(row.current, item);
  }, [row, kept]);
  const turn = (direction: -1 | 1) => {
    const { current } = row;
    // The stylesheet says whether this is smooth, which depends on the visitor's wish for motion.
    current?.scrollBy({ left: direction * current.clientWidth * 0.8 });
  };
  return { ...ends, turn };
}

/** Moves the row as little as it takes; the page around it stays. */
function bringIntoSight(row: HTMLElement, item: HTMLElement): void {
  const [seen, shown] = [row.getBoundingClientRect(), item.getBoundingClientRect()];
  if (shown.left < seen.left) row.scrollBy({ left: shown.left - seen.left });
  else if (shown.right > seen.right) row.scrollBy({ left: shown.right - seen.right });
}

type Ends = Pick<Carousel, 'before' | 'after'>;

function endsOf({ scrollLeft, clientWidth, scrollWidth }: HTMLElement): Ends {
  return { before: scrollLeft > NEAR, after: scrollLeft + clientWidth < scrollWidth - NEAR };
}

function sameOr(known: Ends, now: Ends): Ends {
  return known.before === now.before && known.after === now.after ? known : now;
}
