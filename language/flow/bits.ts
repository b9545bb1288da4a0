/** Bits of a word: so few that it is a small integer to the machine. */
const BITS_OF_WORD = 30;

/** Words of bits, none of which is set. */
export function noBits(size: number): number[] {
  return new Array<number>(Math.ceil(size / BITS_OF_WORD)).fill(0);
}

export function setBit(words: number[], bit: number): void {
  const word = Math.floor(bit / BITS_OF_WORD);
  words[word] = (words[word] ?? 0) | (1 << (bit % BITS_OF_WORD));
}

export function clearBit(words: number[], bit: number): void {
  const word = Math.floor(bit / BITS_OF_WORD);
  words[word] = (words[word] ?? 0) & ~(1 << (bit % BITS_OF_WORD));
}

export function hasBit(words: readonly number[], bit: number): boolean {
  return ((words[Math.floor(bit / BITS_OF_WORD)] ?? 0) & (1 << (bit % BITS_OF_WORD))) !== 0;
}

/** The first bit that is set, from one on; nothing if there is none. */
export function firstBit(words: readonly number[], from: number): number | undefined {
  let index = Math.floor(from / BITS_OF_WORD);
  let word = (words[index] ?? 0) & (-1 << (from % BITS_OF_WORD));
  while (word === 0) {
    index++;
    const next = words[index];
    if (next === undefined) return undefined;
    word = next;
  }
  return index * BITS_OF_WORD + (31 - Math.clz32(word & -word));
}
