import type { LangiumDocument } from 'langium';
import type { BotFile } from '../generated/ast.js';
import { type Atom, atomsOf, LINE_BREAK } from './atoms.js';
import { editsOf, type TextChange, type Writing } from './edits.js';
import { layOut } from './layout.js';
import { type FormatOptions, Indentation } from './options.js';
import type { Placed } from './placement.js';
import { atomsTouched, editsAmong, type Stretch } from './range.js';
import { type Item, statementsOf } from './statements.js';
import { firstSyntaxProblem, type SyntaxProblem } from './syntax-problem.js';

/** What came of formatting: the changes to make, none overlapping another, or why the file is left alone. */
export type Formatting =
  | { readonly status: 'formatted'; readonly edits: readonly TextChange[] }
  | { readonly status: 'refused'; readonly problem: SyntaxProblem };

/** Formats a whole file that is parsed. Only white space between words, texts and comments changes. */
export function format(document: LangiumDocument<BotFile>, options: FormatOptions): Formatting {
  return formatted(document, options, ({ placed, writing }) => editsOf(placed, writing));
}

/** Formats all statements that stand on the lines of a stretch, and changes no other line. */
export function formatStretch(
  document: LangiumDocument<BotFile>,
  stretch: Stretch,
  options: FormatOptions,
): Formatting {
  return formatted(document, options, ({ placed, writing, items, atoms }) => {
    const touched = atomsTouched(stretch, items, atoms, writing.source);
    return touched ? editsAmong(touched, placed, writing) : [];
  });
}

/**
 * Formats what was just finished by typing a character: behind a `}` the statement that it ends; at the start of a new
 * line the statements on the line above, unless one of them goes on.
 *
 * @param offset where the cursor is now
 */
export function formatTyped(
  document: LangiumDocument<BotFile>,
  offset: number,
  character: string,
  options: FormatOptions,
): Formatting {
  return formatted(document, options, ({ placed, writing, items, atoms }) => {
    const last = atoms.findLast(({ end }) => end <= offset);
    if (!last || !isFinished(last, character, writing.source.slice(last.end, offset))) return [];
    const touched = atomsTouched({ start: last.end, end: last.end }, items, atoms, writing.source);
    const goesOn = touched && touched.last > last.index;
    return touched && !goesOn ? editsAmong(touched, placed, writing) : [];
  });
}

function isFinished({ type }: Atom, character: string, between: string): boolean {
  if (character === '}') return type === '}' && between === '';
  return between.match(LINE_BREAK)?.length === 1;
}

interface Laid {
  readonly atoms: readonly Atom[];
  readonly items: readonly Item[];
  readonly placed: readonly Placed[];
  readonly writing: Writing;
}

function formatted(
  document: LangiumDocument<BotFile>,
  options: FormatOptions,
  edits: (laid: Laid) => TextChange[],
): Formatting {
  const problem = firstSyntaxProblem(document);
  if (problem) return { status: 'refused', problem };
  const source = document.textDocument.getText();
  const indentation = new Indentation(options);
  const { value } = document.parseResult;
  const atoms = value.$cstNode ? atomsOf(value.$cstNode.root) : [];
  const items = statementsOf(value, atoms);
  const placed = layOut(items, source, indentation);
  const lineBreak = /\r\n?|\n/.exec(source)?.[0] ?? '\n';
  return {
    status: 'formatted',
    edits: edits({ atoms, items, placed, writing: { source, lineBreak, indentation } }),
  };
}

/** A source with changes that do not overlap. */
export function changed(source: string, edits: readonly TextChange[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of [...edits].sort((left, right) => left.start - right.start)) {
    pieces.push(source.slice(done, start), text);
    done = end;
  }
  return pieces.join('') + source.slice(done);
}
