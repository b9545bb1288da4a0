import { AstUtils } from 'langium';
import type { BotFile } from '../../../language/generated/ast.js';

/** How much of each kind a file holds. Recovered pieces count as well. */
export function census(file: BotFile): Record<string, number> {
  const counts = { declarations: 0, sequences: 0, branches: 0, actions: 0, options: 0, cards: 0, steps: 0 };
  for (const { $containerProperty: property, $type } of AstUtils.streamAllContents(file)) {
    if ($type === 'Branch') counts.branches++;
    else if (property !== undefined && property !== 'branches' && isCounted(property, counts))
      counts[property]++;
  }
  return counts;
}

/** What is less than in the whole file, in words. */
export function losses(whole: Record<string, number>, rest: Record<string, number>): string[] {
  return Object.entries(whole).flatMap(([what, count]) => {
    const difference = count - (rest[what] ?? 0);
    return difference > 0 ? [`${difference} ${what}`] : [];
  });
}

function isCounted<Counts extends object>(
  property: string,
  counts: Counts,
): property is string & keyof Counts {
  return Object.hasOwn(counts, property);
}
