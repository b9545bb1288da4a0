import type { Bot, Channel, Sequence } from '../../../language/bot/bot.js';
import type { Setup } from '../../../language/runtime/index.js';
import { Misuse } from '../exit-codes.js';
import { sequenceNamed } from '../project/sequence-named.js';

/** What is chosen before a conversation begins. */
export interface Chosen {
  readonly sequence?: string;
  readonly channel?: Channel;
  /** Whether nobody is online. Else everyone is. */
  readonly nobodyOnline?: boolean;
}

/**
 * How the conversation begins.
 * @throws {Misuse} if the bot has no such sequence, or that does not serve the channel
 */
export function setupOf(bot: Bot, { sequence: name = bot.start, channel, nobodyOnline }: Chosen): Setup {
  const sequence = sequenceNamed(name, bot.sequences);
  if (channel && !sequence.channels.includes(channel)) throw new Misuse(notServed(sequence, channel));
  return { sequence: name, channel, circumstances: { online: nobodyOnline ? 'nobody' : 'everyone' } };
}

function notServed({ name, channels }: Sequence, channel: Channel): string {
  return `${name} does not serve ${channel}: its channels are ${channels.join(', ')}.`;
}
