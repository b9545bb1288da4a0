import { describe, expect, it } from 'vitest';
import { edited } from '../../../language/fixes/edit.js';
import { fixesFor } from '../../../language/fixes/fixes.js';
import { listed, TestWorkspace } from '../support/workspace.js';
import { base } from './base.js';
import { census, losses } from './census.js';
import { foreignSlips } from './foreign-slips.js';
import type { Slip } from './slips.js';

const whole = census((await TestWorkspace.of({ 'bot.seqbot': base })).document().parseResult.value);
const reports = await Promise.all(foreignSlips.map(report));

describe('what another language taught', () => {
  it('is answered as reviewed', async () => {
    // `npx vitest run test/language/recovery -u` writes the file anew: read the difference.
    const text = reports.map(({ text }) => text).join('\n');
    await expect(text).toMatchFileSnapshot('./foreign-slips.golden.txt');
  });

  it.each(reports)('$title: one or two things are said, and nothing else is lost', (report) => {
    expect(report.diagnostics.length).toBeGreaterThan(0);
    expect(report.diagnostics.length).toBeLessThanOrEqual(2);
    expect(report.lost.length > 0).toBe(report.takesAway);
  });
});

async function report(slip: Slip) {
  const { title, from, to, declares = '', takesAway = false } = slip;
  if (!base.includes(from)) throw new Error(`The example has no ${from}`);
  const source = `${base.replace(from, () => to)}${declares}`;
  const workspace = await TestWorkspace.of({ 'bot.seqbot': source, 'people.seqbot': 'agent tom' });
  const diagnostics = listed(workspace.diagnostics());
  const lost = losses(whole, census(workspace.document().parseResult.value));
  const lines = lost.length > 0 ? [`loses ${lost.join(', ')}`] : [];
  const mended = await fixed(workspace, source);
  const text = [title, ...[...diagnostics, ...lines, ...mended].map((line) => `  ${line}`), ''].join('\n');
  return { title, diagnostics, lost, takesAway, text };
}

/** The lines that the preferred fixes of all errors change, applied one after the other, and what is left. */
async function fixed(workspace: TestWorkspace, before: string): Promise<string[]> {
  let source = before;
  for (let round = 0; round < 6; round++) {
    const next = firstFixed(workspace);
    if (next === undefined) break;
    source = next;
    await workspace.change({ 'bot.seqbot': source });
  }
  if (source === before) return [];
  const old = new Set(before.split('\n'));
  const changed = source.split('\n').filter((line) => !old.has(line));
  const left = listed(workspace.diagnostics().filter(({ severity }) => severity === 1));
  return [...changed.map((line) => `→ ${line.trim()}`), ...left.map((line) => `still ${line}`)];
}

function firstFixed(workspace: TestWorkspace): string | undefined {
  const document = workspace.document();
  for (const diagnostic of workspace.diagnostics()) {
    if (diagnostic.severity !== 1) continue;
    const fix = fixesFor(document, diagnostic, workspace.services.seqbot).find(({ preferred }) => preferred);
    if (fix) return edited(document, fix.edits);
  }
  return undefined;
}
