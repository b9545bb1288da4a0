import { performance } from 'node:perf_hooks';
import type { Ran as Played, Suite, SuiteScenario } from '../../../language/document-scenarios/suite.js';
import type { Outcome } from '../../../language/scenarios/index.js';
import { errorsAmong, type Finding, type Range } from '../project/finding.js';
import { findingsOf, type Source } from '../project/open.js';

/** The scenarios of a source that are wanted, or the errors for which none can be run. */
export type SourceSuite =
  | { readonly source: Source; readonly errors: readonly Finding[] }
  | {
      readonly source: Source;
      readonly errors?: undefined;
      readonly suite: Suite;
      readonly wanted: readonly SuiteScenario[];
    };

/** A source whose scenarios can be run. */
export type RunnableSuite = Extract<SourceSuite, { readonly suite: unknown }>;

/** A scenario that was run. */
export interface Ran {
  readonly source: Source;
  readonly suite: Suite;
  readonly title: string;
  readonly sequence: string;
  /** Where the scenario stands. */
  readonly range: Range;
  readonly played: Played;
  readonly outcome: Outcome;
  /** Where it failed, if it did. */
  readonly failedAt?: Range;
  /** How long it took. */
  readonly seconds: number;
}

/** The scenarios of a source whose title contains a text if there is one, those of one sequence beside each other. */
export function suiteOf(source: Source, filter = ''): SourceSuite {
  const errors = errorsAmong(findingsOf(source));
  if (errors.length > 0 || !source.project.isWhole(source.document)) return { source, errors };
  const suite = source.project.services.scenarios.Suites.of(source.document);
  const wanted = suite.scenarios.filter(({ title }) => folded(title).includes(folded(filter)));
  return { source, suite, wanted: bySequence(wanted) };
}

/** Runs a scenario. */
export function runOne({ source, suite }: RunnableSuite, scenario: SuiteScenario): Ran {
  const start = performance.now();
  const played = suite.run(scenario);
  const seconds = (performance.now() - start) / 1000;
  const { title, sequence, range } = scenario;
  const { outcome, failedAt } = played;
  return {
    ...{ source, suite, title, sequence, range, played, outcome, seconds },
    ...(failedAt && { failedAt }),
  };
}

/** Whether something in a scenario did not come true. */
export function hasFailed({ outcome }: Ran): boolean {
  return outcome.status === 'failed';
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function bySequence(scenarios: readonly SuiteScenario[]): SuiteScenario[] {
  const groups = new Map<string, SuiteScenario[]>();
  for (const scenario of scenarios) {
    const group = groups.get(scenario.sequence);
    if (group) group.push(scenario);
    else groups.set(scenario.sequence, [scenario]);
  }
  return [...groups.values()].flat();
}
