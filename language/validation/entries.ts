import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import { type Branch, isArrow, isGoto, isInvitee, type Sequence } from '../generated/ast.js';
import { hasBotFile, type Imports } from '../references/imports.js';
import { walk } from '../references/walk.js';

/**
 * Tells of a sequence's branches which are certainly entered with nothing shown since the visitor's last turn: those
 * that only a turn leads to, and the one where the file's bot starts. What is needed for that is found out at the
 * first question, as there seldom is one.
 */
export function silentlyEntered(sequence: Sequence, imports: Imports): (branch: Branch) => boolean {
  let entries: Entries | undefined;
  return (branch) => {
    // Whatever leads back there: the first visitor sees nothing before.
    if (isStartOfBot(branch, sequence, imports)) return true;
    entries ??= entriesOf(sequence);
    return !entries.unknown && !entries.byOthers.has(branch) && entries.byTurns.has(branch);
  };
}

interface Entries {
  /** The branches that a visitor's choice leads to. */
  readonly byTurns: Set<Branch>;
  /** The branches that something else leads to, which may have shown something before. */
  readonly byOthers: Set<Branch>;
  /** Whether something leads to a branch that is not known: it may be any. */
  unknown: boolean;
}

function entriesOf(sequence: Sequence): Entries {
  const entries: Entries = { byTurns: new Set(), byOthers: new Set(), unknown: false };
  walk(sequence, (node) => {
    if (!isArrow(node) && !isGoto(node)) return;
    const target = node.branch?.ref;
    if (!target) entries.unknown = true;
    else (followsATurn(node) ? entries.byTurns : entries.byOthers).add(target);
  });
  return entries;
}

/** What a visitor picked, typed or completed. */
const TURNS: ReadonlySet<string> = new Set(['Option', 'Otherwise', 'Options', 'CardNext', 'Widget']);

function followsATurn({ $container }: AstNode): boolean {
  return $container !== undefined && TURNS.has($container.$type);
}

/** The first branch of the file's first sequence, unless another sequence invites it. */
function isStartOfBot(branch: Branch, sequence: Sequence, imports: Imports): boolean {
  const document = AstUtils.getDocument(sequence);
  if (!hasBotFile(document) || document.parseResult.value.sequences[0] !== sequence) return false;
  if (sequence.branches[0] !== branch) return false;
  return ![document, ...imports.reachable(document)].some((file) => file.references.some(invites(sequence)));
}

function invites(sequence: Sequence) {
  return (reference: LangiumDocument['references'][number]) =>
    'ref' in reference && reference.ref === sequence && isInvitee(reference.$refNode?.astNode);
}
