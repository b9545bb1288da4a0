/** Plays scenarios: {@link run} a script on a loaded bot, show its {@link transcript}. */
export type * from './outcome.js';
export { run } from './run.js';
export type * from './script.js';
export { type Exchange, endingText, linesOf, transcript } from './transcript.js';
