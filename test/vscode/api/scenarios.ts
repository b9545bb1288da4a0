import {
  CancellationTokenSource,
  type TestItem,
  type TestItemCollection,
  type TestRunProfile,
  TestRunRequest,
  type Uri,
  workspace,
} from 'vscode';
import type { RunReport } from '../../../client/testing/run/runs.js';
import { until } from './until.js';
import { seqbot } from './workspace.js';

/** A bot with two scenarios that pass; the way to `Third` is in none. */
export const GREETS = `attribute name "Name"

sequence Greets {
  branch First {
    reply "Hello"
    options {
      "Hi"  -> Second
      "Bye" -> Third
    }
  }

  branch Second {
    reply "How are you?"
    end
  }

  branch Third {
    reply "See you"
    end
  }
}

scenario "Says hello" of Greets {
  bot "Hello"
}

scenario "Asks back" of Greets {
  visitor "Hi"
  bot "How are you?"
}
`;

/** The items of a collection by their labels, each with those beneath it. */
export interface Tree {
  readonly [label: string]: Tree;
}

/** What the Test Explorer shows. */
export async function shownTree(): Promise<Tree> {
  return treeOf((await seqbot()).scenarios.items);
}

function treeOf(items: TestItemCollection): Tree {
  return Object.fromEntries(Array.from(items, ([, { label, children }]) => [label, treeOf(children)]));
}

/** The item at the end of a path of labels, once it is there. */
export async function itemAt(...path: readonly string[]): Promise<TestItem> {
  const { scenarios } = await seqbot();
  return until(
    `there is ${path.join(' › ')}`,
    () => {
      let items: TestItemCollection | undefined = scenarios.items;
      let found: TestItem | undefined;
      for (const name of path) {
        found = items && Array.from(items, ([, item]) => item).find(({ label }) => label === name);
        items = found?.children;
      }
      return found;
    },
    () => JSON.stringify(treeOf(scenarios.items)),
  );
}

/** The path of a file in the tree. */
export function pathOf(file: Uri): string[] {
  return workspace.asRelativePath(file, false).split('/');
}

/** Runs items as VS Code does when they are clicked, and answers with what came of it. */
export async function runItems(profile: TestRunProfile, ...items: TestItem[]): Promise<RunReport> {
  return reportOf(async () => {
    const source = new CancellationTokenSource();
    await profile.runHandler(new TestRunRequest(items, undefined, profile), source.token);
  });
}

/** What came of the run that something causes. */
export async function reportOf(cause: () => Thenable<unknown> | Promise<unknown>): Promise<RunReport> {
  const { scenarios } = await seqbot();
  const reports: RunReport[] = [];
  const subscription = scenarios.onDidEndRun((report) => reports.push(report));
  try {
    await cause();
    return await until('a run is over', () => reports[0]);
  } finally {
    subscription.dispose();
  }
}

/** What came of each scenario, by its id. */
export function statuses({ scenarios }: RunReport): Record<string, string> {
  return Object.fromEntries(scenarios.map(({ scenario, result }) => [scenario.id, result.status]));
}
