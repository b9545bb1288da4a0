import { transcript } from '../../../language/scenarios/index.js';
import type { Results } from './results.js';
import { hasFailed, type Ran } from './suite.js';

/** What `--json` prints of scenarios. */
export function jsonResults({ ran, refused }: Results): object {
  const failed = ran.filter(hasFailed).length;
  return {
    summary: { passed: ran.length - failed, failed, refused: refused.length },
    scenarios: ran.map(jsonScenario),
    refused: refused.map(({ file }) => file),
  };
}

function jsonScenario({ source, title, sequence, range, outcome, failedAt }: Ran): object {
  const common = { file: source.input.shown, title, sequence, range, status: outcome.status };
  const chat = { transcript: transcript(outcome.exchanges) };
  if (outcome.status === 'passed') return { ...common, ...chat };
  const { kind, expected, actual } = outcome.failure;
  return { ...common, failure: { range: failedAt, kind, expected, actual }, ...chat };
}
