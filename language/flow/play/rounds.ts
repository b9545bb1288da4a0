import { clearBit, firstBit, noBits, setBit } from '../bits.js';

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
    this.words = noBits(size);
  }

  /** Lets a number wait, at most once. */
  add(number: number): void {
    setBit(this.words, number);
  }

  /** Takes out the number whose turn it is; nothing if none waits. */
  take(): number | undefined {
    const number = firstBit(this.words, this.next) ?? firstBit(this.words, 0);
    if (number === undefined) return undefined;
    clearBit(this.words, number);
    this.next = number + 1;
    return number;
  }
}
