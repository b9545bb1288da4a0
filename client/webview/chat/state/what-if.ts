import type { Bot, Channel, Sequence } from '../../../../language/bot/bot.js';
import type { CallResult, Setup } from '../../../../language/runtime/input.js';
import type {
  Circumstances,
  ForcedPart,
  Online,
  Profile,
  State,
} from '../../../../language/runtime/state.js';

/** What the person in front of the preview has chosen to play out. What is left out follows the bot. */
export interface WhatIf {
  readonly sequence?: string;
  readonly channel?: Channel;
  /** Whether the visitor was here before: `known` is what is on the profile then. */
  readonly visitor: 'new' | 'known';
  readonly known: Profile;
  readonly online: Online;
  readonly popups: Circumstances['popups'];
  readonly pauses: 'played' | 'skipped';
  /** What comes of each webhook's calls, by name; the panel asks for what is not here. At most one for each. */
  readonly webhooks: readonly WebhookSupposed[];
  /** The parts that splits take, chance deciding all others. */
  readonly parts: readonly ForcedPart[];
}

/** `values` are by attribute; those left out stay as they were. */
export type WebhookSupposed =
  | { readonly webhook: string; readonly outcome: 'answers'; readonly values: Profile }
  | { readonly webhook: string; readonly outcome: 'fails' | 'times-out' };

export const USUAL: WhatIf = {
  visitor: 'new',
  known: {},
  online: 'everyone',
  popups: 'allowed',
  pauses: 'played',
  webhooks: [],
  parts: [],
};

/** The sequence that is played: the chosen one while the bot has it, else the bot's start. */
export function chosenSequence({ sequences, start }: Bot, { sequence }: WhatIf): Sequence | undefined {
  const named = (name: string | undefined) => sequences.find((each) => each.name === name);
  return named(sequence) ?? named(start) ?? sequences[0];
}

/** How a conversation begins under these choices. */
export function setupOf(bot: Bot, whatIf: WhatIf): Setup {
  const sequence = chosenSequence(bot, whatIf);
  const channel = sequence?.channels.find((each) => each === whatIf.channel);
  const { online, popups, parts } = whatIf;
  return {
    ...(sequence && { sequence: sequence.name }),
    ...(channel && { channel }),
    ...(whatIf.visitor === 'known' && { profile: whatIf.known }),
    circumstances: { online, popups, parts },
  };
}

/** The choices as they hold in a conversation that began so and has come to this state. */
export function whatIfIn(whatIf: WhatIf, bot: Bot, setup: Setup, state: State): WhatIf {
  const { online, popups, parts } = state.circumstances;
  const sequence = setup.sequence ?? bot.start;
  const isStart = sequence === bot.start && whatIf.sequence === undefined;
  const channels = bot.sequences.find(({ name }) => name === sequence)?.channels ?? [];
  return {
    ...whatIf,
    ...(!isStart && { sequence }),
    // What a sequence does not offer stays chosen for those that do.
    ...(whatIf.channel && channels.includes(whatIf.channel) && { channel: state.channel }),
    ...(setup.channel === state.channel && { channel: state.channel }),
    visitor: setup.profile ? 'known' : 'new',
    known: setup.profile ?? whatIf.known,
    ...{ online, popups, parts },
  };
}

/** The change of circumstances that a choice makes in a conversation under way; nothing when it makes none. */
export function circumstancesIn(
  { online, popups, parts }: Partial<WhatIf>,
  before: Circumstances,
): Partial<Circumstances> | undefined {
  const change = {
    ...(online && !isSame(online, before.online) && { online }),
    ...(popups && popups !== before.popups && { popups }),
    ...(parts && !isSame(parts, before.parts) && { parts }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a choice takes a conversation of its own. */
export function isOtherBeginning(change: Partial<WhatIf>, { visitor }: WhatIf): boolean {
  const isOtherVisitor = 'visitor' in change || ('known' in change && visitor === 'known');
  return 'sequence' in change || 'channel' in change || isOtherVisitor;
}

/** What a call comes to. One that takes too long has failed. */
export function resultOf(supposed: WebhookSupposed): CallResult {
  return supposed.outcome === 'answers' ? { kind: 'values', values: supposed.values } : { kind: 'failed' };
}
