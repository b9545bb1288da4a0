import type { Span } from '../symbols/symbol.js';

/** Finds which of many spans hold an offset. Of two that overlap one lies within the other, as with statements. */
export class NestedSpans<Item extends Span> {
  private readonly items: readonly Item[];
  /** For each item the index of the innermost one around it; -1 if there is none. */
  private readonly outer: number[] = [];

  constructor(items: readonly Item[]) {
    this.items = [...items].sort((left, right) => left.start - right.start || right.end - left.end);
    for (const [index, { start }] of this.items.entries()) this.outer.push(this.innermost(index - 1, start));
  }

  /** Those that hold an offset, the innermost first. The end of a span does not belong to it. */
  around(offset: number): Item[] {
    const found: Item[] = [];
    for (
      let index = this.innermost(this.lastFrom(offset), offset);
      index >= 0;
      index = this.outer[index] ?? -1
    ) {
      const item = this.items[index];
      if (item) found.push(item);
    }
    return found;
  }

  /** The first that holds an offset, of an item and those around it. */
  private innermost(from: number, offset: number): number {
    let index = from;
    while (index >= 0 && (this.items[index]?.end ?? 0) <= offset) index = this.outer[index] ?? -1;
    return index;
  }

  /** The index of the last item that begins at an offset or before it; -1 if there is none. */
  private lastFrom(offset: number): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.items[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
