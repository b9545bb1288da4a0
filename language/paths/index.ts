/** Finds conversations that show something: {@link findWitnesses} for goals, {@link arrives} whether one gets there. */
export { type Bounds, findWitnesses } from './find-witnesses.js';
export { arrivalOf, arrives, type Exchange, type Place, replay } from './replay.js';
export { scriptOf, type WitnessGiven, type WitnessScript, type WitnessTurn } from './scenario.js';
export { stepsOf } from './steps.js';
export type * from './witness.js';
