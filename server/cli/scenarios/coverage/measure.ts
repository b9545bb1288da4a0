import { URI } from 'langium';
import {
  type CoveredItem,
  type SequenceCoverage,
  SourceCoverage,
  type Totals,
} from '../../../../language/document-scenarios/coverage/source-coverage.js';
import { shownPath } from '../../input/paths.js';
import type { Results } from '../results.js';
import type { RunnableSuite } from '../suite.js';

export type { CoveredItem, SequenceCoverage, Totals };

/** What the scenarios covered of a file. */
export interface CoveredFile {
  /** How people read where it is. */
  readonly file: string;
  readonly totals: Totals;
  /** In the order of the source. */
  readonly sequences: readonly SequenceCoverage[];
}

/** What the scenarios covered. */
export interface Measured {
  /** Those that have something to cover, in the order of their names. */
  readonly files: readonly CoveredFile[];
  readonly totals: Totals;
}

/** Measures what the scenarios that were run covered of the bots of all sources that could be run. */
export function measure({ ran, suites }: Results): Measured {
  const coverage = new SourceCoverage();
  for (const { suite } of suites) coverage.addSuite(suite);
  for (const { suite, played } of ran) coverage.add(suite, played);
  const names = namesIn(suites);
  const files = coverage.files().map(({ uri, ...rest }) => {
    return { file: names.get(uri) ?? shownPath(URI.parse(uri).fsPath), ...rest };
  });
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), totals: coverage.totals() };
}

function namesIn(suites: readonly RunnableSuite[]): ReadonlyMap<string, string> {
  const projects = new Set(suites.map(({ source }) => source.project));
  return new Map(
    [...projects].flatMap((project) =>
      project.documents().map((document) => [document.uri.toString(), project.shown(document)] as const),
    ),
  );
}
