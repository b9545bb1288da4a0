const BITS = 30;

/**
 * Numbers that are waiting for their turn: they get it in rising order, again and again from the smallest on until
 * none is left.
 */
export class Rounds {
  private readonly words: number[];
  /** The smallest number that may have its turn in this round. */
  private next = 0;

  /** @param size all numbers are smaller */
  constructor(size: number) {
    this.words = new Array<number>(Math.ceil(size / BITS)).fill(0);
  }

  /** Lets a number wait, at most once. */
  add(number: number): void {
    const word = Math.floor(number / BITS);
    this.words[word] = (this.words[word] ?? 0) | (1 << (number % BITS));
  }

  /** Takes out the number whose turn it is; nothing if none waits. */
  take(): number | undefined {
    const number = this.firstFrom(this.next) ?? this.firstFrom(0);
    if (number === undefined) return undefined;
    const word = Math.floor(number / BITS);
    this.words[word] = (this.words[word] ?? 0) & ~(1 << (number % BITS));
    this.next = number + 1;
    return number;
  }

  private firstFrom(number: number): number | undefined {
    let index = Math.floor(number / BITS);
    let word = (this.words[index] ?? 0) & (-1 << (number % BITS));
    while (word === 0) {
      index++;
      const next = this.words[index];
      if (next === undefined) return undefined;
      word = next;
    }
    return index * BITS + (31 - Math.clz32(word & -word));
  }
}
