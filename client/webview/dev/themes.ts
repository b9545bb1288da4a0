/** The classes that VS Code gives the page's body, by what the address calls them. */
export const themes: ReadonlyMap<string, string> = new Map([
  ['dark', 'vscode-dark'],
  ['light', 'vscode-light'],
  ['contrast', 'vscode-high-contrast'],
  ['contrast-light', 'vscode-high-contrast vscode-high-contrast-light'],
]);
