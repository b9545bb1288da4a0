import type { RenderedMedia } from '../../../../../language/runtime/effect.js';

/** The box that a picture or video has declared, for the stylesheet: its place is kept before it is loaded. */
export function boxOf({ width, height }: RenderedMedia) {
  return width && height ? { '--width': `${width}px`, '--ratio': `${width} / ${height}` } : undefined;
}
