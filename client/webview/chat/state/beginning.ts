import type { Bot } from '../../../../language/bot/bot.js';
import type { Setup } from '../../../../language/runtime/input.js';
import type { Program } from '../../../../language/runtime/program.js';
import { indexAgain } from './again.js';

/** What a conversation began with that the bot does not have any more. */
export type Missing =
  | { readonly why: 'no-sequence'; readonly sequence: string }
  | { readonly why: 'no-branch'; readonly sequence: string; readonly branch: string };

/** What of a beginning the bot does not have, if anything. */
export function missingFrom({ bot, sequenceNames }: Program, setup: Setup): Missing | undefined {
  const name = setup.sequence ?? bot.start;
  const sequence = sequenceNames.get(name);
  if (!sequence) return { why: 'no-sequence', sequence: name };
  const { branch } = setup;
  if (branch === undefined || sequence.branchNames.has(branch)) return undefined;
  return { why: 'no-branch', sequence: name, branch };
}

/**
 * How a conversation can begin in the bot as it is: elsewhere if what it began with is missing, on another channel if
 * the sequence does not offer that one any more.
 */
export function playable(
  { bot, sequenceNames }: Program,
  { sequence, branch, channel, ...rest }: Setup,
  missing: Missing | undefined,
): Setup {
  const name = missing?.why === 'no-sequence' ? undefined : sequence;
  const offered = sequenceNames.get(name ?? bot.start)?.source.channels ?? [];
  return {
    ...(name !== undefined && { sequence: name }),
    ...(branch !== undefined && !missing && { branch }),
    ...(channel && offered.includes(channel) && { channel }),
    ...rest,
  };
}

/** The beginning in an edited bot: that of the same sequence and branch, under their new names if they alone were renamed. */
export function beginningAgain(setup: Setup, before: Bot, now: Bot): Setup {
  const { sequence, branch } = setup;
  const place = before.sequences.findIndex(({ name }) => name === (sequence ?? before.start));
  const again = indexAgain(namesOf(before.sequences), namesOf(now.sequences), place);
  const [then, here] = [before.sequences[place], again === undefined ? undefined : now.sequences[again]];
  if (!then || !here) return setup;
  return {
    ...setup,
    ...(sequence !== undefined && { sequence: here.name }),
    ...(branch !== undefined && {
      branch: nameAgain(branch, namesOf(then.branches), namesOf(here.branches)),
    }),
  };
}

function nameAgain(name: string, before: readonly string[], now: readonly string[]): string {
  const again = indexAgain(before, now, before.indexOf(name));
  return (again === undefined ? undefined : now[again]) ?? name;
}

function namesOf(named: readonly { readonly name: string }[]): string[] {
  return named.map(({ name }) => name);
}
