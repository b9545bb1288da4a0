import { type CancellationToken, type TestItem, TestMessage, type TestRun, Uri, workspace } from 'vscode';
import type { RunScenarioResult, ScenarioRef } from '../../../server/protocol.js';
import { firstLine } from '../../report.js';
import { fileName } from '../../seqbot-document.js';
import { strings } from '../../strings.js';
import type { ScenarioTree } from '../tree/scenario-tree.js';
import { messageOfFailure, messageOfProblem } from './messages.js';
import { outputOf } from './output.js';

/** Plays one scenario; nothing when it was not played to its end. */
export type Play = (
  scenario: ScenarioRef,
  run: TestRun,
  token: CancellationToken,
) => Promise<RunScenarioResult | undefined>;

/** What came of one scenario. */
export interface ScenarioReport {
  readonly scenario: ScenarioRef;
  readonly result: RunScenarioResult;
}

/**
 * Plays scenarios one after another and tells VS Code what comes of each. Who cancels gets what has been played until
 * then.
 */
export async function playAll(
  items: readonly TestItem[],
  run: TestRun,
  tree: ScenarioTree,
  play: Play,
): Promise<ScenarioReport[]> {
  const reports: ScenarioReport[] = [];
  for (const item of items) run.enqueued(item);
  for (const item of items) {
    if (run.token.isCancellationRequested) break;
    const scenario = tree.refOf(item);
    const result = scenario && (await playOne(item, scenario, run, play));
    if (scenario && result) reports.push({ scenario, result });
  }
  return reports;
}

async function playOne(
  item: TestItem,
  scenario: ScenarioRef,
  run: TestRun,
  play: Play,
): Promise<RunScenarioResult | undefined> {
  run.started(item);
  const start = performance.now();
  try {
    const result = await play(scenario, run, run.token);
    // Who stops a session at its failure cancels the run, and has seen the result nonetheless.
    if (result) tell(item, scenario, run, result, performance.now() - start);
    else if (!run.token.isCancellationRequested) run.skipped(item);
    return result;
  } catch (error) {
    if (!run.token.isCancellationRequested) run.errored(item, new TestMessage(firstLine(error)));
    return undefined;
  }
}

function tell(
  item: TestItem,
  { uri, id }: ScenarioRef,
  run: TestRun,
  result: RunScenarioResult,
  duration: number,
): void {
  const title = `${fileName(Uri.parse(uri, true))} › ${item.parent?.label ?? ''} › ${id}`;
  run.appendOutput(outputOf(title, uri, result, where), undefined, item);
  const { status } = result;
  if (status === 'passed') run.passed(item, duration);
  else if (status === 'gone') run.skipped(item);
  else if (status === 'not-run') run.errored(item, problems(result.problems.map(messageOfProblem)), duration);
  else run.failed(item, messageOfFailure(id, Uri.parse(uri, true), result.failure), duration);
}

function problems(messages: readonly TestMessage[]): readonly TestMessage[] {
  return messages.length > 0 ? messages : [new TestMessage(strings.notChecked)];
}

/** As terminals make links of it: from the workspace folder, lines and columns from one. */
function where(place: { readonly uri: string; readonly line: number; readonly character: number }): string {
  const path = workspace.asRelativePath(Uri.parse(place.uri, true));
  return `${path}:${place.line + 1}:${place.character + 1}`;
}
