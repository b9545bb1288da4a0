import {
  type Chars,
  type Hole,
  isAgent,
  isAttribute,
  isBranch,
  isConversationalBot,
  isDepartment,
  isSequence,
} from '../../language/generated/ast.js';
import { type Change, nextOf, remove, replace, rewrite } from './change.js';
import type { Mutators } from './mutators.js';
import type { Names } from './names.js';

/** Texts: one more character in every stretch, other attributes and other fallbacks filled in. */
export const TEXTS: Mutators = {
  Chars: oneMore,
  Hole: filledIn,
};

function oneMore(chars: Chars): Change[] {
  const cst = chars.$cstNode;
  if (!cst || isForPeopleOnly(chars) || cst.text.trim() === '') return [];
  // Behind the last word: in an address or a path this stays one.
  return rewrite('text', chars, /(?=\s*$)/, 'x');
}

/** Titles and labels that no visitor and no agent ever reads. What an agent is called stands in notes. */
function isForPeopleOnly(chars: Chars): boolean {
  const owner = chars.$container.$container;
  if (isAgent(owner)) return false;
  return [isSequence, isBranch, isAttribute, isDepartment, isConversationalBot].some((is) => is(owner));
}

function filledIn(hole: Hole, { attributes, agents }: Names): Change[] {
  const agent = hole.agent?.$refText;
  const attribute = hole.attribute?.$refText;
  return [
    ...remove(hole),
    ...nextOf(agents, agent).flatMap((name) => (agent ? replace('mention', hole, `{@${name}}`) : [])),
    ...nextOf(attributes, attribute).flatMap((name) =>
      attribute ? rewrite('attribute', hole, /[^{|}]+/, name ?? '') : [],
    ),
    ...rewrite('fallback', hole, /(?<=\|[^}]*)(?=\})/, 'x'),
  ];
}
