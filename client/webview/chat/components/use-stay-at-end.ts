import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** How far from the end, in CSS pixels, still counts as being there. */
const NEAR = 24;

/** Keeps whoever reads the end of a list at its end when the list gets smaller or larger. */
export function useStayAtEnd(scroller: RefObject<HTMLElement>): void {
  useEffect(() => {
    const { current } = scroller;
    if (!current) return;
    let atEnd = true;
    const note = () => {
      atEnd = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR;
    };
    const observer = new ResizeObserver(() => {
      if (atEnd) current.scrollTo({ top: current.scrollHeight });
    });
    current.addEventListener('scroll', note);
    observer.observe(current);
    return () => {
      current.removeEventListener('scroll', note);
      observer.disconnect();
    };
  }, [scroller]);
}
