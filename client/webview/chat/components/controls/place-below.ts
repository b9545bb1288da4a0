/** How near, in CSS pixels, a box comes to its opener and to the edges of the page. */
const GAP = { opener: 4, edge: 8 };

/** Keeps a box below what opened it and within the page, until the returned function is called. */
export function placeBelow(opener: HTMLElement, box: HTMLElement): () => void {
  const place = () => {
    const { left, bottom } = opener.getBoundingClientRect();
    const right = window.innerWidth - GAP.edge;
    const top = bottom + GAP.opener;
    box.style.left = `${Math.max(GAP.edge, Math.min(left, right - box.offsetWidth))}px`;
    box.style.top = `${top}px`;
    box.style.maxHeight = `${Math.max(120, window.innerHeight - top - GAP.edge)}px`;
  };
  place();
  window.addEventListener('resize', place);
  return () => window.removeEventListener('resize', place);
}
