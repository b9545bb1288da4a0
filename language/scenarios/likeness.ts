/** How alike two texts are: 1 when they say the same, 0 when nothing is in both. Takes time by their lengths only. */
export function likeness(one: string, other: string): number {
  if (folded(one) === folded(other)) return 1;
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  let common = 0;
  for (const [pair, count] of pairs) common += Math.min(count, others.get(pair) ?? 0);
  const total = sizeOf(pairs) + sizeOf(others);
  return total === 0 ? 0 : (2 * common) / total;
}

/** How often each two neighbouring characters are in a text. */
function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const characters = ` ${folded(text)} `;
  for (let index = 0; index + 1 < characters.length; index++) {
    const pair = characters.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of pairs.values()) size += count;
  return size;
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
