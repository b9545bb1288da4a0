import type { IToken } from 'chevrotain';
import type { Cursor } from '../cursor.js';

/** The line of a scenario that is being typed. Offsets count UTF-16 units from the start of the document. */
export interface Unfinished {
  /** The scenario with its head up to this line, which is left out. */
  readonly before: string;
  /** What the line says already that it is about; nothing where one may begin. */
  readonly keyword: Keyword | undefined;
  /** What is replaced: all behind the keyword, or the word with which the line begins. Never more than a line. */
  readonly start: number;
  readonly end: number;
  /** Whether a quotation mark was opened right behind the keyword. */
  readonly isText: boolean;
}

/** `at` stands for `expect at`. */
export type Keyword = 'bot' | 'visitor' | 'expect' | 'at';

const KEYWORDS: ReadonlySet<string> = new Set<Keyword>(['bot', 'visitor', 'expect', 'at']);
const STEPS: ReadonlySet<string> = new Set(['bot', 'visitor', 'expect', 'given']);

/**
 * Finds the line of a scenario in which the cursor is: in any file, as only the tokens before the cursor are looked at.
 * Nothing elsewhere, inside braces, and in lines that are not played.
 *
 * @param mayBegin whether a new step may begin at the cursor
 */
export function unfinishedAt(source: string, cursor: Cursor, mayBegin: boolean): Unfinished | undefined {
  const { container, tokens, word, from } = cursor;
  const head = tokens.slice(0, container.start).findLast(({ tokenType }) => tokenType.name === 'scenario');
  if (container.rule !== 'Scenario' || !head) return undefined;
  const before = (offset: number) => source.slice(from + head.startOffset, offset);
  if (mayBegin) {
    return { ...word, before: before(word.start), keyword: undefined, isText: false };
  }
  const index = lastStep(tokens, container.start);
  const step = tokens[index];
  const isPlace = step?.tokenType.name === 'expect' && tokens[index + 1]?.tokenType.name === 'at';
  const keyword = isPlace ? 'at' : (step?.tokenType.name ?? '');
  if (!step || !isKeyword(keyword)) return undefined;
  const first = tokens[index + (isPlace ? 2 : 1)];
  const start = first ? from + first.startOffset : word.start;
  const end = endAt(source, cursor);
  if (/[\r\n]/.test(source.slice(start, end))) return undefined;
  return {
    before: before(from + step.startOffset),
    keyword,
    start,
    end,
    isText: first?.tokenType.name === 'TEXT_START',
  };
}

/** Whether a step of the scenario stands before the cursor, on other lines, that is none of those with which one begins. */
export function isBehindStep({ tokens, container }: Cursor): boolean {
  return tokens.some(
    ({ tokenType: { name } }, index) =>
      index >= container.start &&
      STEPS.has(name) &&
      name !== 'given' &&
      tokens[index - 1]?.tokenType.name !== 'invite',
  );
}

function isKeyword(word: string): word is Keyword {
  return KEYWORDS.has(word);
}

function lastStep(tokens: readonly IToken[], start: number): number {
  return tokens.findLastIndex(
    ({ tokenType: { name } }, index) =>
      index >= start && STEPS.has(name) && tokens[index - 1]?.tokenType.name !== 'invite',
  );
}

/** Behind what stands there already of the text that is typed: the mark that closes it goes with it. */
function endAt(source: string, { place, word }: Cursor): number {
  const rest = /^[^\r\n]*/.exec(source.slice(word.end))?.[0] ?? '';
  const inside = place === 'code' ? /^[ \t]*"(?:[^"\\]|\\.)*"/ : REST_OF_TEXT;
  return word.end + (inside.exec(rest)?.[0].length ?? 0);
}

/** Up to a mark that closes a text; where those behind it come in pairs, they are of other texts. */
const REST_OF_TEXT = /^(?:[^"\\]|\\.)*"(?=(?:[^"\\]|\\.)*(?:"(?:[^"\\]|\\.)*"(?:[^"\\]|\\.)*)*$)/;
