import { type AstNode, GrammarUtils } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { UsePlace } from '../../diagnostics/flow.js';
import type { Finding, FindingKind } from '../../flow/finding.js';
import {
  type Hole,
  isAttribute,
  isBranch,
  isCall,
  isCard,
  isCardLink,
  isChat,
  isChoiceType,
  isHole,
  isIf,
  isImage,
  isOption,
  isSequence,
  isVideo,
} from '../../generated/ast.js';
import { walk } from '../../references/walk.js';
import { plainContent } from '../../text/content.js';

type FindingOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>;
type Ranges = {
  readonly [Kind in FindingKind]: (node: AstNode, finding: FindingOf<Kind>) => Range | undefined;
};

/** The part of a node that each finding is shown at: as little as says what is meant. */
const RANGES: Ranges = {
  'unreachable-branch': nameRange,
  'dead-end': nameRange,
  'endless-loop': arrowRange,
  'no-ending': nameRange,
  'invitation-circle': nameRange,
  'used-before-known': (node, { attribute }) => holeOf(node, attribute)?.$cstNode?.range ?? nameRange(node),
  'settled-condition': (node) => (isIf(node) ? node.condition?.$cstNode?.range : undefined),
  'unmet-value': (node, { value }) => choiceRange(node, value),
  'lead-without-contact': nameRange,
};

/** Where a finding at a node is shown. */
export function rangeOf<Kind extends FindingKind>(
  node: AstNode,
  finding: FindingOf<Kind> & { kind: Kind },
): Range | undefined {
  const range: (node: AstNode, finding: FindingOf<Kind>) => Range | undefined = RANGES[finding.kind];
  return range(node, finding) ?? node.$cstNode?.range;
}

/** What an action writes an attribute into that can be unknown. */
export function placeOf(action: AstNode, attribute: string): UsePlace {
  if (isCall(action)) return { in: 'webhook', webhook: action.webhook.$refText };
  const text = holeOf(action, attribute)?.$container;
  return { in: text && isAddress(text) ? 'address' : 'text' };
}

/** Whether a text is where something is to be found. */
function isAddress({ $container, $containerProperty }: AstNode): boolean {
  // With one text a link is that address, with two the first is what visitors read.
  if (isCardLink($container)) return !$container.second || $containerProperty === 'second';
  return $containerProperty === 'url';
}

/** What stands for a node where all of it would be too much: its name, its label or its title. */
export function nameRange(node: AstNode): Range | undefined {
  const part = GrammarUtils.findNodeForProperty(node.$cstNode, nameProperty(node));
  return (part ?? node.$cstNode)?.range;
}

function nameProperty(node: AstNode): string | undefined {
  if (isBranch(node) || isSequence(node) || isAttribute(node)) return 'name';
  if (isOption(node)) return 'label';
  if (isCard(node)) return 'title';
  return isCall(node) ? 'webhook' : undefined;
}

/** What leads on from an action. */
function arrowRange(node: AstNode): Range | undefined {
  if (isIf(node)) return node.target?.$cstNode?.range;
  return isCall(node) || isChat(node) ? node.otherwise?.$cstNode?.range : undefined;
}

/** The first reference of an action to an attribute that has no fallback. Pictures belong to the reply before them. */
function holeOf(action: AstNode, attribute: string): Hole | undefined {
  let found: Hole | undefined;
  for (const node of withMedia(action)) {
    walk(node, (part) => {
      if (isHole(part) && part.attribute?.$refText === attribute && !part.fallback) found ??= part;
    });
  }
  return found;
}

function withMedia(action: AstNode): AstNode[] {
  const { $container: branch, $containerIndex: index } = action;
  if (!isBranch(branch) || index === undefined || branch.actions[index] !== action) return [action];
  const following = branch.actions.slice(index + 1);
  const end = following.findIndex((next) => !isImage(next) && !isVideo(next));
  return [action, ...following.slice(0, end < 0 ? undefined : end)];
}

function choiceRange(node: AstNode, value: string): Range | undefined {
  if (!isAttribute(node) || !isChoiceType(node.type)) return undefined;
  return node.type.values.find(({ text }) => plainContent(text) === value)?.$cstNode?.range;
}
