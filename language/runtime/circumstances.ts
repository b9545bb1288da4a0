import type { Circumstances } from './state.js';

/** What holds unless told otherwise: everyone is online, popups open, nothing is forced: chance decides splits. */
export const USUAL: Circumstances = { online: 'everyone', popups: 'allowed', splits: [], parts: [] };

/** The circumstances with those replaced that are given. */
export function changed(before: Circumstances, given: Partial<Circumstances>): Circumstances {
  return {
    online: given.online ?? before.online,
    popups: given.popups ?? before.popups,
    splits: given.splits ?? before.splits,
    parts: given.parts ?? before.parts,
  };
}
