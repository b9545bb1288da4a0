import type { Address } from '../bot/address.js';
import type { Act } from './instruction.js';
import { end, type Play } from './play.js';
import type { BranchProgram, SequenceProgram } from './program.js';

/** Goes on at the start of a branch; without one the conversation ends as broken, at the address of the action. */
export function jumpTo(branch: BranchProgram | undefined, at: Address): Act {
  if (branch === undefined) return (play) => end(play, at, 'broken');
  return (play) => enterBranch(play, branch);
}

/**
 * Goes on at the start of another sequence, or at `first`; without one, or with an empty one, the conversation ends as
 * broken.
 */
export function enterSequence(
  play: Play,
  sequence: SequenceProgram | undefined,
  at: Address,
  first = sequence?.branches[0],
): void {
  if (sequence === undefined || first === undefined) {
    end(play, at, 'broken');
    return;
  }
  play.effects.push(sequence.entering);
  enterBranch(play, first);
}

function enterBranch(play: Play, branch: BranchProgram): void {
  play.branch = branch;
  play.effects.push(branch.entering);
  play.program.observer?.entered(branch.at);
  play.next = branch.code().first;
}
