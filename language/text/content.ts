import type { Text as BotText, TextPart } from '../bot/bot.js';
import { type Hole, isHole, type Text } from '../generated/ast.js';

/**
 * What a text of the source says: escapes resolved, and for a `"""` text the two line breaks beside the quotation marks
 * and the common indentation left out. Total: unknown escapes stay as they are written, a reference without a name
 * is left out.
 */
export function contentOf(text: Text | undefined): BotText {
  if (!text) return [];
  const pieces = text.block ? dedented(rawPieces(text)) : rawPieces(text);
  return merged(pieces.map((piece) => (typeof piece === 'string' ? unescaped(piece) : piece)));
}

/** The content of a text where references are errors: what it says without them. */
export function plainContent(text: Text | undefined): string {
  return contentOf(text)
    .filter((part) => typeof part === 'string')
    .join('');
}

/** A piece of a text as it is written, its line breaks as LF; or a reference. */
type Piece = TextPart;

/** The lexer gives a `"""` text line by line; here a piece reaches from reference to reference. */
function rawPieces(text: Text): Piece[] {
  const pieces = text.parts.flatMap((part): Piece[] =>
    isHole(part) ? referenceOf(part) : [part.value ?? ''],
  );
  // A carriage return and its line feed can stand in two parts.
  return merged(pieces).map((piece) => (typeof piece === 'string' ? piece.replace(/\r\n?/g, '\n') : piece));
}

function referenceOf(hole: Hole): Piece[] {
  const attribute = hole.attribute?.$refText;
  const agent = hole.agent?.$refText;
  if (agent) return [{ agent }];
  if (!attribute) return [];
  const fallback = hole.fallback === undefined ? undefined : unescaped(hole.fallback);
  return [fallback ? { attribute, fallback } : { attribute }];
}

/** Whether the opening quotation marks end their line and the closing ones begin theirs, or all is on one line. */
export function hasBlockForm(text: Text): boolean {
  const pieces = rawPieces(text);
  if (!pieces.some((piece) => typeof piece === 'string' && piece.includes('\n'))) return true;
  return OPENING.test(edge(pieces[0])) && CLOSING.test(edge(pieces.at(-1)));
}

const OPENING = /^[ \t]*\n/;
const CLOSING = /\n[ \t]*$/;

function edge(piece: Piece | undefined): string {
  return typeof piece === 'string' ? piece : '';
}

function dedented(pieces: Piece[]): Piece[] {
  const framed = OPENING.test(edge(pieces[0]));
  const indent = commonIndent(pieces, framed);
  let atLineStart = framed;
  const lines = pieces.map((piece, index) => {
    if (typeof piece !== 'string') {
      atLineStart = false;
      return piece;
    }
    const inner = withoutFrame(piece, index === 0, index === pieces.length - 1);
    const result = removeIndent(inner, indent, atLineStart);
    atLineStart = inner.endsWith('\n');
    return result;
  });
  return lines;
}

function withoutFrame(piece: string, first: boolean, last: boolean): string {
  const opened = first ? piece.replace(OPENING, '') : piece;
  // Where the text is empty the opening line break is the closing one.
  return last
    ? CLOSING.test(opened)
      ? opened.replace(CLOSING, '')
      : opened.replace(/^[ \t]+$/, '')
    : opened;
}

function removeIndent(piece: string, indent: string, atLineStart: boolean): string {
  return piece
    .split('\n')
    .map((line, index) => {
      if (index === 0 && !atLineStart) return line;
      if (line.startsWith(indent)) return line.slice(indent.length);
      return line.trim() === '' ? '' : line;
    })
    .join('\n');
}

/** The longest white space that all lines with something on them begin with; the first line only if it is framed. */
function commonIndent(pieces: Piece[], framed: boolean): string {
  const source = pieces.map((piece) => (typeof piece === 'string' ? piece : '\uFFFC')).join('');
  const lines = source.split('\n').slice(1);
  if (!framed && lines.length === 0) return '';
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  return indents.reduce<string | undefined>(commonPrefix, undefined) ?? '';
}

function commonPrefix(prefix: string | undefined, next: string): string {
  if (prefix === undefined) return next;
  let length = 0;
  while (length < prefix.length && prefix[length] === next[length]) length++;
  return prefix.slice(0, length);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['{', '{'],
  ['n', '\n'],
]);

/** What characters of a source say, the escapes that there are resolved. */
export function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\([\s\S])/g, (written, character: string) => ESCAPES.get(character) ?? written);
}

/** Offsets (UTF-16, in the raw characters) of backslashes that begin no escape there is, each as it is written. */
export function unknownEscapes(raw: string): { offset: number; written: string }[] {
  return Array.from(raw.matchAll(/\\([\s\S]|$)/g), (match) => ({
    offset: match.index,
    written: match[0],
  })).filter(({ written }) => !ESCAPES.has(written.slice(1)));
}

/** Adjacent strings as one, without empty ones. */
function merged(pieces: Piece[]): BotText {
  const parts: TextPart[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') parts[parts.length - 1] = last + piece;
    else if (piece !== '') parts.push(piece);
  }
  return parts;
}
