import { commands, window } from 'vscode';

/** Closes every tab; unsaved text is dropped, nobody is asked. */
export async function tabGroupsClosed(): Promise<void> {
  while (window.tabGroups.all.some((group) => group.tabs.length > 0)) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
