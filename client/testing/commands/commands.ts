import { CancellationTokenSource, commands, Disposable, type TestRunProfile, TestRunRequest } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ScenarioRef } from '../../../server/protocol.js';
import { reporting } from '../../report.js';
import { strings } from '../../strings.js';
import type { Profiles } from '../run/profiles.js';
import type { ScenarioTree } from '../tree/scenario-tree.js';
import { acceptScenario } from './accept.js';
import { generateScenarios } from './generate.js';
import { ACCEPT_SCENARIO, DEBUG_SCENARIO, GENERATE_SCENARIOS, RUN_SCENARIO } from './names.js';
import { generateTarget, scenarioFor } from './targets.js';

/**
 * Registers the commands about scenarios.
 * @param known settled once the tree has what there is: a window may have just been opened
 */
export function registerScenarioCommands(
  client: BaseLanguageClient,
  tree: ScenarioTree,
  { run, debug }: Profiles,
  known: Promise<void>,
): Disposable {
  const running = (profile: TestRunProfile) => (target?: unknown, id?: unknown) =>
    reporting(strings.runFailed, async () => {
      await known;
      await runIn(profile, tree, scenarioFor(tree, target, id));
    });
  const accept = async (target: unknown, id: unknown) => {
    await known;
    const scenario = scenarioFor(tree, target, id);
    if (await acceptScenario(client, scenario)) await runIn(run, tree, scenario);
  };
  const generate = async (target: unknown, sequence: unknown) => {
    const { file, sequence: only } = generateTarget(tree, target, sequence);
    return generateScenarios(client, file, only);
  };
  return Disposable.from(
    commands.registerCommand(RUN_SCENARIO, running(run)),
    commands.registerCommand(DEBUG_SCENARIO, running(debug)),
    commands.registerCommand('seqbot.scenarios.runAtCursor', () => running(run)()),
    commands.registerCommand('seqbot.scenarios.debugAtCursor', () => running(debug)()),
    commands.registerCommand(ACCEPT_SCENARIO, (target: unknown, id: unknown) =>
      reporting(strings.acceptFailed, () => accept(target, id)),
    ),
    commands.registerCommand(GENERATE_SCENARIOS, (target: unknown, sequence: unknown) =>
      reporting(strings.generateFailed, () => generate(target, sequence)),
    ),
  );
}

/** @throws an error for people when there is no such scenario */
async function runIn(profile: TestRunProfile, tree: ScenarioTree, scenario: ScenarioRef): Promise<void> {
  const item = tree.itemOf(scenario);
  if (!item) throw new Error(strings.noScenario(scenario.id));
  const source = new CancellationTokenSource();
  try {
    await profile.runHandler(new TestRunRequest([item], undefined, profile), source.token);
  } finally {
    source.dispose();
  }
}
