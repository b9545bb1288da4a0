import { CstUtils, type LeafCstNode, type RootCstNode } from 'langium';

/** What is never taken apart: a word or sign, a whole text with its quotation marks, or a comment. */
export interface Atom {
  readonly is: 'atom';
  /** Its place among all atoms of the file. */
  readonly index: number;
  readonly kind: 'token' | 'text' | 'line-comment' | 'block-comment';
  /** The name of its token; of a text, that of its opening quotation marks. */
  readonly type: string;
  readonly text: string;
  /** UTF-16 units from the start of the file; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** How many line breaks stand between it and the atom before it, or the start of the file. */
  readonly breaks: number;
}

const COMMENTS: ReadonlyMap<string, Atom['kind']> = new Map([
  ['SL_COMMENT', 'line-comment'],
  ['DOC_COMMENT', 'line-comment'],
  ['ML_COMMENT', 'block-comment'],
]);
const TEXT_ENDS: ReadonlyMap<string, string> = new Map([
  ['TEXT_START', 'TEXT_END'],
  ['BLOCK_START', 'BLOCK_END'],
]);

/** Matches every line break that the language knows. */
export const LINE_BREAK = /\r\n?|\n/g;

/** The atoms of a file without syntax errors, from its start to its end: between them is white space only. */
export function atomsOf(root: RootCstNode): Atom[] {
  const source = root.fullText;
  const atoms: Atom[] = [];
  let done = 0;
  for (const { type, kind, start, end } of spansOf(root)) {
    const breaks = source.slice(done, start).match(LINE_BREAK)?.length ?? 0;
    atoms.push({
      is: 'atom',
      index: atoms.length,
      kind,
      type,
      text: source.slice(start, end),
      start,
      end,
      breaks,
    });
    done = end;
  }
  return atoms;
}

type Span = Pick<Atom, 'type' | 'kind' | 'start' | 'end'>;

function* spansOf(root: RootCstNode): Generator<Span> {
  let text: LeafCstNode | undefined;
  for (const leaf of leavesOf(root)) {
    const type = leaf.tokenType.name;
    if (text) {
      if (type !== TEXT_ENDS.get(text.tokenType.name)) continue;
      yield { type: text.tokenType.name, kind: 'text', start: text.offset, end: leaf.end };
      text = undefined;
    } else if (TEXT_ENDS.has(type)) text = leaf;
    else yield { type, kind: COMMENTS.get(type) ?? 'token', start: leaf.offset, end: leaf.end };
  }
}

/** Comments stand in the tree wherever there was room for them. */
function leavesOf(root: RootCstNode): LeafCstNode[] {
  return CstUtils.flattenCst(root)
    .toArray()
    .sort((left, right) => left.offset - right.offset);
}

export function isComment({ kind }: Atom): boolean {
  return kind === 'line-comment' || kind === 'block-comment';
}

/** The lines of a text that may hold any line breaks. */
export function linesOf(text: string): string[] {
  return text.split(LINE_BREAK);
}

export function isMultiline({ text }: Atom): boolean {
  return text.includes('\n') || text.includes('\r');
}
