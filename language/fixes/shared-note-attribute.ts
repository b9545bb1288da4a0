import { GrammarUtils } from 'langium';
import { isHole, isNote, type Note } from '../generated/ast.js';
import { contentOf } from '../text/content.js';
import { escaped } from '../text/write.js';
import { lineBreakOf } from './edit.js';
import { type Fixer, replacing } from './fix.js';
import { indentationOf } from './new-branch.js';
import { nodeAt } from './node-at.js';

/** One note with what is left of the text, and one for each attribute in it. */
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
  const span = { start: note.$cstNode.offset, end: note.$cstNode.end };
  const { document } = problem;
  return [replacing({ document, span }, 'Give each attribute a note of its own', notes.join(separator))];
};

function contents(note: Note): string[] {
  const rest = restOf(note);
  const attributes = (note.text?.parts ?? [])
    .filter(isHole)
    .filter(({ attribute }) => attribute)
    .map(({ $cstNode }) => $cstNode?.text ?? '');
  return [...(rest === '' ? [] : [rest]), ...new Set(attributes)];
}

/** What an attribute leaves behind: empty pairs, spaces that meet, stand before a sign, or are at the end of a line. */
const TIDYING: readonly [RegExp, string][] = [
  [/\\"\\"|\(\)|\[\]|\*\*\*\*|``/g, ''],
  [/[ \t]+/g, ' '],
  [/ (?=[.,;:!?])/g, ''],
  [/ ?(?:\\n ?)+/g, '\\n'],
  [/^(?:\\n| )+|(?:\\n| )+$/g, ''],
];

/** What the text says without its attributes; nothing if only signs are left. */
function restOf({ text }: Note): string {
  const kept = contentOf(text)
    .map((part) => (typeof part === 'string' ? escaped(part) : 'agent' in part ? `{@${part.agent}}` : ''))
    .join('');
  const words = TIDYING.reduce((text, [pattern, tidy]) => text.replace(pattern, tidy), kept);
  return /[\p{L}\p{N}]/u.test(words.replaceAll('\\n', '')) ? words : '';
}

function beginsLine(source: string, start: number): boolean {
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}
