import type { TaskDefinition } from 'vscode';

/** The type of our tasks in the manifest, and in people's `tasks.json`. */
export const TASK_TYPE = 'seqbot';

/** What the command line can be asked for in a task. */
export const COMMANDS = ['check', 'compile', 'test'] as const;

export type TaskCommand = (typeof COMMANDS)[number];

/** What the manifest's `taskDefinitions` describe. */
export interface SeqbotTaskDefinition extends TaskDefinition {
  readonly type: typeof TASK_TYPE;
  readonly command: TaskCommand;
  /** Files, folders and patterns, from the workspace folder; all of it if left out. */
  readonly files?: readonly string[];
  /** Further arguments, such as `--strict`. */
  readonly args?: readonly string[];
}

/** Whether what stands in a `tasks.json` describes a task of ours. */
export function isSeqbotTask(definition: TaskDefinition): definition is SeqbotTaskDefinition {
  const { type, command, files, args } = definition;
  return (
    type === TASK_TYPE &&
    COMMANDS.some((known) => known === command) &&
    isListOfTexts(files) &&
    isListOfTexts(args)
  );
}

function isListOfTexts(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every((each) => typeof each === 'string'));
}
