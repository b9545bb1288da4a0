import type { IToken } from 'chevrotain';
import { type AstNode, AstUtils, type LangiumDocument, type LexingDiagnostic } from 'langium';
import { type BotFile, isBranch, isSequence } from '../../../language/generated/ast.js';
import { branchesOf } from '../../../language/references/declarations.js';
import type { SeqbotLexer } from '../../../language/text/lexer.js';
import { type Container, containersAtEnd } from './containers.js';

/** Where completion was asked for. Offsets count UTF-16 units from the start of the document. */
export interface Cursor {
  readonly place: Place;
  /** The word being typed, which a completion replaces. */
  readonly word: { readonly start: number; readonly end: number; readonly text: string };
  /** Tokens from a good point before the cursor up to the word; their offsets count from there. */
  readonly tokens: readonly IToken[];
  /** That point. */
  readonly from: number;
  readonly container: Container;
  /** The node whose names are in scope. */
  readonly node: AstNode;
  /** Whether only white space stands before the word on its line. */
  readonly startsLine: boolean;
}

/**
 * In code, in a reference inside a text, in the path of an import, in a comment, or where nothing can be completed: the
 * rest of a text.
 */
export type Place = 'code' | 'attribute-in-text' | 'agent-in-text' | 'import-path' | 'comment' | 'nowhere';

/** Looks at the surroundings of an offset. Only the enclosing branch or declaration is read again. */
export function cursorAt(document: LangiumDocument<BotFile>, offset: number, lexer: SeqbotLexer): Cursor {
  const text = document.textDocument.getText();
  const word = wordAt(text, offset);
  const anchor = anchorBefore(document.parseResult.value, word.start);
  const from = anchor.$cstNode && anchor !== document.parseResult.value ? anchor.$cstNode.offset : 0;
  const before = text.slice(from, word.start);
  const { tokens, hidden, report } = lexer.tokenize(before);
  const inComment =
    hidden.some((comment) => reaches(comment, word.start - from)) ||
    report?.diagnostics.some((diagnostic) => opensComment(diagnostic, before));
  const containers = containersAtEnd(tokens, enclosing(anchor));
  return {
    place: inComment ? 'comment' : placeAfter(tokens),
    word,
    tokens,
    from,
    container: containers.at(-1) ?? FILE,
    node: anchor,
    startsLine: /(^|\n)[ \t]*$/.test(text.slice(Math.max(0, word.start - 200), word.start)),
  };
}

const FILE: Container = { rule: 'BotFile', brace: 0, start: 0 };
const SEQUENCE: Container = { rule: 'Sequence', brace: 0, start: 0 };

function enclosing(anchor: AstNode): Container[] {
  return isBranch(anchor) && AstUtils.getContainerOfType(anchor, isSequence) ? [FILE, SEQUENCE] : [FILE];
}

/** The last branch or top-level part that begins before an offset; the file if there is none. */
function anchorBefore(file: BotFile, offset: number): AstNode {
  const parts = [...file.imports, ...file.declarations, ...file.sequences, ...file.scenarios, ...file.strays];
  const part = lastBefore(parts, offset);
  return (isSequence(part) ? lastBefore(branchesOf(part), offset) : undefined) ?? part ?? file;
}

function lastBefore<Node extends AstNode>(nodes: readonly Node[], offset: number): Node | undefined {
  let best: Node | undefined;
  for (const node of nodes) {
    const start = node.$cstNode?.offset ?? Number.POSITIVE_INFINITY;
    if (start < offset && start >= (best?.$cstNode?.offset ?? 0)) best = node;
  }
  return best;
}

function wordAt(text: string, offset: number): Cursor['word'] {
  const before = /[\p{L}\p{M}\p{N}_-]*$/u.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? '';
  // A dash before the word belongs to an arrow that is half typed.
  const typed = before.replace(/^-+/, '');
  const after = /^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  return { start: offset - typed.length, end: offset + (typed === '' ? 0 : after.length), text: typed };
}

/** A line comment reaches to the end of its line, and so to a cursor that stands right behind it. */
function reaches(comment: IToken, offset: number): boolean {
  const end = (comment.endOffset ?? comment.startOffset) + 1;
  return comment.image.startsWith('/*') ? offset < end : offset <= end;
}

/** A block comment that the cursor cuts off is no token: the lexer complains about its first signs. */
function opensComment(diagnostic: LexingDiagnostic, source: string): boolean {
  const isUnexpected = 'code' in diagnostic && diagnostic.code === 'unexpected-character';
  const { offset, length } = diagnostic;
  return isUnexpected && offset !== undefined && source.slice(offset, offset + length).includes('/*');
}

/** Tokens inside texts after which the text goes on. */
const IN_TEXT: ReadonlySet<string> = new Set([
  'TEXT_START',
  'CHARS',
  'HOLE_END',
  'BLOCK_START',
  'BLOCK_CHARS',
  'BLOCK_HOLE_END',
  'HOLE_BAR',
  'BLOCK_HOLE_BAR',
  'FALLBACK',
]);

function placeAfter(tokens: readonly IToken[]): Place {
  const name = tokens.at(-1)?.tokenType.name ?? '';
  if (name === 'HOLE_START' || name === 'BLOCK_HOLE_START') return 'attribute-in-text';
  if (name === '@') return 'agent-in-text';
  if (isImportPath(tokens)) return 'import-path';
  return IN_TEXT.has(name) ? 'nowhere' : 'code';
}

/** Behind the opening quotation mark that follows `import`, with or without something typed. */
function isImportPath(tokens: readonly IToken[]): boolean {
  const [word, start] = tokens.slice(tokens.at(-1)?.tokenType.name === 'CHARS' ? -3 : -2);
  return word?.tokenType.name === 'import' && start?.tokenType.name === 'TEXT_START';
}
