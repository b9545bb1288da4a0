import { commands } from 'vscode';

/** The command of VS Code that shows the Problems panel. */
export const SHOW_PROBLEMS = 'workbench.actions.view.problems';

/** Shows what is wrong with the files of the workspace, those that are not open too. */
export async function showProblems(): Promise<void> {
  await commands.executeCommand(SHOW_PROBLEMS);
}
