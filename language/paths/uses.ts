import type { Action, Condition } from '../bot/bot.js';
import { testsIn } from '../flow/reading/condition-tests.js';
import { referencesIn } from '../flow/reading/uses.js';

/** What an action does with attributes, as far as the course of the conversation can depend on it. */
export interface Use {
  /** What it looks at. */
  readonly looksAt: readonly string[];
  /** What it gives a value that does not depend on the one before, or makes unknown. */
  readonly replaces?: string;
  /** What it may make the value of `to` out of. */
  readonly copies?: { readonly to: string; readonly from: readonly string[] };
}

const NONE: Use = { looksAt: [] };

/** What an action itself does with attributes; what stands beneath a condition is not part of it. */
export function useOf(action: Action, skipsKnown: boolean): Use {
  switch (action.type) {
    case 'condition':
      return { looksAt: attributesOf(action.condition) };
    case 'visitor-attribute':
      return skipsKnown ? { looksAt: [action.attribute] } : { looksAt: [], replaces: action.attribute };
    case 'set':
      return { looksAt: [], copies: { to: action.attribute, from: referencesIn(action.value) } };
    case 'clear':
      return { looksAt: [], replaces: action.attribute };
    default:
      return NONE;
  }
}

/** All attributes whose value at the start of the action can make a difference to what it does. */
export function dependsOn(action: Action, skipsKnown: boolean): readonly string[] {
  const { looksAt, copies } = useOf(action, skipsKnown);
  if (copies !== undefined) return [...looksAt, ...copies.from];
  return action.type === 'add' || action.type === 'clear' ? [action.attribute] : looksAt;
}

/** The attributes that a condition looks at. */
function attributesOf(condition: Condition): readonly string[] {
  return [...testsIn(condition)].flatMap((part) =>
    'value' in part ? [part.attribute, ...referencesIn(part.value)] : [part.attribute],
  );
}
