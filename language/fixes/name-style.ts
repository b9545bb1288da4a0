import { quoted } from '../diagnostics/wording.js';
import { type Branch, isBranch, isDeclaration, isSequence } from '../generated/ast.js';
import { declarationsOf, type Exported } from '../references/declarations.js';
import { rename } from '../symbols/rename.js';
import { conventionalName } from '../validation/naming.js';
import type { Fixer } from './fix.js';
import { nodeAt } from './node-at.js';

/**
 * Renames everywhere, if the name is free. Not unseen: other files change with it, and the site may know an attribute
 * by its name.
 */
export const nameStyle: Fixer<'name-style'> = (problem) => {
  const { styled } = problem.params;
  const named = nodeAt(problem, (node) => isBranch(node) || isSequence(node) || isDeclaration(node));
  if (!named || wantedByAnother(named)) return [];
  const renaming = rename(named, styled, problem.services);
  if (renaming.status === 'refused') return [];
  return [{ title: `Rename to ${quoted(styled)}`, edits: renaming.edits, preferred: true }];
};

/** Of two names that become one, both cannot be mended. */
function wantedByAnother(named: Exported | Branch): boolean {
  const { $container: container } = named;
  const siblings: readonly (Exported | Branch)[] = isSequence(container)
    ? container.branches
    : container.$type === 'BotFile'
      ? declarationsOf(container)
      : [];
  const wanted = conventionalName(named);
  return siblings.some(
    (other) => other !== named && other.$type === named.$type && conventionalName(other) === wanted,
  );
}
