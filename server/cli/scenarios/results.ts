import { distinct, type Finding } from '../project/finding.js';
import { hasFailed, type Ran, type RunnableSuite, runOne, type SourceSuite } from './suite.js';

/** What was run, and the errors of sources whose scenarios could not be. */
export interface Results {
  readonly ran: readonly Ran[];
  readonly errors: readonly Finding[];
  /** The sources that were not run, as people read where they are, each with the first of its errors if that is known. */
  readonly refused: readonly Refused[];
  /** Those of which at least one scenario could be run. */
  readonly suites: readonly RunnableSuite[];
}

/** A source that was not run. */
export interface Refused {
  readonly file: string;
  readonly errors: readonly Finding[];
}

/** How to run. */
export interface Running {
  /** Whether to stop at the first failure. */
  readonly bail?: boolean;
}

/** Is told of each scenario that was run, with the one before it. */
export type Tell = (ran: Ran, before: Ran | undefined) => void;

/** Runs the scenarios of sources. */
export function runAll(suites: readonly SourceSuite[], { bail = false }: Running, tell: Tell): Results {
  const ran: Ran[] = [];
  const refused: Refused[] = [];
  const begun: RunnableSuite[] = [];
  for (const suite of suites) {
    if (suite.errors) refused.push({ file: suite.source.input.shown, errors: suite.errors });
    else {
      begun.push(suite);
      runSuite(suite, { bail }, ran, tell);
    }
    if (bail && (refused.length > 0 || ran.some(hasFailed))) break;
  }
  return { ran, errors: distinct(refused.flatMap(({ errors }) => errors)), refused, suites: begun };
}

function runSuite(suite: RunnableSuite, { bail }: Running, ran: Ran[], tell: Tell): void {
  for (const scenario of suite.wanted) {
    const before = ran.at(-1);
    const one = runOne(suite, scenario);
    ran.push(one);
    tell(one, before);
    if (bail && hasFailed(one)) return;
  }
}
