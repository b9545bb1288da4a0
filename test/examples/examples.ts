import { lowerScenarios } from '../../language/compiler/scenarios.js';
import { load } from '../../language/runtime/index.js';
import { run } from '../../language/scenarios/index.js';
import { sourcesIn } from '../language/support/files.js';
import { TestWorkspace } from '../language/support/workspace.js';

/** The sources of all examples, by their path from the project's root. */
export const sources: Readonly<Record<string, string>> = sourcesIn('examples');

export const paths: readonly string[] = Object.keys(sources);

/** All examples, built and validated together. */
export const workspace = await TestWorkspace.of(sources);

/** What came of a scenario; of one that failed, also the one-based line that did not come true. */
export interface Result {
  readonly scenario: string;
  readonly failure?: { readonly line: number; readonly expected: string; readonly actual: string };
}

/** Runs the scenarios of a file. */
export function results(path: string, of: TestWorkspace = workspace): Result[] {
  const { bot, scenarios } = lowerScenarios(of.document(path), of.services.seqbot);
  const program = load(bot);
  return scenarios.map(({ script, map }): Result => {
    const outcome = run(program, script);
    if (outcome.status === 'passed') return { scenario: script.title };
    const { at, expected, actual } = outcome.failure;
    const line = (map.entries[at]?.[1] ?? -1) + 1;
    return { scenario: script.title, failure: { line, expected, actual } };
  });
}
