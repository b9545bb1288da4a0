import { commands, type TabGroup, TabInputText, TabInputWebview, type Uri, ViewColumn, window } from 'vscode';
import { VIEW_TYPE } from '../../preview/previews.js';
import { EXTENSION } from '../destination.js';
import { type EditorLayout, withGroupBelowLast } from './layout.js';
import { type Group, placeFor, type Tab } from './place.js';

/** Shows a compiled bot, in front of neither its source nor a preview. The focus stays where it is. */
export async function showResult(source: Uri, target: Uri): Promise<void> {
  const viewColumn = await columnFor(source, target);
  await window.showTextDocument(target, { viewColumn, preserveFocus: true, preview: true });
}

async function columnFor(source: Uri, target: Uri): Promise<ViewColumn> {
  const names = { source: source.toString(), target: target.toString(), extension: EXTENSION };
  const place = placeFor(window.tabGroups.all.map(groupOf), names);
  if (place === 'beside') return ViewColumn.Beside;
  return place === 'below' ? columnBelow() : place;
}

/** A new column below the last one. VS Code can only split the group that has the focus, so all are laid out anew. */
async function columnBelow(): Promise<ViewColumn> {
  const layout = await commands.executeCommand<EditorLayout>('vscode.getEditorLayout');
  await commands.executeCommand('vscode.setEditorLayout', withGroupBelowLast(layout));
  const added = window.tabGroups.all.findLast(({ tabs }) => tabs.length === 0);
  return added?.viewColumn ?? ViewColumn.Beside;
}

function groupOf({ viewColumn, isActive, tabs }: TabGroup): Group {
  return {
    column: viewColumn,
    isActive,
    tabs: tabs.map((tab): Tab => ({ isActive: tab.isActive, shows: shownIn(tab.input) })),
  };
}

function shownIn(input: unknown): Tab['shows'] {
  if (input instanceof TabInputText) return input.uri.toString();
  // VS Code puts a prefix of its own before the type.
  return input instanceof TabInputWebview && input.viewType.endsWith(VIEW_TYPE) ? 'preview' : undefined;
}
