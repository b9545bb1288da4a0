/**
 * Colour themes that come with VS Code, and the class the workbench has while one is in use.
 * @satisfies {Record<string, { label: string, workbench: string }>}
 */
export const THEMES = Object.freeze({
  light: { label: 'Light Modern', workbench: 'vs' },
  dark: { label: 'Dark Modern', workbench: 'vs-dark' },
  'high contrast': { label: 'Dark High Contrast', workbench: 'hc-black' },
  'light high contrast': { label: 'Light High Contrast', workbench: 'hc-light' },
});

/** @typedef {keyof typeof THEMES} Theme */
