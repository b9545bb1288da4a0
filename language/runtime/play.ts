import type { Address } from '../bot/address.js';
import type { AttributeDeclaration, Channel } from '../bot/bot.js';
import { accepts } from '../bot/values/accepts.js';
import type { Effect } from './effect.js';
import type { Instruction } from './instruction.js';
import { withoutValue, withValue } from './profile.js';
import type { BranchProgram, Program } from './program.js';
import type { Circumstances, Ending, Profile, State, Waiting } from './state.js';

/** A transition being played: the state's parts, which are replaced as it goes, and the effects so far. */
export interface Play {
  readonly program: Program;
  readonly effects: Effect[];
  readonly channel: Channel;
  profile: Profile;
  circumstances: Circumstances;
  chance: number;
  branch: BranchProgram;
  /** The action to play next; `undefined` at the end of the branch. */
  next: Instruction | undefined;
  /** Set when the transition is over. */
  waiting: Waiting | undefined;
}

/** What of a state comes through from before. */
export type Before = Pick<State, 'channel' | 'profile' | 'circumstances' | 'chance'>;

/** A transition about to be played. Always made here: objects of one shape are faster. */
export function playOf(
  program: Program,
  { channel, profile, circumstances, chance }: Before,
  branch: BranchProgram,
  next: Instruction | undefined,
): Play {
  const effects: Effect[] = [];
  return { program, effects, channel, profile, circumstances, chance, branch, next, waiting: undefined };
}

/** Ends the conversation. */
export function end(play: Play, at: Address, ending: Ending): void {
  play.effects.push({ at, type: 'ended', ending });
  play.waiting = { for: 'nothing', at, ending };
}

/** The conversation's state now that it waits. */
export function stateOf(play: Play, waiting: Waiting): State {
  return {
    channel: play.channel,
    profile: play.profile,
    circumstances: play.circumstances,
    chance: play.chance,
    sequence: play.branch.sequence.index,
    branch: play.branch.index,
    waiting,
  };
}

/** Saves a value that fits the attribute's type; says so when it does not, and leaves the attribute as it was. */
export function save(play: Play, at: Address, { name, type }: AttributeDeclaration, text: string): void {
  const value = accepts(type, text);
  if (value === undefined) play.effects.push({ at, type: 'misfit', attribute: name, value: text });
  else write(play, at, name, value);
}

/** Saves a value that is known to fit. */
export function write(play: Play, at: Address, attribute: string, value: string): void {
  play.profile = withValue(play.profile, attribute, value);
  play.effects.push({ at, type: 'profile', attribute, value });
}

/** Makes an attribute unknown; nothing happens when it is already. */
export function forget(play: Play, at: Address, attribute: string): void {
  if (!Object.hasOwn(play.profile, attribute)) return;
  play.profile = withoutValue(play.profile, attribute);
  play.effects.push({ at, type: 'profile', attribute, value: null });
}
