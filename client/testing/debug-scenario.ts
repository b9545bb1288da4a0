import type { CancellationToken, TestRun } from 'vscode';
import type { RunScenarioResult, ScenarioRef } from '../../server/protocol.js';

/**
 * Plays a scenario step by step and answers once that is over: what running it says, or nothing when it was stopped
 * before its end.
 * @param run what the session belongs to
 * @param token ends the session
 * @throws when the session could not be started
 */
export type DebugScenario = (
  scenario: ScenarioRef,
  run: TestRun,
  token: CancellationToken,
) => Promise<RunScenarioResult | undefined>;
