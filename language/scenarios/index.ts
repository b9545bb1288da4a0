/** Plays scenarios: {@link run} a script on a loaded bot, {@link walk} it line by line, show its {@link transcript}, {@link record} a conversation. */
export type * from './outcome.js';
export { type Recorded, record } from './record.js';
export { run } from './run.js';
export type * from './script.js';
export { type Exchange, endingText, linesOf, transcript } from './transcript.js';
export { happenedAt, inputsUpTo, type Stop, type Walk, type WalkOptions, walk } from './walk.js';
