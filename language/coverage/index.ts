/** What of a bot can be played ({@link coverablesOf}), and what of it was ({@link Recorder}). */
export * from './coverable.js';
export { coverablesOf } from './coverables.js';
export { type Hits, Recorder } from './recorder.js';
