import { Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type RunScenarioResult, WALK_SCENARIO, type WalkResult } from '../../server/protocol.js';
import type { Preview } from '../preview/preview.js';
import type { Previews } from '../preview/previews.js';
import { fileName, openDocument } from '../seqbot-document.js';
import { strings } from '../strings.js';
import { addressOf, type Launch } from './configuration.js';
import { LineMark } from './line-mark.js';
import { type Moment, placeOf, reachedBy, type Walk } from './moments.js';
import { beatOf } from './pace.js';
import type { Stage } from './session.js';

/** After how many milliseconds a preview that does not come is not waited for any more. */
const PATIENCE = 5_000;

/** What every session needs of the rest of the extension. */
export interface Surroundings {
  readonly client: BaseLanguageClient;
  readonly previews: Previews;
}

/** Plays a scenario in the preview beside its source, where the line that is being played is marked. */
export class ScenarioStage implements Stage, Disposable {
  readonly scenario: string;
  private readonly mark = new LineMark();
  private walked: Walk | undefined;
  private preview: Preview | undefined;

  /** @param decided is told what running the scenario comes to, once that has been seen */
  constructor(
    private readonly launch: Launch,
    private readonly surroundings: Surroundings,
    readonly decided: (result: RunScenarioResult) => void,
  ) {
    this.scenario = launch.program.toString();
  }

  get stops(): boolean {
    return !this.launch.noDebug;
  }

  get stopOnEntry(): boolean {
    return this.launch.stopOnEntry;
  }

  async walk(): Promise<Walk> {
    const { program, scenario, noDebug } = this.launch;
    await openDocument(program);
    const params = { uri: this.scenario, id: scenario };
    const result = await this.surroundings.client.sendRequest<WalkResult>(WALK_SCENARIO, params);
    if (result.status !== 'walk') throw new Error(whyNot(result, this.launch));
    this.walked = result;
    if (!noDebug) this.preview = await this.openPreview(Uri.parse(result.bot, true));
    return result;
  }

  keyOf(file: string): string {
    return addressOf(file).toString();
  }

  beat(moment: Moment): number {
    return this.walked ? beatOf(this.walked, moment, this.launch.pace * motion()) : 0;
  }

  after(milliseconds: number, then: () => void): () => void {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  }

  show(walk: Walk, moment: Moment): void {
    this.mark.move(placeOf(walk, this.scenario, moment));
    this.preview?.play(walk, reachedBy(walk, moment)?.inputs ?? 0);
  }

  still(): void {
    this.mark.move(undefined);
  }

  dispose(): void {
    this.mark.dispose();
  }

  /** Opens the preview beside the scenario, and waits until it shows something. */
  private async openPreview(bot: Uri): Promise<Preview> {
    const { program } = this.launch;
    const visible = window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === program.toString(),
    );
    if (!visible) await window.showTextDocument(program, { viewColumn: ViewColumn.One, preserveFocus: true });
    const preview = this.surroundings.previews.show(bot);
    if (!preview.shown) await firstOf(preview);
    void preview.closed.then(() => {
      this.preview = undefined;
    });
    return preview;
  }
}

/** Settled once a preview shows something, is closed, or does not come. */
async function firstOf(preview: Preview): Promise<void> {
  const subscriptions: Disposable[] = [];
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    subscriptions.push(
      new Disposable(() => clearTimeout(timer)),
      preview.onDidShow(() => resolve()),
    );
    void preview.closed.then(resolve);
  });
  Disposable.from(...subscriptions).dispose();
}

/** 0 where motion is not wanted: then only where a session stops is shown. */
function motion(): 0 | 1 {
  return workspace.getConfiguration('workbench').get('reduceMotion') === 'on' ? 0 : 1;
}

function whyNot(result: Exclude<WalkResult, { status: 'walk' }>, { program, scenario }: Launch): string {
  if (result.status === 'gone') return strings.noScenario(scenario);
  const [first] = result.problems;
  const where = fileName(first ? Uri.parse(first.uri) : program);
  return strings.failed(strings.playLater(where), first?.message ?? '');
}
