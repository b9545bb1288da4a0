import type { AstNode, Reference } from 'langium';
import {
  type Branch,
  isCardNext,
  type SeqbotAstType,
  type Sequence,
} from '../../../language/generated/ast.js';
import type { Span } from '../../../language/symbols/symbol.js';

type Target = Reference<Branch> | Reference<Sequence> | undefined;
type Leading =
  | 'Option'
  | 'Otherwise'
  | 'Card'
  | 'Widget'
  | 'Next'
  | 'Goto'
  | 'Chat'
  | 'Invite'
  | 'Close'
  | 'If'
  | 'Call'
  | 'SplitPart';
type Leads = { readonly [Type in Leading]: (node: SeqbotAstType[Type]) => Target };

/** The names by which statements, and parts of them, lead to branches and sequences. */
const LEADS: Leads = {
  Option: ({ target }) => target?.branch,
  Otherwise: ({ target }) => target?.branch,
  Card: ({ parts }) => parts.find(isCardNext)?.target?.branch,
  Widget: ({ target }) => target?.branch,
  Next: ({ target }) => target?.branch,
  Goto: ({ branch }) => branch,
  Chat: ({ otherwise }) => otherwise?.target?.branch,
  Invite: ({ invitee }) => invitee?.sequence,
  Close: ({ target }) => target?.branch,
  If: ({ target }) => target?.branch,
  Call: ({ otherwise }) => otherwise?.target?.branch,
  SplitPart: ({ target }) => target?.branch,
};

/** A place that leads somewhere. */
export interface Lead extends Span {
  /** Where, by a name of its own. Nothing for a label whose arrow stands behind the brace, and in broken files. */
  readonly target: Target;
}

/** What leads away from a statement, or from a part of one: the name behind its arrow. */
export function leadOf(node: AstNode | undefined): Lead {
  const target = node && isLeading(node) ? targetOf(node) : undefined;
  // A label without an arrow of its own stands for itself: two of them are two ways.
  const { offset: start, end } = target?.$refNode ?? node?.$cstNode ?? { offset: 0, end: 0 };
  return { start, end, target };
}

function isLeading(node: AstNode): node is SeqbotAstType[Leading] {
  return Object.hasOwn(LEADS, node.$type);
}

function targetOf<Type extends Leading>(node: SeqbotAstType[Type] & { $type: Type }): Target {
  const read: (node: SeqbotAstType[Type]) => Target = LEADS[node.$type];
  return read(node);
}
