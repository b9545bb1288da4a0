import {
  ProcessExecution,
  RelativePattern,
  Task,
  TaskGroup,
  type TaskProvider,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { isInside, outputFolderOf } from '../compile/destination.js';
import { strings } from '../strings.js';
import { argumentsOf } from './arguments.js';
import {
  COMMANDS,
  isSeqbotTask,
  type SeqbotTaskDefinition,
  TASK_TYPE,
  type TaskCommand,
} from './definition.js';

/** The problem matcher in the manifest. */
export const PROBLEM_MATCHER = '$seqbot';

const GROUPS: { readonly [C in TaskCommand]?: TaskGroup } = {
  compile: TaskGroup.Build,
  test: TaskGroup.Test,
};

/** Offers the command line's commands as tasks, in each folder on disk that has bots. */
export class SeqbotTasks implements TaskProvider {
  /** @param cli the bundle of the command line */
  constructor(private readonly cli: Uri) {}

  async provideTasks(): Promise<Task[]> {
    const folders = (workspace.workspaceFolders ?? []).filter(isOnDisk);
    const withBots = await Promise.all(
      folders.map(async (folder) => ((await hasBots(folder)) ? [folder] : [])),
    );
    return withBots
      .flat()
      .flatMap((folder) =>
        COMMANDS.flatMap((command) => this.task({ type: TASK_TYPE, command }, folder) ?? []),
      );
  }

  /** Completes a task that a `tasks.json` describes; nothing where it describes none or has no folder. */
  resolveTask({ definition, scope }: Task): Task | undefined {
    const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
    return folder && isOnDisk(folder) && isSeqbotTask(definition) ? this.task(definition, folder) : undefined;
  }

  /** Nothing where the settings name an output folder that is refused. */
  private task(definition: SeqbotTaskDefinition, folder: WorkspaceFolder): Task | undefined {
    const { command } = definition;
    const output = outputFolderOf(folder.uri);
    if (command === 'compile' && output && !isInside(folder, output)) return undefined;
    const execution = this.execution(argumentsOf(definition, output), folder);
    const task = new Task(definition, folder, command, TASK_TYPE, execution, PROBLEM_MATCHER);
    task.detail = strings.taskDetails[command];
    task.presentationOptions = { clear: true, showReuseMessage: false };
    const group = GROUPS[command];
    if (group) task.group = group;
    return task;
  }

  /** The Node that runs this extension runs the command line too; on the desktop that is Electron, which must be told. */
  private execution(args: readonly string[], folder: WorkspaceFolder): ProcessExecution {
    const options = { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1' } };
    return new ProcessExecution(process.execPath, [this.cli.fsPath, ...args], options);
  }
}

function isOnDisk({ uri }: WorkspaceFolder): boolean {
  return uri.scheme === 'file';
}

async function hasBots(folder: WorkspaceFolder): Promise<boolean> {
  const pattern = new RelativePattern(folder, '**/*.seqbot');
  return (await workspace.findFiles(pattern, '**/node_modules/**', 1)).length > 0;
}
