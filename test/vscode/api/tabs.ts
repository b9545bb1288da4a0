import { commands, window } from 'vscode';

/** Closes every tab; unsaved text is dropped, nobody is asked. */
export async function tabGroupsClosed(): Promise<void> {
  const { tabGroups } = window;
  while (tabGroups.all.some((group) => group.tabs.length > 0)) {
    // What was shown beside has left an empty group active.
    if (tabGroups.activeTabGroup.tabs.length === 0) {
      await commands.executeCommand('workbench.action.focusNextGroup');
    }
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
