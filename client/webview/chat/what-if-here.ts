import type { Branch, Split } from '../../../language/bot/bot.js';
import type { Program } from '../../../language/runtime/program.js';
import type { ForcedPart } from '../../../language/runtime/state.js';
import { stateOf } from './state/conversation.js';
import type { Playing } from './state/session.js';
import type { WebhookSupposed, WhatIf } from './state/what-if.js';

/** What is supposed at this place of a conversation: after a step back, that is what was supposed then. */
export function whatIfHere(whatIf: WhatIf, { conversation }: Playing): WhatIf {
  const { channel, circumstances } = stateOf(conversation);
  const { profile, sequence } = conversation.setup;
  const { online, popups, parts } = circumstances;
  return {
    ...whatIf,
    ...(sequence !== undefined && { sequence }),
    ...{ channel, online, popups, parts },
    visitor: profile === undefined ? 'new' : 'known',
    known: profile ?? whatIf.known,
  };
}

/** A branch whose end is left to chance. */
export interface SplitPlace {
  readonly sequence: string;
  readonly branch: Branch;
  readonly split: Split;
}

/** Every split of a bot, in its order. */
export function splitsOf({ bot }: Program): SplitPlace[] {
  return bot.sequences.flatMap(({ name, branches }) =>
    branches.flatMap((branch) => {
      const split = branch.actions.find((action) => action.type === 'split');
      return split ? [{ sequence: name, branch, split }] : [];
    }),
  );
}

/** The part that a split is forced to take; nothing while it is left to chance. */
export function forcedPart(parts: readonly ForcedPart[], place: SplitPlace): number | undefined {
  return parts.find((each) => isOf(each, place))?.part;
}

/** What is forced, with one split changed; it is left to chance when `part` is not given. */
export function withPart(
  parts: readonly ForcedPart[],
  place: SplitPlace,
  part: number | undefined,
): ForcedPart[] {
  const others = parts.filter((each) => !isOf(each, place));
  const { sequence, branch } = place;
  return part === undefined ? others : [...others, { sequence, branch: branch.name, part }];
}

function isOf(part: ForcedPart, { sequence, branch }: SplitPlace): boolean {
  return part.sequence === sequence && part.branch === branch.name;
}

/** What is supposed of a webhook; nothing while the panel asks each time. */
export function supposedOf(
  webhooks: readonly WebhookSupposed[],
  webhook: string,
): WebhookSupposed | undefined {
  return webhooks.find((each) => each.webhook === webhook);
}

/** What is supposed of all webhooks, with one changed; it is asked for when `supposed` is not given. */
export function withSupposed(
  webhooks: readonly WebhookSupposed[],
  webhook: string,
  supposed: WebhookSupposed | undefined,
): WebhookSupposed[] {
  const others = webhooks.filter((each) => each.webhook !== webhook);
  return supposed ? [...others, supposed] : others;
}
