import { type Address, child } from '../../../language/bot/address.js';
import type { Branch, Sequence, Split } from '../../../language/bot/bot.js';
import type { BranchProgram, Program } from '../../../language/runtime/program.js';
import type { ForcedPart } from '../../../language/runtime/state.js';
import type { WebhookSupposed } from './state/what-if.js';

/** A branch whose end is left to chance. */
export interface SplitPlace {
  readonly sequence: string;
  readonly branch: Branch;
  readonly split: Split;
  /** The address of the split. */
  readonly at: Address;
}

/** Every split of a bot, in its order. */
export function splitsOf({ sequences }: Program): SplitPlace[] {
  return sequences.flatMap(({ source, branches }) => branches.flatMap((branch) => splitIn(source, branch)));
}

function splitIn({ name, branches }: Sequence, { at, index }: BranchProgram): SplitPlace[] {
  const branch = branches[index];
  const first = branch?.actions.findIndex(({ type }) => type === 'split') ?? -1;
  const split = branch?.actions[first];
  if (!branch || split?.type !== 'split') return [];
  return [{ sequence: name, branch, split, at: child(at, 'actions', first) }];
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
