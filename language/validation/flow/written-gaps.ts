import type { AstNode } from 'langium';
import { severityOf } from '../../diagnostics/catalogue.js';
import type { Report } from '../../diagnostics/report.js';
import {
  type Attribute,
  isAddNumber,
  isArrow,
  isAsk,
  isBranch,
  isCard,
  isCardNext,
  isCards,
  isGoto,
  isHole,
  isIf,
  isInvitee,
  isIsCheck,
  isNumberType,
  isOption,
  isOptions,
  isOrderCheck,
  isSequence,
  isSetValue,
  isSplit,
  isText,
  type Sequence,
} from '../../generated/ast.js';
import { walk } from '../../references/walk.js';
import type { SeqbotServices } from '../../services.js';
import { needsItsOwnBranch } from '../instant.js';
import { operatorFits, sumIsANumber } from '../operators.js';
import { boundFits, comparedValueFits, savedLabelFits, savedTitleFits, valueFits } from '../values.js';

/** What is not known of a sequence because of an error, so that what seems to follow may not be so. */
export type Gap =
  /** Something could not be read as it stands. */
  | 'unread'
  /** An arrow leads to no branch, or there should be one. */
  | 'target'
  /** An attribute, a webhook or a value that is named does not exist. */
  | 'data'
  /** A sequence that is invited does not exist. */
  | 'invitation';

/** What is left open in a sequence as it is written, apart from names that are not found. */
export function writtenGaps(sequence: Sequence, services: SeqbotServices): ReadonlySet<Gap> {
  const gaps = new Set<Gap>();
  walk(sequence, (node) => {
    const gap = gapAt(node, services);
    if (gap) gaps.add(gap);
  });
  if (hasNameTwice(sequence)) gaps.add('target');
  return gaps;
}

function gapAt(node: AstNode, services: SeqbotServices): Gap | undefined {
  if (isUnread(node)) return 'unread';
  if (lacksTarget(node)) return 'target';
  if (isInvitee(node) && !node.bot && !node.sequence) return 'invitation';
  return hasWrongValue(node, services) ? 'data' : undefined;
}

function isUnread(node: AstNode): boolean {
  if (isSequence(node) || isBranch(node)) return node.strays.length > 0;
  if (isIf(node)) return [...node.then, ...node.otherwise].some(needsItsOwnBranch);
  if (isAsk(node)) return hasNoValue(node.attribute?.ref);
  return (isText(node) && !node.closed) || (isHole(node) && !node.attribute && !node.agent);
}

/** Nobody could ever answer: the range is the wrong way round. */
function hasNoValue(attribute: Attribute | undefined): boolean {
  if (!isNumberType(attribute?.type)) return false;
  const { minimum, maximum } = attribute.type;
  return minimum !== undefined && maximum !== undefined && Number(minimum) > Number(maximum);
}

function lacksTarget(node: AstNode): boolean {
  if (isArrow(node) || isGoto(node)) return !node.branch;
  if (isOptions(node)) return node.options.length === 0 || (!node.target && node.options.some(hasNoTarget));
  if (isCards(node)) return !node.cards.some(({ parts }) => parts.some(isCardNext));
  return isSplit(node) && node.parts.length === 0;
}

function hasNoTarget({ target }: { readonly target?: AstNode }): boolean {
  return target === undefined;
}

/** Whether a rule on values calls something an error: another one may have been meant. */
function hasWrongValue(node: AstNode, services: SeqbotServices): boolean {
  let wrong = false;
  const report: Report = (code) => {
    wrong ||= severityOf(code) === 'error';
  };
  if (isIsCheck(node)) comparedValueFits(node, report, services);
  else if (isOrderCheck(node)) {
    operatorFits(node, report, services);
    boundFits(node, report, services);
  } else if (isSetValue(node)) valueFits(node, report, services);
  else if (isAddNumber(node)) sumIsANumber(node, report, services);
  else if (isOption(node)) savedLabelFits(node, report, services);
  else if (isCard(node)) savedTitleFits(node, report, services);
  return wrong;
}

/** Of two branches of one name an arrow leads to the first: perhaps the second was meant. */
function hasNameTwice({ branches }: Sequence): boolean {
  return new Set(branches.map(({ name }) => name)).size < branches.length;
}
