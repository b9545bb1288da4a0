import type { Program } from '../runtime/index.js';
import type { Outcome } from './outcome.js';
import type { Script } from './script.js';
import { playOut } from './walk.js';

/**
 * Plays a script on a loaded bot and stops at the first thing that does not come true.
 *
 * - It begins on the sequence's first channel with everyone online, unless a given says otherwise; split parts that no
 *   given forces are taken by chance, but the same ones each time.
 * - A call to a webhook that saves something has to be answered by a given: nothing answers by itself, and a scenario
 *   that guessed would prove nothing. Without one the step that led to the call fails. A webhook that saves nothing
 *   needs no given: it answers.
 * - A given part of a split is for one split met: a split that does not have it, or none, fails at the given.
 * - A conversation that is stopped as runaway or broken fails at the step that led there.
 * - A blocked redirect is none: the visitor never sees the page.
 */
export function run(program: Program, script: Script): Outcome {
  return playOut(program, script, false);
}
