import { GrammarUtils, type LangiumDocument } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { type Action, type Branch, isBranch, isSequence, type Sequence } from '../generated/ast.js';
import { endingWord, playedPartOf } from '../validation/endings.js';
import { behind, endOfLine, rightBefore } from './beside.js';
import { dedented } from './dedented.js';
import { lineBreakOf, type SourceEdit } from './edit.js';
import type { Fix, Fixer } from './fix.js';
import { freeBranchName } from './free-name.js';
import { leadOn } from './lead-on.js';
import { indentationOf, newBranch } from './new-branch.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';

/** What follows goes to a new branch, before the action that ends this one, or away. */
export const unreachableAction: Fixer<'unreachable-action'> = (problem) => {
  const { document, span } = problem;
  const branch = nodeAt(problem, isBranch);
  const { ending, unreached = [] } = branch ? playedPartOf(branch) : {};
  if (!branch || !ending) return [];
  const removed = {
    title: 'Remove what is never played',
    edits: [removal(document, { start: span.start, end: behindComment(document, span.end) })],
    preferred: false,
  };
  const meant = whenNobodyIsOnline(ending, unreached) ?? onEachCard(ending, unreached, document);
  if (meant) return [meant, removed];
  return [...moved(branch, ending, unreached, document), ...endingLast(ending, unreached, document), removed];
};

/** A comment at the end of the line is about what stands before it. */
function behindComment(document: LangiumDocument, end: number): number {
  return endOfLine(document.textDocument.getText(), end) ?? end;
}

/** An arrow right behind handing over is where to go when nobody is online: its `else` was forgotten. */
function whenNobodyIsOnline(ending: Action, [next, ...others]: readonly Action[]): Fix | undefined {
  if (ending.$type !== 'Chat' || ending.otherwise || next?.$type !== 'Next' || others.length > 0)
    return undefined;
  return { title: 'Write "else" before the arrow', edits: [rightBefore(next, 'else ')], preferred: true };
}

/** An arrow right behind cards belongs on those that it was meant for. */
function onEachCard(ending: Action, [next, ...others]: readonly Action[], document: LangiumDocument) {
  const name = next?.$type === 'Next' ? next.target?.branch?.$refText : undefined;
  if (ending.$type !== 'Cards' || !next?.$cstNode || !name || others.length > 0) return undefined;
  const arrows = leadOn(ending, name);
  if (arrows.length === 0) return undefined;
  const { offset, end } = next.$cstNode;
  const edits = [...arrows, removal(document, { start: offset, end })];
  return { title: 'Write the arrow on each card', edits, preferred: true };
}

/** Where the new branch is the only thing the ending can have meant to lead to, it leads there. */
function moved(
  branch: Branch,
  ending: Action,
  unreached: readonly Action[],
  document: LangiumDocument,
): Fix[] {
  const { $container: sequence, name } = branch;
  const region = regionBehind(branch, ending, unreached, document);
  if (!isSequence(sequence) || !name || !region) return [];
  const pieces = piecesOf(region, unreached, document);
  const names = freeNames(sequence, name, pieces.length);
  const [first = ''] = names;
  const branches = pieces.map((piece, index) => newBranch(branch, names[index] ?? '', dedented(piece)));
  const edits = [...leadOn(ending, first), emptied(branch, region, document), ...branches];
  return [{ title: `Move what follows to a new branch ${quoted(first)}`, edits, preferred: true }];
}

/** Names for branches behind each other. */
function freeNames(sequence: Sequence, name: string, count: number): string[] {
  const names: string[] = [];
  while (names.length < count) names.push(freeBranchName(sequence, `${names.at(-1) ?? name}Next`));
  return names;
}

/** From behind the ending, and a comment on its line, up to the brace that closes the branch. */
function regionBehind(
  branch: Branch,
  ending: Action,
  unreached: readonly Action[],
  document: LangiumDocument,
): Region | undefined {
  const close = GrammarUtils.findNodesForKeyword(branch.$cstNode, '}').at(-1)?.offset;
  const last = unreached.at(-1)?.$cstNode?.end;
  if (!ending.$cstNode || close === undefined || last === undefined || close < last) return undefined;
  return { start: behindLine(ending, document), end: close };
}

interface Region {
  readonly start: number;
  readonly end: number;
}

function behindLine({ $cstNode }: Action, document: LangiumDocument): number {
  return behindComment(document, $cstNode?.end ?? 0);
}

/** What follows may end again, and more than once: each piece makes a branch. */
function piecesOf({ start, end }: Region, unreached: readonly Action[], document: LangiumDocument): string[] {
  const cuts = unreached.slice(0, -1).filter((action) => endingWord(action) !== undefined);
  const borders = [start, ...cuts.map((action) => behindLine(action, document)), end];
  const source = document.textDocument.getText();
  return borders.slice(1).map((border, index) => source.slice(borders[index], border));
}

function emptied(branch: Branch, region: Region, document: LangiumDocument): SourceEdit {
  const isOnOneLine = !document.textDocument.getText().slice(region.start, region.end).includes('\n');
  const text = isOnOneLine ? ' ' : lineBreakOf(document) + indentationOf(branch).indent;
  return { document, ...region, text };
}

/** Puts the ending behind what follows it, unless that ends too or a comment stands between. */
function endingLast(ending: Action, unreached: readonly Action[], document: LangiumDocument): Fix[] {
  const [first] = unreached;
  const last = unreached.at(-1);
  const cst = ending.$cstNode;
  if (!cst || !first?.$cstNode || !last || unreached.some((action) => endingWord(action))) return [];
  const between = document.textDocument.getText().slice(cst.end, first.$cstNode.offset);
  if (between.trim() !== '') return [];
  const taken = { document, start: cst.offset, end: first.$cstNode.offset, text: '' };
  const title = `Put ${quoted(endingWord(ending) ?? '')} last`;
  return [{ title, edits: [taken, behind(last, cst.text)], preferred: false }];
}
