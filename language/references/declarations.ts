import { type BotFile, type Branch, type Declaration, isBranch, type Sequence } from '../generated/ast.js';

/** What can be named from other files. */
export type Exported = Declaration | Sequence;
export type DeclarationKind = Exported['$type'];

/** What a kind is called in messages. */
export const KIND_LABELS: Readonly<Record<DeclarationKind, string>> = {
  Attribute: 'attribute',
  Agent: 'agent',
  Department: 'department',
  ConversationalBot: 'conversational bot',
  Webhook: 'webhook',
  Sequence: 'sequence',
};

/** All kinds, in the order in which they are usually declared. */
export const DECLARATION_KINDS: readonly DeclarationKind[] = [
  'Attribute',
  'Agent',
  'Department',
  'ConversationalBot',
  'Webhook',
  'Sequence',
];

/** The declarations and sequences of a file, in its order. */
export function declarationsOf(file: BotFile): readonly Exported[] {
  return [...file.declarations, ...file.sequences];
}

/** The branches of a sequence in source order, with those that a missing brace put inside another branch. */
export function branchesOf(sequence: Sequence): readonly Branch[] {
  const nested = sequence.branches.some((branch) => branch.strays.length > 0);
  return nested ? sequence.branches.flatMap(withNested) : sequence.branches;
}

function withNested(branch: Branch): Branch[] {
  return [branch, ...branch.strays.filter(isBranch).flatMap(withNested)];
}
