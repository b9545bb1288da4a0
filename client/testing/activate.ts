import { Disposable, tests } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ScenariosApi } from '../api.js';
import { strings } from '../strings.js';
import { registerScenarioCommands } from './commands/commands.js';
import { Coverage } from './coverage/coverage.js';
import type { DebugScenario } from './debug-scenario.js';
import { Outdated } from './outdated.js';
import { createProfiles } from './run/profiles.js';
import { ScenarioRuns } from './run/runs.js';
import { ScenarioFeed } from './scenario-feed.js';
import { SourceChanges } from './source-changes.js';
import { ScenarioTree } from './tree/scenario-tree.js';

/** The id of the controller, by which menus in the manifest know our items. */
const CONTROLLER = 'seqbot';

/** Shows scenarios where VS Code shows tests. */
export function activateTesting(
  client: BaseLanguageClient,
  debug: DebugScenario,
): { readonly scenarios: ScenariosApi; readonly subscription: Disposable } {
  const controller = tests.createTestController(CONTROLLER, strings.product);
  const tree = new ScenarioTree(controller);
  const feed = new ScenarioFeed(client);
  const changes = new SourceChanges();
  const outdated = new Outdated(controller, tree, client, changes);
  const coverage = new Coverage(client);
  const runs = new ScenarioRuns(controller, tree, outdated, coverage);
  const profiles = createProfiles(controller, { client, runs, coverage, changes, debug });
  const subscription = Disposable.from(
    feed,
    feed.onDidChange((files) => tree.update(files)),
    changes,
    outdated,
    registerScenarioCommands(client, tree, profiles, feed.known),
    runs,
    tree,
    controller,
  );
  const { onDidEnd: onDidEndRun } = runs;
  return { scenarios: { items: controller.items, profiles, onDidEndRun }, subscription };
}
