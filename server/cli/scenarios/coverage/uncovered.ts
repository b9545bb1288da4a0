import type { CoveredFile, CoveredItem } from './measure.js';

/**
 * What was not covered, from the beginning of a file to its end. What is in a branch that was never entered goes without
 * saying, and so do the outcomes of an action that was never played.
 */
export function uncoveredIn({ sequences }: CoveredFile): CoveredItem[] {
  return sequences.flatMap(({ items }) => {
    const missing = items.filter(({ count }) => count === 0);
    const branches = new Set(
      missing.flatMap(({ coverable: { kind, branch } }) => (kind === 'branch' ? [branch] : [])),
    );
    const keys = new Set(missing.map(({ coverable }) => coverable.key));
    return missing
      .filter(
        ({ coverable: { kind, branch, action } }) =>
          kind === 'branch' || (!branches.has(branch) && !(action !== undefined && keys.has(action))),
      )
      .sort(byPlace);
  });
}

function byPlace({ coverable: one }: CoveredItem, { coverable: other }: CoveredItem): number {
  const [a, b] = [one.place.range.start, other.place.range.start];
  return a.line - b.line || a.character - b.character;
}
