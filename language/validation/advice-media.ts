import { sizeOf } from '../compiler/values.js';
import type { Video } from '../generated/ast.js';
import type { Check } from './checks.js';

/** The longest side of a video, in CSS pixels, that needs no scrolling in the window of a chat. */
const LONGEST_SIDE = 300;

export const videoNeedsNoScrolling: Check<Video> = (video, report) => {
  const { width = 0, height = 0 } = sizeOf(video.size);
  const longest = Math.max(width, height);
  if (!video.size || longest <= LONGEST_SIDE || Math.min(width, height) === 0) return;
  const [fittingWidth, fittingHeight] = [width, height].map((side) =>
    Math.max(1, Math.round((side * LONGEST_SIDE) / longest)),
  );
  const params = { written: video.size, fitting: `${fittingWidth}x${fittingHeight}` };
  report('large-video', params, { node: video, property: 'size' });
};
