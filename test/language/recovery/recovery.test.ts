import { describe, expect, it } from 'vitest';
import { labelsOf, opened } from '../../server/support/lsp-workspace.js';
import { listed } from '../support/workspace.js';
import { base } from './base.js';
import { census, losses } from './census.js';
import { type Slip, slips } from './slips.js';

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
  const lost = losses(whole, census(document.parseResult.value));
  const labels = to.includes('¦') ? [`  offers ${labelsOf(completions).slice(0, 12).join(', ')}`] : [];
  const lines = lost.length > 0 ? [`  loses ${lost.join(', ')}`] : [];
  const text = [title, ...diagnostics.map((line) => `  ${line}`), ...lines, ...labels, ''].join('\n');
  return { title, diagnostics, lost, takesAway, text };
}
