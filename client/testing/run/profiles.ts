import {
  type CancellationToken,
  type TestController,
  type TestRunProfile,
  TestRunProfileKind,
  type TestRunRequest,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RUN_SCENARIO, type RunScenarioParams, type RunScenarioResult } from '../../../server/protocol.js';
import { strings } from '../../strings.js';
import type { Coverage } from '../coverage/coverage.js';
import { usersOf } from '../outdated.js';
import type { SourceChanges } from '../source-changes.js';
import { runContinuously } from './continuous.js';
import type { ScenarioRuns } from './runs.js';
import type { Play } from './scenario-run.js';

/** What runs are made of. */
export interface Surroundings {
  readonly client: BaseLanguageClient;
  readonly runs: ScenarioRuns;
  readonly coverage: Coverage;
  readonly changes: SourceChanges;
  /** Plays a scenario step by step. */
  readonly debug: Play;
}

/** The ways to run scenarios that VS Code offers. */
export interface Profiles {
  readonly run: TestRunProfile;
  readonly debug: TestRunProfile;
  readonly coverage: TestRunProfile;
}

/** Offers to run scenarios, to debug them, and to run them with coverage. What is being written counts, saved or not. */
export function createProfiles(controller: TestController, surroundings: Surroundings): Profiles {
  const { client, runs, coverage, changes, debug } = surroundings;
  const create = (label: string, kind: TestRunProfileKind, play: Play, isContinuous: boolean) => {
    const handler = (request: TestRunRequest, token: CancellationToken): Promise<void> | void =>
      request.continuous
        ? runContinuously(request, token, {
            changes,
            usersOf: (file) => usersOf(client, file),
            run: (again, only) => runs.run(again, play, only),
          })
        : runs.run(request, play);
    return controller.createRunProfile(label, kind, handler, true, undefined, isContinuous);
  };
  const profiles: Profiles = {
    run: create(strings.runProfile, TestRunProfileKind.Run, playedBy(client, false), true),
    debug: create(strings.debugProfile, TestRunProfileKind.Debug, debug, false),
    coverage: create(strings.coverageProfile, TestRunProfileKind.Coverage, playedBy(client, true), true),
  };
  profiles.coverage.loadDetailedCoverage = async (_run, file) => coverage.detailsOf(file);
  return profiles;
}

/** Has the language server play scenarios. */
function playedBy(client: BaseLanguageClient, coverage: boolean): Play {
  return (scenario, _run, token) => {
    const params: RunScenarioParams = { ...scenario, coverage };
    return client.sendRequest<RunScenarioResult>(RUN_SCENARIO, params, token);
  };
}
