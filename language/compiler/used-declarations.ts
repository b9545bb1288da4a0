import { type AstNode, AstUtils } from 'langium';
import {
  Agent,
  Attribute,
  ConversationalBot,
  type Declaration,
  Department,
  isAssignee,
  isDeclaration,
  isInvite,
  type Sequence,
  Webhook,
} from '../generated/ast.js';

/** The sequence a bot starts with and those that its invitations reach, in the order they are met. */
export function reachedSequences(own: readonly Sequence[]): Sequence[] {
  const reached = new Set<Sequence>(own);
  for (const sequence of reached) {
    for (const node of AstUtils.streamAllContents(sequence)) {
      const invited = isInvite(node) ? node.invitee?.sequence?.ref : undefined;
      if (invited) reached.add(invited);
    }
  }
  return [...reached];
}

/** The declarations that sequences use, directly or through other declarations. */
export function usedDeclarations(
  sequences: readonly Sequence[],
  visible: readonly Declaration[],
): ReadonlySet<Declaration> {
  const used = new Set<Declaration>();
  for (const sequence of sequences) addUsed(sequence, visible, used);
  // The set grows while it is walked: declarations use declarations.
  for (const declaration of used) addUsed(declaration, visible, used);
  return used;
}

function addUsed(root: AstNode, visible: readonly Declaration[], used: Set<Declaration>): void {
  for (const node of AstUtils.streamAst(root)) {
    for (const { reference } of AstUtils.streamReferences(node)) {
      const target = 'ref' in reference ? reference.ref : undefined;
      if (isDeclaration(target)) used.add(target);
    }
    if (isAssignee(node) && node.everyone) addEveryone(EVERYONE[node.everyone], visible, used);
  }
}

/** Handing over to all agents or departments uses every one that is visible. */
const EVERYONE = { agents: Agent.$type, departments: Department.$type } as const;

function addEveryone(type: string, visible: readonly Declaration[], used: Set<Declaration>): void {
  for (const declaration of visible) if (declaration.$type === type) used.add(declaration);
}

/** The kinds of declarations by the list of the bot they go to. */
export const LISTS = {
  attributes: Attribute.$type,
  agents: Agent.$type,
  departments: Department.$type,
  bots: ConversationalBot.$type,
  webhooks: Webhook.$type,
} as const;
