import { ROOT } from '../bot/address.js';
import { accepts } from '../bot/values/accepts.js';
import { seeded } from './chance.js';
import { changed, USUAL } from './circumstances.js';
import type { Effect } from './effect.js';
import type { Setup } from './input.js';
import { enterSequence } from './jump.js';
import { type Before, playOf } from './play.js';
import type { Program, SequenceProgram } from './program.js';
import { run } from './run.js';
import type { Profile } from './state.js';
import type { Step } from './step.js';

/**
 * Begins a conversation and plays it until it waits or ends. Of the given profile, attributes that the bot does not
 * declare are left out, and so are values that do not fit, each with a `misfit`. A sequence that the bot does not have,
 * or one without branches, ends the conversation as `broken`; so does a branch that the sequence does not have.
 */
export function begin(program: Program, setup: Setup = {}): Step {
  const sequence = program.sequenceNames.get(setup.sequence ?? program.bot.start);
  const misfits: Effect[] = [];
  const before = beforehand(program, setup, sequence, misfits);
  const branch = setup.branch === undefined ? sequence?.branches[0] : sequence?.branchNames.get(setup.branch);
  if (sequence === undefined || branch === undefined) return nowhere(before, misfits);
  const play = playOf(program, before, branch, undefined);
  for (const misfit of misfits) play.effects.push(misfit);
  enterSequence(play, sequence, sequence.at, branch);
  return run(play);
}

function beforehand(
  program: Program,
  setup: Setup,
  sequence: SequenceProgram | undefined,
  misfits: Effect[],
): Before {
  return {
    channel: setup.channel ?? sequence?.source.channels[0] ?? 'chat',
    profile: knownBefore(program, setup.profile ?? {}, misfits),
    circumstances: changed(USUAL, setup.circumstances ?? {}),
    chance: seeded(setup.seed ?? 0),
  };
}

function knownBefore({ attributes }: Program, given: Profile, misfits: Effect[]): Profile {
  const known = Object.entries(given).flatMap(([name, text]) => {
    const attribute = attributes.get(name);
    if (attribute === undefined) return [];
    const value = accepts(attribute.type, text);
    if (value !== undefined) return [[name, value] as const];
    misfits.push({ at: ROOT, type: 'misfit', attribute: name, value: text });
    return [];
  });
  return Object.fromEntries(known);
}

function nowhere(before: Before, misfits: readonly Effect[]): Step {
  const broken = { at: ROOT, ending: 'broken' } as const;
  return {
    state: { ...before, sequence: 0, branch: 0, waiting: { for: 'nothing', ...broken } },
    effects: [...misfits, { type: 'ended', ...broken }],
  };
}
