import {
  type CancellationToken,
  commands,
  type Disposable,
  type Progress,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import { firstLine, reporting } from '../../report.js';
import { strings } from '../../strings.js';
import type { Compiler } from '../compiler.js';
import { showProblems } from '../problems.js';
import { mayWrite } from '../trusted.js';
import { compileEach, type Tally } from './compile-each.js';
import { summaryOf } from './summary.js';

type Shower = (message: string, ...buttons: string[]) => Thenable<string | undefined>;
type Reporter = Progress<{ message?: string; increment?: number }>;

/**
 * Registers `seqbot.compileAll`. It takes what the explorer passes: the folder that was clicked, and all that are
 * selected. It answers with what came of each file, or nothing when it could not begin.
 */
export function registerCompileAll(compiler: Compiler): Disposable {
  const all = new CompileAll(compiler);
  return commands.registerCommand('seqbot.compileAll', (clicked: unknown, selected: unknown) =>
    reporting(strings.compileAllFailed, () => all.run(clicked, selected)),
  );
}

/** Compiles all bots of the workspace or of some folders, once at a time. */
class CompileAll {
  private running: Promise<Tally<Uri>> | undefined;

  constructor(private readonly compiler: Compiler) {}

  /** While a run is on its way another call is answered as that is. */
  async run(clicked: unknown, selected: unknown): Promise<Tally<Uri> | undefined> {
    const places = placesIn(clicked, selected);
    if (!(await mayWrite())) return undefined;
    if (this.running) void window.showInformationMessage(strings.compilingAlready);
    this.running ??= this.compile(places).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async compile(places: readonly Uri[] | undefined): Promise<Tally<Uri>> {
    const options = {
      location: ProgressLocation.Notification,
      title: strings.compilingAll,
      cancellable: true,
    };
    const tally = await window.withProgress(options, (progress, token) =>
      this.compileIn(places, progress, token),
    );
    void reporting(strings.compileAllFailed, () => tell(tally));
    return tally;
  }

  private async compileIn(
    places: readonly Uri[] | undefined,
    progress: Reporter,
    token: CancellationToken,
  ): Promise<Tally<Uri>> {
    const sources = await Promise.race([this.compiler.sources(places), noneWhenCancelled(token)]);
    return compileEach(sources, {
      compile: (source) => this.compiler.compile(source),
      begin: (source, done) =>
        progress.report({
          message: strings.progress(workspace.asRelativePath(source), done + 1, sources.length),
          increment: done === 0 ? 0 : 100 / sources.length,
        }),
      isCancelled: () => token.isCancellationRequested,
    });
  }
}

/** @throws an error with a message for people when the arguments are no addresses */
function placesIn(clicked: unknown, selected: unknown): readonly Uri[] | undefined {
  if (clicked === undefined || clicked === null) return undefined;
  if (!(clicked instanceof Uri)) throw new Error(strings.badFolder);
  if (!Array.isArray(selected)) return [clicked];
  return [clicked, ...selected.filter((each) => each instanceof Uri)];
}

/** The server may still be reading the workspace: who cancels does not wait for that. */
function noneWhenCancelled(token: CancellationToken): Promise<Uri[]> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve([])));
}

async function tell(tally: Tally<Uri>): Promise<void> {
  const [failure] = tally.failed;
  const reason = failure && `${workspace.asRelativePath(failure.source)}: ${firstLine(failure.error)}`;
  const message = [summaryOf(tally), ...(reason ? [reason] : [])].join(' ');
  const buttons = tally.refused.length > 0 ? [strings.showProblems] : [];
  const choice = await showerOf(tally)(message, ...buttons);
  if (choice) await showProblems();
}

function showerOf({ failed, refused }: Tally<Uri>): Shower {
  if (failed.length > 0) return window.showErrorMessage;
  return refused.length > 0 ? window.showWarningMessage : window.showInformationMessage;
}
