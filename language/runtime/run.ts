import { end, type Play, stateOf } from './play.js';
import { MAX_ACTIONS } from './state.js';
import type { Step } from './step.js';

/** Plays on until the conversation waits or ends. */
export function run(play: Play): Step {
  for (let played = 0; play.waiting === undefined; played++) {
    const instruction = play.next;
    if (instruction === undefined) end(play, play.branch.at, 'ran-off');
    else if (played === MAX_ACTIONS) end(play, instruction.at, 'runaway');
    else {
      play.next = instruction.next;
      instruction.act(play);
    }
  }
  return { state: stateOf(play, play.waiting), effects: play.effects };
}
