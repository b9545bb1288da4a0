/**
 * `seqbot/runtime`: plays compiled bots, anywhere that JavaScript runs. Load one, begin a conversation, then make one
 * transition per input. What a bot shows and does comes as effects, in order; the host shows and does it.
 */
import { BOT_FORMAT, type Bot } from '../bot/bot.js';
import { load as loadProgram, type Program } from '../runtime/index.js';

export type { Address } from '../bot/address.js';
export { BOT_FORMAT } from '../bot/bot.js';
export type {
  Assignee,
  CallRequest,
  CallResult,
  Circumstances,
  Effect,
  EffectType,
  Ending,
  Input,
  Online,
  Profile,
  Refusal,
  RenderedAgent,
  RenderedAttribute,
  RenderedCard,
  RenderedMedia,
  RenderedPart,
  RenderedText,
  Setup,
  State,
  Step,
  Waiting,
} from '../runtime/index.js';
export { begin, plainText, smsLines, transition, valueIn } from '../runtime/index.js';
export type { Bot, Program };

/**
 * Makes a compiled bot ready for playing: once, for any number of conversations. The bot must have the form that its
 * schema says and must not change afterwards.
 *
 * @throws {RangeError} when it was written in another format than this runtime reads
 */
export function load(bot: Bot): Program {
  const format = formatOf(bot);
  if (format !== BOT_FORMAT) {
    throw new RangeError(`This runtime plays bots of format ${BOT_FORMAT}, not ${String(format)}.`);
  }
  return loadProgram(bot);
}

/** Pages and programs pass on what they parsed, which may be anything. */
function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}
