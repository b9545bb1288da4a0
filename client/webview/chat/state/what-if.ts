import type { Bot, Channel, Sequence } from '../../../../language/bot/bot.js';
import type { Setup } from '../../../../language/runtime/input.js';
import type { Circumstances } from '../../../../language/runtime/state.js';

/** What the person in front of the preview has chosen to play out. What is left out follows the bot. */
export interface WhatIf {
  readonly sequence?: string;
  readonly channel?: Channel;
  readonly online: 'everyone' | 'nobody';
  readonly popups: Circumstances['popups'];
  readonly pauses: 'played' | 'skipped';
}

export const USUAL: WhatIf = { online: 'everyone', popups: 'allowed', pauses: 'played' };

/** The sequence that is played: the chosen one while the bot has it, else the bot's start. */
export function chosenSequence({ sequences, start }: Bot, { sequence }: WhatIf): Sequence | undefined {
  const named = (name: string | undefined) => sequences.find((each) => each.name === name);
  return named(sequence) ?? named(start) ?? sequences[0];
}

/** How a conversation begins under these choices. */
export function setupOf(bot: Bot, whatIf: WhatIf): Setup {
  const sequence = chosenSequence(bot, whatIf);
  const channel = sequence?.channels.find((each) => each === whatIf.channel);
  return {
    ...(sequence && { sequence: sequence.name }),
    ...(channel && { channel }),
    circumstances: { online: whatIf.online, popups: whatIf.popups },
  };
}

/** The change of circumstances that a choice makes in a conversation under way; nothing when it takes a new one. */
export function circumstancesIn({ online, popups }: Partial<WhatIf>): Partial<Circumstances> | undefined {
  if (online === undefined && popups === undefined) return undefined;
  return { ...(online && { online }), ...(popups && { popups }) };
}
