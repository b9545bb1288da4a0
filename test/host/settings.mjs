/** Settings for a workbench that is shown around: nothing calls home and nothing asks. */
export const SHOWN = Object.freeze({
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
});

/** Settings for a workbench that is driven: the same on every machine, nothing saves by itself, nothing shown twice. */
export const DRIVEN = Object.freeze({
  ...SHOWN,
  'workbench.colorTheme': 'Default Light Modern',
  'window.autoDetectColorScheme': false,
  'files.autoSave': 'off',
  'explorer.compactFolders': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  // A part of the workbench that takes the focus late must not take a list away that is about to be picked from.
  'workbench.quickOpen.closeOnFocusLost': false,
});
