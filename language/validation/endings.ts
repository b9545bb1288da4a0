import type { Action, Branch } from '../generated/ast.js';

/** The actions that end their branch, with the word each begins with. A condition ends nothing: it may not hold. */
export const ENDINGS: ReadonlyMap<Action['$type'], string> = new Map<Action['$type'], string>([
  ['Options', 'options'],
  ['Cards', 'cards'],
  ['Widget', 'widget'],
  ['Next', '->'],
  ['Goto', 'goto'],
  ['Chat', 'chat'],
  ['Invite', 'invite'],
  ['Close', 'close'],
  ['End', 'end'],
  ['Split', 'split'],
]);

/** The word with which an action that ends its branch begins; nothing for all others. */
export function endingWord(action: Action): string | undefined {
  return ENDINGS.get(action.$type);
}

/** A branch as it is played: up to the first action that ends it, which is `ending`, and what is never reached. */
export interface Played {
  /** What is played before the ending. */
  readonly before: readonly Action[];
  readonly ending: Action | undefined;
  readonly unreached: readonly Action[];
}

export function playedPartOf({ actions }: Pick<Branch, 'actions'>): Played {
  const index = actions.findIndex((action) => ENDINGS.has(action.$type));
  if (index < 0) return { before: actions, ending: undefined, unreached: [] };
  return { before: actions.slice(0, index), ending: actions[index], unreached: actions.slice(index + 1) };
}
