import { commands, window, workspace } from 'vscode';
import { strings } from '../strings.js';

/** Whether files may be written. If not, the user is told, and offered to change that. */
export async function mayWrite(): Promise<boolean> {
  if (workspace.isTrusted) return true;
  const choice = await window.showWarningMessage(strings.untrusted, strings.manageTrust);
  if (choice) await commands.executeCommand('workbench.trust.manage');
  return false;
}
