import type { Action, Branch } from '../generated/ast.js';
import type { Check } from './checks.js';
import { playedPartOf } from './endings.js';

/** The actions that make a reply: pictures and videos are part of it. */
const REPLIES: ReadonlySet<string> = new Set<Action['$type']>(['Reply', 'Image', 'Video']);

/** Whether an action is a reply, or a part of one. */
export function belongsToReply(action: Action): boolean {
  return REPLIES.has(action.$type);
}

/** A `goto` stands on a branch of its own, behind a reply that says where it leads. */
export const gotoStandsAlone: Check<Branch> = (branch, report) => {
  const { before, ending, unreached } = playedPartOf(branch);
  const target = ending?.$type === 'Goto' ? ending.branch?.ref?.name : undefined;
  if (!ending || !target) return;
  if (!before.every(belongsToReply)) report('goto-shares-branch', {}, { node: ending });
  // A reply behind it is one mistake: it stands in the wrong place.
  else if (![...before, ...unreached].some(({ $type }) => $type === 'Reply')) {
    report('goto-without-reply', { branch: target }, { node: ending });
  }
};
