/** A set of attributes, one bit for each that counts. */
export type AttributeSet = bigint;

export const NO_ATTRIBUTES: AttributeSet = 0n;

/** Gives each attribute that counts its bit. Attributes that nothing looks at have none and are never in a set. */
export class AttributeBits {
  private readonly bits = new Map<string, bigint>();
  private readonly names: string[] = [];

  constructor(names: Iterable<string>) {
    for (const name of names) {
      if (this.bits.has(name)) continue;
      this.bits.set(name, 1n << BigInt(this.names.length));
      this.names.push(name);
    }
  }

  of(name: string): AttributeSet {
    return this.bits.get(name) ?? NO_ATTRIBUTES;
  }

  setOf(names: Iterable<string>): AttributeSet {
    let set = NO_ATTRIBUTES;
    for (const name of names) set |= this.of(name);
    return set;
  }

  /** The names in a set, in the order in which they got their bits. */
  namesIn(set: AttributeSet): string[] {
    return set === NO_ATTRIBUTES ? [] : this.names.filter((name) => (set & this.of(name)) !== NO_ATTRIBUTES);
  }
}
