import { describe, expect, it } from 'vitest';
import { SourceCoverage } from '../../language/document-scenarios/coverage/source-coverage.js';
import { uriOf } from '../language/support/workspace.js';
import { paths, workspace } from './examples.js';

const coverage = new SourceCoverage();
for (const path of paths) {
  const suite = workspace.services.seqbot.scenarios.Suites.of(workspace.document(path));
  for (const scenario of suite.scenarios) coverage.add(suite, suite.run(scenario));
}
const files = coverage.files();
const bots = paths.filter((path) => workspace.document(path).parseResult.value.sequences.length > 0);

describe('the scenarios of the examples', () => {
  it.each(bots)('play all of %s', (path) => {
    const file = files.find(({ uri }) => uri === uriOf(path).toString());
    const missed = file?.sequences
      .flatMap(({ items }) => items)
      .filter(({ count }) => count === 0)
      .map(({ coverable: { sequence, branch, label } }) => `${sequence}.${branch}: ${label}`);
    expect(missed).toEqual([]);
  });

  it('play hundreds of outcomes', () => {
    const { outcomes } = coverage.totals();
    expect(outcomes.total).toBeGreaterThan(200);
    expect(outcomes.covered).toBe(outcomes.total);
  });
});
