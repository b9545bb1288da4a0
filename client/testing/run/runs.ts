import {
  type Disposable,
  EventEmitter,
  type FileCoverage,
  type TestController,
  type TestItem,
  TestRunProfileKind,
  TestRunRequest,
} from 'vscode';
import type { Coverage } from '../coverage/coverage.js';
import type { Outdated } from '../outdated.js';
import type { ScenarioTree } from '../tree/scenario-tree.js';
import { chosenBy } from './chosen.js';
import { type Play, playAll, type ScenarioReport } from './scenario-run.js';

/** What came of a run of scenarios. */
export interface RunReport {
  readonly kind: TestRunProfileKind;
  readonly scenarios: readonly ScenarioReport[];
  /** What VS Code was told of the files; none without coverage. */
  readonly files: readonly FileCoverage[];
  readonly isCancelled: boolean;
}

/** Plays what VS Code or a command asks for. */
export class ScenarioRuns implements Disposable {
  private readonly ends = new EventEmitter<RunReport>();
  /** Fires when a run is over. */
  readonly onDidEnd = this.ends.event;

  constructor(
    private readonly controller: TestController,
    private readonly tree: ScenarioTree,
    private readonly outdated: Outdated,
    private readonly coverage: Coverage,
  ) {}

  dispose(): void {
    this.ends.dispose();
  }

  /**
   * Plays the scenarios of a request and tells VS Code of it.
   * @param only the files whose scenarios are played, all if left out; no run is made if that leaves none
   */
  async run(request: TestRunRequest, play: Play, only?: ReadonlySet<string>): Promise<void> {
    const items = chosenBy(request, this.tree).filter((item) => isIn(only, this.tree.refOf(item)?.uri));
    if (only && items.length === 0) return;
    const run = this.controller.createTestRun(only ? narrowed(request, items) : request);
    const kind = request.profile?.kind ?? TestRunProfileKind.Run;
    try {
      this.outdated.begun(items.flatMap((item) => this.tree.refOf(item)?.uri ?? []));
      const scenarios = await playAll(items, run, this.tree, play);
      const files = kind === TestRunProfileKind.Coverage ? await this.coverage.tell(run, scenarios) : [];
      this.ends.fire({ kind, scenarios, files, isCancelled: run.token.isCancellationRequested });
    } finally {
      run.end();
    }
  }
}

function isIn(files: ReadonlySet<string> | undefined, uri: string | undefined): boolean {
  return files === undefined || (uri !== undefined && files.has(uri));
}

function narrowed({ profile, preserveFocus }: TestRunRequest, items: readonly TestItem[]): TestRunRequest {
  return new TestRunRequest(items, undefined, profile, true, preserveFocus);
}
