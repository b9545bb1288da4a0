import type { Nodes } from 'mdast';
import { type Hole, isHole, type Text } from '../generated/ast.js';
import { contentSpan, type Span } from '../symbols/symbol.js';
import { parseMarkdown } from './markdown.js';

/** What Markdown can do to characters; each is a bit. */
export const STYLES = { strong: 1, emphasis: 2, code: 4, link: 8 } as const;

const STYLE_OF: Readonly<Record<string, number>> = {
  strong: STYLES.strong,
  emphasis: STYLES.emphasis,
  inlineCode: STYLES.code,
  code: STYLES.code,
  link: STYLES.link,
};

/** A stretch of a source whose characters have the same styles: bits of {@link STYLES}. */
export interface StyledSpan extends Span {
  readonly styles: number;
}

/** Parsing is slow and the same texts are asked for again after each key: what was found last is kept. */
const known = new Map<string, readonly StyledSpan[]>();
const MOST_KNOWN = 50_000;

/** The parts of a text that Markdown gives a style, marks included, references left out. Offsets in the source. */
export function markdownStyles(text: Text): StyledSpan[] {
  const span = contentSpan(text);
  const source = maskedSource(text);
  if (!span || source === undefined || !/[*_`[]/.test(source)) return [];
  return stylesOf(source).map(({ start, end, styles }) => ({
    start: start + span.start,
    end: end + span.start,
    styles,
  }));
}

/** Stands for a reference while Markdown is parsed: a letter that has no meaning in it, from the private use area. */
export const STAND_IN = '\uE000';

/** What a text says to Markdown, each character where it is between the quotation marks. */
export function maskedSource(text: Text): string | undefined {
  const span = contentSpan(text);
  const cst = text.$cstNode;
  if (!span || !cst) return undefined;
  return masked(cst.text.slice(span.start - cst.offset, span.end - cst.offset), text, span.start);
}

/** The characters between the quotation marks as Markdown sees them, each still in its place. */
function masked(raw: string, text: Text, start: number): string {
  const characters = raw
    .replaceAll(STAND_IN, 'x')
    .replace(/\\([\s\S])/g, (written, letter) => (letter === 'n' ? ' \n' : written));
  return covered(characters, text.parts.filter(isHole), start);
}

/** Every reference covered by stand-ins, in one pass: there may be very many. */
function covered(source: string, holes: readonly Hole[], start: number): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { $cstNode: cst } of holes) {
    if (!cst || cst.offset - start < done) continue;
    pieces.push(source.slice(done, cst.offset - start), STAND_IN.repeat(cst.end - cst.offset));
    done = cst.end - start;
  }
  return pieces.join('') + source.slice(done);
}

function stylesOf(source: string): readonly StyledSpan[] {
  const found = known.get(source);
  if (found) return found;
  const styles = new Uint8Array(source.length);
  const root = parseMarkdown(source);
  if (root) mark(root, styles);
  for (const match of source.matchAll(/\uE000+/g)) styles.fill(0, match.index, match.index + match[0].length);
  const spans = runs(styles);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(source, spans);
  return spans;
}

function mark(node: Nodes, styles: Uint8Array): void {
  const style = STYLE_OF[node.type] ?? 0;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (style) for (let at = start; at < end; at++) styles[at] = (styles[at] ?? 0) | style;
  if ('children' in node) for (const child of node.children) mark(child, styles);
}

function runs(styles: Uint8Array): StyledSpan[] {
  const spans: StyledSpan[] = [];
  let start = 0;
  for (let at = 1; at <= styles.length; at++) {
    if (at < styles.length && styles[at] === styles[start]) continue;
    const style = styles[start] ?? 0;
    if (style) spans.push({ start, end: at, styles: style });
    start = at;
  }
  return spans;
}
