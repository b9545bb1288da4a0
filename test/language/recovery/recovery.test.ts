import { readFileSync } from 'node:fs';
import { AstUtils } from 'langium';
import { describe, expect, it } from 'vitest';
import type { BotFile } from '../../../language/generated/ast.js';
import { labelsOf, opened } from '../../server/support/lsp-workspace.js';
import { listed } from '../support/workspace.js';
import { type Slip, slips } from './slips.js';

const base = readFileSync('examples/pizza.seqbot', 'utf8');
const whole = census((await opened(base)).document.parseResult.value);
const reports = await Promise.all(slips.map(report));

describe('after a slip', () => {
  it('what is said and offered is as reviewed', async () => {
    // `npx vitest run test/language/recovery -u` writes the file anew: read the difference.
    await expect(reports.map(({ text }) => text).join('\n')).toMatchFileSnapshot('./slips.golden.txt');
  });

  it.each(reports)(
    '$title: one thing is said, and nothing else is lost',
    ({ diagnostics, lost, takesAway }) => {
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(lost.length > 0).toBe(takesAway);
    },
  );
});

async function report(slip: Slip) {
  const { title, from, to, takesAway = false } = slip;
  if (!base.includes(from)) throw new Error(`The example has no ${from}`);
  const { document, completions } = await opened(base.replace(from, () => to));
  const diagnostics = listed(document.diagnostics ?? []);
  const counts = census(document.parseResult.value);
  const lost = Object.entries(whole).flatMap(([what, count]) => {
    const difference = count - (counts[what] ?? 0);
    return difference > 0 ? [`${difference} ${what}`] : [];
  });
  const labels = to.includes('¦') ? [`  offers ${labelsOf(completions).slice(0, 12).join(', ')}`] : [];
  const losses = lost.length > 0 ? [`  loses ${lost.join(', ')}`] : [];
  const text = [title, ...diagnostics.map((line) => `  ${line}`), ...losses, ...labels, ''].join('\n');
  return { title, diagnostics, lost, takesAway, text };
}

/** How much of each kind a file holds. Recovered pieces count as well. */
function census(file: BotFile): Record<string, number> {
  const counts = { declarations: 0, sequences: 0, branches: 0, actions: 0, options: 0, cards: 0, steps: 0 };
  for (const { $containerProperty: property, $type } of AstUtils.streamAllContents(file)) {
    if ($type === 'Branch') counts.branches++;
    else if (property !== undefined && property !== 'branches' && isCounted(property, counts))
      counts[property]++;
  }
  return counts;
}

function isCounted<Counts extends object>(
  property: string,
  counts: Counts,
): property is string & keyof Counts {
  return Object.hasOwn(counts, property);
}
