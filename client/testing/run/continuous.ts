import { type CancellationToken, TestRunRequest, type Uri } from 'vscode';
import { reporting } from '../../report.js';
import { strings } from '../../strings.js';
import type { SourceChanges } from '../source-changes.js';

/** What a continuous run needs of the others. */
export interface Rerun {
  readonly changes: SourceChanges;
  /** The files whose scenarios play a bot that a file is part of. */
  usersOf(file: Uri): Promise<readonly string[]>;
  /** Plays what a request is for, or of that only the scenarios of some files; ends when it is done. */
  run(request: TestRunRequest, only?: ReadonlySet<string>): Promise<void>;
}

/**
 * Plays the scenarios of a request at once, and whenever a file of their bots is saved those of that bot again, until it
 * is cancelled. However fast files are saved, one run is made at a time.
 */
export function runContinuously(request: TestRunRequest, token: CancellationToken, rerun: Rerun): void {
  const continuous = new ContinuousRun(request, token, rerun);
  const subscription = rerun.changes.onDidSave((file) => continuous.saved(file));
  token.onCancellationRequested(() => subscription.dispose());
  void continuous.work(() => rerun.run(request));
}

class ContinuousRun {
  /** The files that were saved since the last run has begun. */
  private readonly waiting = new Map<string, Uri>();
  private isRunning = false;

  constructor(
    private readonly request: TestRunRequest,
    private readonly token: CancellationToken,
    private readonly rerun: Rerun,
  ) {}

  saved(file: Uri): void {
    this.waiting.set(file.toString(), file);
    if (!this.isRunning) void this.work();
  }

  async work(first?: () => Promise<void>): Promise<void> {
    this.isRunning = true;
    await reporting(strings.runFailed, async () => first?.());
    while (this.waiting.size > 0 && !this.token.isCancellationRequested)
      await reporting(strings.runFailed, () => this.again());
    this.isRunning = false;
  }

  private async again(): Promise<void> {
    const files = [...this.waiting.values()];
    this.waiting.clear();
    const users = await Promise.all(files.map((file) => this.rerun.usersOf(file)));
    await this.rerun.run(quietly(this.request), new Set(users.flat()));
  }
}

/** The same for VS Code, but nobody is sent to the results who is writing. */
function quietly({ include, exclude, profile }: TestRunRequest): TestRunRequest {
  return new TestRunRequest(include, exclude, profile, true, true);
}
