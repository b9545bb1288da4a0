/** Gives out what has the lowest cost first, of those with the same cost what came first. */
export class Queue<T> {
  private readonly heap: Entry<T>[] = [];
  private count = 0;

  get size(): number {
    return this.heap.length;
  }

  push(item: T, cost: number): void {
    const entry = { item, cost, order: this.count++ };
    let index = this.heap.push(entry) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = this.heap[parent];
      if (above === undefined || !isBefore(entry, above)) break;
      this.heap[index] = above;
      index = parent;
    }
    this.heap[index] = entry;
  }

  /** Takes the first out, with the cost that it was put in with. */
  pop(): { readonly item: T; readonly cost: number } | undefined {
    const [first] = this.heap;
    const last = this.heap.pop();
    if (first !== undefined && last !== undefined && last !== first) this.sink(last);
    return first;
  }

  /** Lets an entry that is put at the top down to its place. */
  private sink(entry: Entry<T>): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const child = this.isBeforeAt(left + 1, left) ? left + 1 : left;
      const below = this.heap[child];
      if (below === undefined || !isBefore(below, entry)) break;
      this.heap[index] = below;
      index = child;
    }
    this.heap[index] = entry;
  }

  private isBeforeAt(one: number, other: number): boolean {
    const [a, b] = [this.heap[one], this.heap[other]];
    return a !== undefined && b !== undefined && isBefore(a, b);
  }
}

interface Entry<T> {
  readonly item: T;
  readonly cost: number;
  readonly order: number;
}

function isBefore(one: Entry<unknown>, other: Entry<unknown>): boolean {
  return one.cost < other.cost || (one.cost === other.cost && one.order < other.order);
}
