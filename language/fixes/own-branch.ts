import { AstUtils, GrammarUtils } from 'langium';
import { type Action, type Branch, type If, isSequence, type Sequence } from '../generated/ast.js';
import { endingWord } from '../validation/endings.js';
import { needsItsOwnBranch } from '../validation/instant.js';
import { branchNameFrom } from './branch-name.js';
import { dedented } from './dedented.js';
import { freeBranchName } from './free-name.js';

/** How what stands between the braces of an `if` becomes a branch. Lines are without indentation of their own. */
export interface OwnBranch {
  readonly condition: If;
  readonly branch: Branch;
  /** Of the new branch. */
  readonly name: string;
  readonly moved: readonly string[];
  /** What stands where the `if` stood. */
  readonly left: readonly string[];
  /** What stood below, if both have to go on there: a branch too. `end` is where it ended. */
  readonly rest?: { readonly name: string; readonly lines: readonly string[]; readonly end: number };
}

/** What goes on elsewhere in a word or two, and can as well stand twice. */
const BRIEF: ReadonlySet<Action['$type']> = new Set<Action['$type']>([
  'Next',
  'Goto',
  'Chat',
  'Invite',
  'Close',
  'End',
]);

/**
 * @param condition stands in the branch itself, not in another `if`
 * @returns nothing if what stands below would be out of reach then
 */
export function ownBranchOf(condition: If, branch: Branch): OwnBranch | undefined {
  const sequence = AstUtils.getContainerOfType(branch, isSequence);
  const below = branch.actions.slice(branch.actions.indexOf(condition) + 1);
  const inThen = condition.then.some(needsItsOwnBranch);
  const [moved, kept] = inThen
    ? [condition.then, condition.otherwise]
    : [condition.otherwise, condition.then];
  if (!sequence || (below.length > 0 && endsWith(kept))) return undefined;
  const name = freeBranchName(sequence, wantedName(condition, branch, inThen));
  const goesOn = below.length > 0 && !endsWith(moved);
  const brief = below.length === 1 && below.every(({ $type }) => BRIEF.has($type));
  const rest = goesOn && !brief ? restOf(below, branch, sequence, name) : undefined;
  const next = rest ? [`-> ${rest.name}`] : goesOn ? below.map(sourceOf) : [];
  return {
    condition,
    branch,
    name,
    moved: [...blockLines(condition, inThen ? 0 : 1), ...next],
    left: [head(condition, inThen, name), ...blockLines(condition, inThen ? 1 : 0), ...(rest ? next : [])],
    ...(rest ? { rest } : {}),
  };
}

function endsWith(actions: readonly Action[]): boolean {
  const last = actions.at(-1);
  return last !== undefined && endingWord(last) !== undefined;
}

function head({ condition }: If, inThen: boolean, name: string): string {
  const written = condition?.$cstNode?.text ?? '';
  return inThen ? `if ${written} -> ${name}` : `if not (${written}) -> ${name}`;
}

function wantedName({ condition }: If, branch: Branch, inThen: boolean): string {
  const words = condition?.$cstNode?.text ?? '';
  return (inThen ? branchNameFrom(words) : undefined) ?? `${branch.name}${inThen ? 'Then' : 'Else'}`;
}

function restOf(
  below: readonly Action[],
  branch: Branch,
  sequence: Sequence,
  name: string,
): OwnBranch['rest'] {
  const free = freeBranchName(sequence, `${branch.name}Continued`);
  const start = below[0]?.$cstNode?.offset ?? 0;
  const end = below.at(-1)?.$cstNode?.end ?? start;
  const source = AstUtils.getDocument(branch).textDocument.getText();
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const piece = source.slice(source.slice(lineStart, start).trim() === '' ? lineStart : start, end);
  return { name: free === name ? `${free}2` : free, lines: dedented(`\n${piece}`), end };
}

/** The lines between the first or second braces of an `if`; none if it lacks them. */
export function blockLines(condition: If, index: number): string[] {
  const cst = condition.$cstNode;
  const open = GrammarUtils.findNodesForKeyword(cst, '{')[index];
  const close = GrammarUtils.findNodesForKeyword(cst, '}')[index];
  if (!open || !close) return [];
  return dedented(AstUtils.getDocument(condition).textDocument.getText().slice(open.end, close.offset));
}

function sourceOf({ $cstNode: cst }: Action): string {
  return cst?.text ?? '';
}
