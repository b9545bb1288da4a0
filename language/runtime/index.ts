/** Plays compiled bots: {@link load} one, {@link begin} a conversation, then one {@link transition} per input. */

export { accepts } from '../bot/values/accepts.js';
export { begin } from './begin.js';
export type * from './effect.js';
export type * from './input.js';
export { parsePath } from './json-path.js';
export { load } from './load.js';
export type * from './observer.js';
export { valueIn } from './profile.js';
export type { Program } from './program.js';
export { retryText } from './retry.js';
export { smsLines } from './sms.js';
export * from './state.js';
export type * from './step.js';
export { plainText } from './text.js';
export { transition } from './transition.js';
