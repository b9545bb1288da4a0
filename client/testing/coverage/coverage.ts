import { type FileCoverage, type FileCoverageDetail, type TestRun, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type BotParams, COVERABLES, type Coverables } from '../../../server/protocol.js';
import { lines } from '../run/output.js';
import type { ScenarioReport } from '../run/scenario-run.js';
import { detailsOf, fileCoverageOf } from './details.js';
import { tableOf } from './table.js';
import { CoverageCounts, type FileTally, tallyOf } from './tally.js';

/** Tells VS Code what scenarios have played. */
export class Coverage {
  private readonly tallies = new WeakMap<FileCoverage, FileTally>();

  constructor(private readonly client: BaseLanguageClient) {}

  /** Adds to a run what its scenarios have played of their bots, with the numbers in its output. */
  async tell(run: TestRun, reports: readonly ScenarioReport[]): Promise<FileCoverage[]> {
    const counts = new CoverageCounts();
    const bots = new Set<string>();
    for (const { scenario, result } of reports) {
      if (!('covered' in result) || !result.covered) continue;
      counts.add(result.covered);
      bots.add(scenario.uri);
    }
    const coverables = await Promise.all([...bots].map((uri) => this.coverablesOf(uri)));
    const tallies = tallyOf(coverables, counts);
    if (tallies.length > 0) run.appendOutput(lines(...tableOf(tallies, nameOf)));
    return tallies.map((tally) => this.add(run, tally));
  }

  /** The details of what {@link tell} told; none for coverage of others. */
  detailsOf(coverage: FileCoverage): FileCoverageDetail[] {
    const tally = this.tallies.get(coverage);
    return tally ? detailsOf(tally) : [];
  }

  private add(run: TestRun, tally: FileTally): FileCoverage {
    const coverage = fileCoverageOf(tally);
    this.tallies.set(coverage, tally);
    run.addCoverage(coverage);
    return coverage;
  }

  private coverablesOf(uri: string): Promise<Coverables> {
    const params: BotParams = { uri };
    return this.client.sendRequest<Coverables>(COVERABLES, params);
  }
}

function nameOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri, true));
}
