import type { CloseConversation, ConditionAction, End, GoTo, Next, Split } from '../../bot/bot.js';
import { draw, pickPart } from '../chance.js';
import type { Test } from '../comparison.js';
import { conditionOf } from '../condition.js';
import type { Act, Behaviour, Fork } from '../instruction.js';
import { end, type Play } from '../play.js';
import type { Site } from '../site.js';

/** Next branch, and Go to: on in a branch, from its start. */
export function goOn({ target }: Next | GoTo, site: Site): Behaviour {
  return { act: site.jump(target) };
}

/** Close Conversation; a target cancels the closing. */
export function closeConversation({ target }: CloseConversation, site: Site): Behaviour {
  return { act: target === undefined ? (play) => end(play, site.at, 'closed') : site.jump(target) };
}

/** End: the sequence stops, the case stays open. */
export function endSequence(_: End, { at }: Site): Behaviour {
  return { act: (play) => end(play, at, 'end') };
}

/** A condition: leads to a branch, or forks into the lists beneath it. */
export function condition(action: ConditionAction, site: Site): Behaviour {
  const holds = conditionOf(action.condition, site);
  if ('target' in action) {
    return { act: branching(holds, site.jump(action.target), () => {}, site) };
  }
  const fork: Fork = { yes: undefined, no: undefined };
  const onIn = (side: keyof Fork) => (play: Play) => {
    play.next = fork[side];
  };
  return { fork, act: branching(holds, onIn('yes'), onIn('no'), site) };
}

function branching(holds: Test, yes: Act, no: Act, site: Site): Act {
  const whenYes = site.when('yes', yes);
  const whenNo = site.when('no', no);
  return (play) => (holds(play.profile) ? whenYes(play) : whenNo(play));
}

/** Split: the part that is forced, else one by chance. */
export function split({ parts }: Split, site: Site): Behaviour {
  const { at } = site;
  const shares = parts.map(({ share }) => share);
  const jumps = parts.map(({ target }, part) => site.when(`part/${part}`, site.jump(target)));
  return {
    act: (play) => {
      const part =
        partOfBranch(play, parts.length) ?? nextPart(play, parts.length) ?? chancePart(play, shares);
      const jump = jumps[part];
      if (jump === undefined) return end(play, at, 'broken');
      play.effects.push({ at, type: 'split', part });
      jump(play);
    },
  };
}

/** The part that is forced for the branch, if it is one of this split. */
function partOfBranch({ branch, circumstances }: Play, count: number): number | undefined {
  const { name } = branch;
  const sequence = branch.sequence.source.name;
  const forced = circumstances.parts.find((each) => each.branch === name && each.sequence === sequence);
  return forced && isPart(forced.part, count) ? forced.part : undefined;
}

/** Takes the first of the forced parts away; one that this split does not have leaves it to chance. */
function nextPart(play: Play, count: number): number | undefined {
  const [part, ...splits] = play.circumstances.splits;
  if (part === undefined) return undefined;
  play.circumstances = { ...play.circumstances, splits };
  return isPart(part, count) ? part : undefined;
}

function isPart(part: number, count: number): boolean {
  return Number.isInteger(part) && part >= 0 && part < count;
}

function chancePart(play: Play, shares: readonly number[]): number {
  const { value, chance } = draw(play.chance);
  play.chance = chance;
  return pickPart(shares, value);
}
