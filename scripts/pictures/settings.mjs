import { DRIVEN } from '../../test/host/settings.mjs';

/** Settings of a workbench that shows an editor and a panel, and little else. */
export const QUIET = Object.freeze({
  ...DRIVEN,
  'breadcrumbs.enabled': false,
  'editor.fontFamily': "'JetBrains Mono', 'Cascadia Code', Menlo, 'DejaVu Sans Mono', monospace",
  'editor.fontSize': 13,
  'editor.lineHeight': 20,
  'editor.cursorBlinking': 'solid',
  'editor.guides.indentation': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.overviewRulerBorder': false,
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.horizontal': 'hidden',
  'editor.scrollbar.vertical': 'hidden',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.statusBar.visible': false,
});
