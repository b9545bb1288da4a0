import {
  type CancellationToken,
  type DebugAdapterDescriptor,
  type DebugAdapterDescriptorFactory,
  DebugAdapterInlineImplementation,
  type DebugConfiguration,
  type DebugSession,
  Disposable,
  debug,
  type TestRun,
  Uri,
  workspace,
} from 'vscode';
import {
  type RunScenarioResult,
  type ScenarioRef,
  WALK_SCENARIO,
  type WalkResult,
} from '../../server/protocol.js';
import { DEBUG_TYPE, launchOf } from './configuration.js';
import { InlineAdapter } from './inline-adapter.js';
import { ScenarioStage, type Surroundings } from './scenario-stage.js';

/** The key of a configuration that tells whose session it is. */
const OWNER = 'testRun';

/** A session that a test run waits for. */
interface Awaited {
  session?: DebugSession;
  result?: RunScenarioResult;
}

/** Begins sessions: for configurations, and for test runs, which are told what comes of them. */
export class DebugSessions implements DebugAdapterDescriptorFactory {
  private readonly awaited = new Map<unknown, Awaited>();
  private begun = 0;

  constructor(private readonly surroundings: Surroundings) {}

  createDebugAdapterDescriptor(session: DebugSession): DebugAdapterDescriptor {
    const { configuration, workspaceFolder } = session;
    const awaited = this.awaited.get(configuration[OWNER]);
    if (awaited) awaited.session = session;
    const stage = new ScenarioStage(launchOf(configuration, workspaceFolder), this.surroundings, (result) => {
      if (awaited) awaited.result = result;
    });
    return new DebugAdapterInlineImplementation(new InlineAdapter(stage));
  }

  /**
   * Debugs a scenario for a test run: answered once the session is over, by what running the scenario comes to, or by
   * nothing when it was stopped before that was seen.
   */
  async debug(
    scenario: ScenarioRef,
    testRun: TestRun,
    token: CancellationToken,
  ): Promise<RunScenarioResult | undefined> {
    const walk = await this.surroundings.client.sendRequest<WalkResult>(WALK_SCENARIO, scenario, token);
    if (walk.status !== 'walk') return walk;
    const owner = ++this.begun;
    const awaited: Awaited = {};
    this.awaited.set(owner, awaited);
    const cancelled = token.onCancellationRequested(
      () => awaited.session && debug.stopDebugging(awaited.session),
    );
    try {
      await playedOut({ ...configurationOf(scenario, walk.title), [OWNER]: owner }, testRun);
      return awaited.result;
    } finally {
      cancelled.dispose();
      this.awaited.delete(owner);
    }
  }
}

/** The configuration that debugs a scenario. */
export function configurationOf({ uri, id }: ScenarioRef, name: string): DebugConfiguration {
  return {
    ...{ type: DEBUG_TYPE, request: 'launch', name, program: uri, scenario: id },
    // What it says is in the preview.
    internalConsoleOptions: 'neverOpen',
  };
}

/** Debugs, and is settled once the session is over or did not begin. */
async function playedOut(configuration: DebugConfiguration, testRun: TestRun): Promise<void> {
  const subscriptions: Disposable[] = [];
  const over = new Promise<void>((resolve) => {
    const listen = debug.onDidTerminateDebugSession((session) => {
      if (session.configuration[OWNER] === configuration[OWNER]) resolve();
    });
    subscriptions.push(listen);
  });
  try {
    const folder = workspace.getWorkspaceFolder(Uri.parse(configuration.program, true));
    const options = { testRun, suppressSaveBeforeStart: true };
    if (await debug.startDebugging(folder, configuration, options)) await over;
  } finally {
    Disposable.from(...subscriptions).dispose();
  }
}
