import type { AstNode } from 'langium';
import {
  Agent,
  type Declaration,
  Department,
  isAssignee,
  isDeclaration,
  isInvite,
  type Scenario,
  type Sequence,
} from '../generated/ast.js';
import { targetsOf, walk } from '../references/walk.js';

/** The sequence a bot starts with and those that its invitations reach, in the order they are met. */
export function reachedSequences(own: readonly Sequence[]): Sequence[] {
  const reached = new Set<Sequence>(own);
  for (const sequence of reached) {
    walk(sequence, (node) => {
      const invited = isInvite(node) ? node.invitee?.sequence?.ref : undefined;
      if (invited) reached.add(invited);
    });
  }
  return [...reached];
}

/** The sequences that scenarios are of. */
export function playedSequences(scenarios: readonly Scenario[]): Sequence[] {
  return scenarios.flatMap(({ sequence }) => sequence?.ref ?? []);
}

/** The declarations that sequences and scenarios use, directly or through other declarations. */
export function usedDeclarations(
  users: readonly (Sequence | Scenario)[],
  visible: readonly Declaration[],
): ReadonlySet<Declaration> {
  const used = new Set<Declaration>();
  for (const user of users) addUsed(user, visible, used);
  // The set grows while it is walked: declarations use declarations.
  for (const declaration of used) addUsed(declaration, visible, used);
  return used;
}

function addUsed(root: AstNode, visible: readonly Declaration[], used: Set<Declaration>): void {
  walk(root, (node) => {
    for (const target of targetsOf(node)) if (isDeclaration(target)) used.add(target);
    if (isAssignee(node) && node.everyone) addEveryone(EVERYONE[node.everyone], visible, used);
  });
}

/** Handing over to all agents or departments uses every one that is visible. */
const EVERYONE = { agents: Agent.$type, departments: Department.$type } as const;

function addEveryone(type: string, visible: readonly Declaration[], used: Set<Declaration>): void {
  for (const declaration of visible) if (declaration.$type === type) used.add(declaration);
}
