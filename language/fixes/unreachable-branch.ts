import { AstUtils, type CstNode, type LangiumDocument, UriUtils } from 'langium';
import { inSeries, quoted } from '../diagnostics/wording.js';
import { type Branch, isBranch, isSequence } from '../generated/ast.js';
import { branchesOf } from '../references/declarations.js';
import type { SeqbotServices } from '../services.js';
import { atEndOf } from './branch-end.js';
import { branchesInRow } from './branches-in-row.js';
import { startOfComments } from './comments-above.js';
import type { SourceEdit } from './edit.js';
import type { Fix, Fixer, Problem } from './fix.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';
import { withComment } from './with-comment.js';

/** Leads to it from the branch above if that just stops; takes it away, with those that only it leads to. */
export const unreachableBranch: Fixer<'unreachable-branch'> = (problem) => {
  const branch = nodeAt(problem, isBranch);
  return branch ? [...ledToFromAbove(branch, problem), ...removed(branch, problem)] : [];
};

type Unreachable = Problem<'unreachable-branch'>;

function ledToFromAbove(branch: Branch, { document, services }: Unreachable): Fix[] {
  const row = branchesInRow(document, branch, 'up', services);
  if (!row?.stops) return [];
  const edits = [atEndOf(row.above, `-> ${branch.name}`)];
  return [{ title: `Lead to it from branch ${quoted(row.above.name)}`, edits, preferred: true }];
}

function removed(branch: Branch, { document, params, services }: Unreachable): Fix[] {
  const sequence = AstUtils.getContainerOfType(branch, isSequence);
  if (!sequence) return [];
  const names = new Set(params.others);
  const group = branchesOf(sequence).filter((other) => other === branch || names.has(other.name));
  if (group.some((one) => isNamedBeside(one, group, services))) return [];
  const title = `Remove ${group.length > 1 ? 'branches' : 'branch'} ${inSeries(group.map(({ name }) => name))}`;
  return [{ title, edits: group.map((one) => withoutBranch(one, document)), preferred: false }];
}

/** Whether anything but the branches themselves names one of them, such as a scenario. */
function isNamedBeside(branch: Branch, group: readonly Branch[], { shared }: SeqbotServices): boolean {
  const own = AstUtils.getDocument(branch);
  const inGroup = (place: CstNode | undefined) =>
    place && group.some(({ $cstNode: cst }) => cst && cst.offset <= place.offset && place.end <= cst.end);
  const others = shared.workspace.LangiumDocuments.all.filter(({ uri }) => !UriUtils.equals(uri, own.uri));
  return (
    own.references.some((reference) => namesBranch(reference, branch) && !inGroup(reference.$refNode)) ||
    others.some(({ references }) => references.some((reference) => namesBranch(reference, branch)))
  );
}

/** In other files, which may have been linked to an earlier state of this one, by its names. */
function namesBranch(reference: LangiumDocument['references'][number], branch: Branch): boolean {
  const target = 'ref' in reference ? reference.ref : undefined;
  if (!isBranch(target)) return false;
  return target === branch || (target.name === branch.name && sequenceName(target) === sequenceName(branch));
}

function sequenceName(branch: Branch): string | undefined {
  return AstUtils.getContainerOfType(branch, isSequence)?.name;
}

/** With its comments, and the empty line above. */
function withoutBranch({ $cstNode: cst }: Branch, document: LangiumDocument): SourceEdit {
  const source = document.textDocument.getText();
  const start = startOfComments(source, cst?.offset ?? 0);
  const edit = removal(document, withComment(document, { start, end: cst?.end ?? start }));
  const empty = /(?<=\n)[ \t]*\r?\n$/.exec(source.slice(0, edit.start));
  const takesLines = source.charAt(edit.start - 1) === '\n';
  return { ...edit, start: edit.start - (takesLines ? (empty?.[0].length ?? 0) : 0) };
}
