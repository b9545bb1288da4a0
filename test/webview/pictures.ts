import type { Panel, Theme } from './panel.js';

/** A preview beside an editor, one in a slim column, and a whole window; in CSS pixels. */
const SIZES = {
  usual: { width: 640, height: 720 },
  narrow: { width: 320, height: 640 },
  wide: { width: 1100, height: 720 },
};

/** Leaves a picture of what the panel shows in each theme, and of its first one at each width. */
export async function takePictures(panel: Panel, name: string, themes: readonly Theme[]): Promise<void> {
  for (const [width, size] of Object.entries(SIZES)) {
    await panel.page.setViewportSize(size);
    for (const theme of width === 'usual' ? themes : themes.slice(0, 1)) {
      await panel.setTheme(theme);
      await panel.picture(`${name}-${theme}-${width}`);
    }
  }
  await panel.page.setViewportSize(SIZES.usual);
}
