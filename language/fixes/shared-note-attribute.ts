import { GrammarUtils } from 'langium';
import type { TextPart } from '../bot/bot.js';
import { isHole, isNote, type Note } from '../generated/ast.js';
import { contentOf } from '../text/content.js';
import { escaped } from '../text/write.js';
import { lineBreakOf } from './edit.js';
import { type Fixer, replacing } from './fix.js';
import { indentationOf } from './new-branch.js';
import { nodeAt } from './node-at.js';

/** One note with what the text says before its attributes, and one for each of them. */
export const sharedNoteAttribute: Fixer<'shared-note-attribute'> = (problem) => {
  const note = nodeAt(problem, isNote);
  const text = GrammarUtils.findNodeForProperty(note?.$cstNode, 'text');
  if (!note?.$cstNode || !text) return [];
  const source = problem.document.textDocument.getText();
  const start = source.slice(note.$cstNode.offset, text.offset).trimEnd();
  const separator =
    note.$cstNode.text.includes('\n') || beginsLine(source, note.$cstNode.offset)
      ? lineBreakOf(problem.document) + indentationOf(note).indent
      : ' ';
  const notes = contents(note).map((content) => `${start} "${content}"`);
  if (notes.length === 0) return [];
  const span = { start: note.$cstNode.offset, end: note.$cstNode.end };
  const { document } = problem;
  return [replacing({ document, span }, 'Give each attribute a note of its own', notes.join(separator))];
};

/**
 * The notes that a text parts into without a word less: what stands before its attributes, if that is whole without
 * them, and the attributes. Nothing where words go round them: only the author can say that in another way.
 */
function contents({ text }: Note): string[] {
  const parts = contentOf(text);
  const first = parts.findIndex(isAttribute);
  const rest = parts.slice(first).filter((part) => !isAttribute(part));
  const head = headOf(parts.slice(0, first));
  if (head === undefined || !rest.every(isOnlySigns)) return [];
  const holes = (text?.parts ?? []).filter(isHole).filter(({ attribute }) => attribute);
  return [...(head === '' ? [] : [head]), ...new Set(holes.map(({ $cstNode }) => $cstNode?.text ?? ''))];
}

function isAttribute(part: TextPart): boolean {
  return typeof part !== 'string' && 'attribute' in part;
}

function isOnlySigns(part: TextPart): boolean {
  return typeof part === 'string' && !/[\p{L}\p{N}]/u.test(part);
}

/** What stands before the first attribute: whole if it mentions somebody only, or ends with a colon. */
function headOf(parts: readonly TextPart[]): string | undefined {
  const written = parts
    .map((part) => (typeof part === 'string' ? escaped(part) : 'agent' in part ? `{@${part.agent}}` : ''))
    .join('')
    .trim();
  const words = parts.some((part) => typeof part === 'string' && !isOnlySigns(part));
  if (words && !written.endsWith(':')) return undefined;
  return words || parts.some((part) => typeof part !== 'string') ? written : '';
}

function beginsLine(source: string, start: number): boolean {
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}
