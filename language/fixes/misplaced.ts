import { AstUtils } from 'langium';
import { type Branch, isBranch, isChannels, isSequence, isSetting, isSkipKnown } from '../generated/ast.js';
import { lineBreakOf, type SourceEdit } from './edit.js';
import type { Fix, Fixer, Problem } from './fix.js';
import { atBlockEnd, atBlockStart } from './into-block.js';
import { indentationOf } from './new-branch.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';

/** Moves an action into the branch before it, else into the one behind. */
export const misplacedAction: Fixer<'misplaced-action'> = (problem) => {
  const { document, span } = problem;
  const branches = document.parseResult.value.sequences.flatMap((sequence) => sequence.branches);
  const before = branches.filter(({ $cstNode }) => ($cstNode?.end ?? span.end) <= span.start).at(-1);
  const after = branches.find(({ $cstNode }) => ($cstNode?.offset ?? 0) >= span.end);
  const lines = textOf(problem).split(/\r?\n/);
  const ended =
    before && atBlockEnd(before, [lines.map((line, at) => (at === 0 ? line : line.trim())).join(' ')]);
  const started = after && atBlockStart(after, lines.map((line) => line.trim()).join(' '));
  return [...moved(problem, before, ended, true), ...moved(problem, after, started, before === undefined)];
};

function moved(
  problem: Here,
  branch: Branch | undefined,
  edit: SourceEdit | undefined,
  preferred: boolean,
): Fix[] {
  if (!branch?.name || !edit) return [];
  return [
    {
      title: `Move into branch "${branch.name}"`,
      edits: [removal(problem.document, problem.span), edit],
      preferred,
    },
  ];
}

type Here = Pick<Problem<'misplaced-action'>, 'document' | 'span'>;

function textOf({ document, span }: Here): string {
  return document.textDocument.getText().slice(span.start, span.end);
}

/** Closes the branch before, where the two stand in one column; else moves the inner one behind the outer. */
export const misplacedBranch: Fixer<'misplaced-branch'> = (problem) => {
  const branch = nodeAt(problem, isBranch);
  const outer = branch?.$container;
  if (!branch?.$cstNode || !outer || !isBranch(outer) || !outer.$cstNode) return [];
  const { document } = problem;
  const own = indentationOf(branch).indent;
  const above = indentationOf(outer).indent;
  const start = branch.$cstNode.offset;
  const line = lineBreakOf(document);
  if (own === above) {
    const edits = [{ document, start, end: start, text: `}${line}${line}${above}` }];
    return [{ title: 'Close the branch before it', edits, preferred: true }];
  }
  const text = branch.$cstNode.text.replace(/\n[ \t]*/g, (indent) => outdented(indent, own, above));
  const end = outer.$cstNode.end;
  const edits = [
    removal(document, { start, end: branch.$cstNode.end }),
    { document, start: end, end, text: `${line}${line}${above}${text}` },
  ];
  return [{ title: 'Move behind the branch it stands in', edits, preferred: true }];
};

function outdented(indent: string, from: string, to: string): string {
  return indent.startsWith(`\n${from}`) ? `\n${to}${indent.slice(from.length + 1)}` : indent;
}

/** Moves the settings that stand outside, or in a branch, into the sequence, if there is one that does not have them. */
export const misplacedSetting: Fixer<'misplaced-setting'> = (problem) => {
  const { document } = problem;
  const branch = AstUtils.getContainerOfType(nodeAt(problem, isSetting), isBranch);
  const around = AstUtils.getContainerOfType(branch, isSequence);
  const { strays } = branch ?? document.parseResult.value;
  const sequences = around ? [around] : document.parseResult.value.sequences;
  const [sequence] = sequences;
  const settings = strays.filter((stray) => isChannels(stray) || isSkipKnown(stray));
  const kinds = [...settings, ...(sequence?.settings ?? [])].map(({ $type }) => $type);
  if (!sequence || sequences.length > 1 || new Set(kinds).size < kinds.length) return [];
  // Each becomes a line of its own, the first one on top.
  const spans = settings.flatMap(({ $cstNode }) =>
    $cstNode ? [{ start: $cstNode.offset, end: $cstNode.end, text: $cstNode.text }] : [],
  );
  const starts = spans.flatMap(({ text }) => atBlockStart(sequence, text.replace(/\s+/g, ' ')) ?? []);
  const [first] = starts;
  if (!first) return [];
  const edits = [
    ...spans.map((span) => removal(document, span)),
    { ...first, text: starts.map(({ text }) => text).join('') },
  ];
  return [{ title: `Move into sequence "${sequence.name}"`, edits, preferred: true }];
};
