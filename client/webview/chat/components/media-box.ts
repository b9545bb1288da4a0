import type { RenderedMedia } from '../../../../language/runtime/effect.js';

/** The box that a picture or video has declared, to keep its place and shape before it is loaded; none without a size. */
export function boxOf({ width, height }: RenderedMedia) {
  return width && height ? { width: `${width}px`, aspectRatio: `${width} / ${height}` } : undefined;
}
