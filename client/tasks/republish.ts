import { Disposable, type Task, tasks } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TASK_TYPE } from './definition.js';
import { PROBLEM_MATCHER } from './provider.js';

/** In milliseconds; VS Code clears a tenth of a second after it has told of a task's end, and tells nobody of that. */
const AFTER_CLEARING = 1_000;

/**
 * Shows the language server's diagnostics again when a task has ended. Those of the problem matcher replace them, so
 * that nothing is shown twice; but VS Code also clears what the task did not report, though it looked at other files.
 */
export function republishAfterTasks(client: BaseLanguageClient): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ends = tasks.onDidEndTask(({ execution: { task } }) => {
    if (!clears(task)) return;
    clearTimeout(timer);
    timer = setTimeout(() => republish(client), AFTER_CLEARING);
  });
  return Disposable.from(ends, new Disposable(() => clearTimeout(timer)));
}

/** Tasks of ours, and those of `tasks.json` that name our problem matcher. */
function clears({ definition, problemMatchers }: Task): boolean {
  return definition.type === TASK_TYPE || problemMatchers.includes(PROBLEM_MATCHER);
}

function republish({ diagnostics }: BaseLanguageClient): void {
  diagnostics?.set([...diagnostics]);
}
