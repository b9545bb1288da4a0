import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';

/** How far from the end, in CSS pixels, still counts as being there. */
const NEAR = 24;

/**
 * Keeps whoever reads the end of a list at its end when the list or what is in it gets smaller or larger. Gives the way
 * to go there.
 */
export function useStayAtEnd(scroller: RefObject<HTMLElement>, content: RefObject<HTMLElement>): () => void {
  const isAtEnd = useRef(true);
  const toEnd = useCallback(() => {
    isAtEnd.current = true;
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  }, [scroller]);
  useEffect(() => {
    const { current } = scroller;
    if (!current) return;
    let height = current.scrollHeight;
    const note = () => {
      // What is drawn only now may have another size than was thought, which moves the end but not the reader.
      if (current.scrollHeight === height) isAtEnd.current = distanceToEnd(current) < NEAR;
      height = current.scrollHeight;
    };
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) toEnd();
    });
    current.addEventListener('scroll', note, { passive: true });
    for (const each of [current, content.current]) if (each) observer.observe(each);
    return () => {
      current.removeEventListener('scroll', note);
      observer.disconnect();
    };
  }, [scroller, content, toEnd]);
  return toEnd;
}

function distanceToEnd({ scrollHeight, scrollTop, clientHeight }: HTMLElement): number {
  return scrollHeight - scrollTop - clientHeight;
}
