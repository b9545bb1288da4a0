import { UNNECESSARY } from '../diagnostics/tags.js';
import type { Action, Branch, Close, Options } from '../generated/ast.js';
import type { Check } from './checks.js';
import { endingWord, playedPartOf } from './endings.js';

/** Nothing stands behind an action that ends its branch. All that does has one cause: it is one diagnostic. */
export const nothingFollowsAnEnding: Check<Branch> = (branch, report) => {
  const { ending, unreached } = playedPartOf(branch);
  const start = unreached[0]?.$cstNode?.range.start;
  const end = unreached.at(-1)?.$cstNode?.range.end;
  if (!ending || !start || !end || isHalfWritten(ending)) return;
  const keyword = endingWord(ending) ?? '';
  const arrow = lateArrow(ending, unreached);
  report(
    'unreachable-action',
    { keyword, ...(arrow && { arrow }) },
    { node: branch, range: { start, end }, tags: UNNECESSARY },
  );
};

/** Whether all that follows is an arrow that was meant as a part of the ending. */
function lateArrow(ending: Action, [next, ...others]: readonly Action[]): 'chat' | 'cards' | undefined {
  if (next?.$type !== 'Next' || others.length > 0) return undefined;
  if (ending.$type === 'Cards') return 'cards';
  return ending.$type === 'Chat' && !ending.otherwise ? 'chat' : undefined;
}

/** An arrow without a name is still being written: what follows may become something else. */
function isHalfWritten(ending: Action): boolean {
  if (ending.$type === 'Next') return !ending.target?.branch;
  return ending.$type === 'Goto' && !ending.branch;
}

export const closingIsNotCancelled: Check<Close> = (close, report) => {
  const branch = close.target?.branch?.ref?.name;
  if (branch) report('close-with-branch', { branch }, { node: close });
};

/** The arrow behind the brace is for labels without one. */
export const commonArrowIsTaken: Check<Options> = (options, report) => {
  const { target } = options;
  if (target && isNeedlessArrow(options)) report('needless-arrow', {}, { node: target, tags: UNNECESSARY });
};

/** Whether the arrow behind the brace is never taken, as each label has one. */
export function isNeedlessArrow({ options, target }: Options): boolean {
  if (!target?.branch?.ref || options.length === 0) return false;
  return options.every((option) => option.target);
}
