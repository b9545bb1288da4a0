import type { IToken } from 'chevrotain';
import type { Reading } from './reading.js';

/** Words that want a name behind them. */
const WANTS_NAME: ReadonlySet<string> = new Set([
  ...['ask', 'set', 'clear', 'saves', 'save', 'if', 'and', 'or', 'not', 'to', 'goto', '->'],
]);

/** Words and signs that lead to a block only by mistake. */
const LEADING: ReadonlySet<string> = new Set(['else', 'otherwise', '->']);

/** How many tokens a condition may have whose arrow stands where its braces should. */
const LONGEST_CONDITION = 40;

/** Reads an opening brace: of the block that was announced, or one where none can stand. */
export function openingBrace(reading: Reading, token: IToken): void {
  if (reading.header !== '') reading.open();
  else if (!unbraced(reading)) strayBlock(reading, token);
}

/** Reads a closing brace, which may be one too many. */
export function closingBrace(reading: Reading, token: IToken): void {
  if (isOneTooMany(reading)) {
    reading.excess--;
    reading.at++;
    reading.strays.push({ first: token, last: token, message: 'There is one "}" too many.' });
    return;
  }
  reading.frames.pop();
  reading.take(token, '}');
  reading.header = '';
}

function strayBlock(reading: Reading, token: IToken): void {
  const close = reading.closeOf(reading.at);
  const lead = leadOf(reading);
  if (lead[0]?.tokenType.name === '->' && isInIf(reading)) openInstead(reading, lead[0]);
  else if (close === undefined) reading.take(token, '');
  else skipBlock(reading, token, close, lead);
}

function skipBlock(reading: Reading, token: IToken, close: number, lead: readonly IToken[]): void {
  reading.out.length -= lead.length;
  const last = reading.tokens[close] ?? token;
  reading.strays.push({ first: lead[0] ?? token, last, message: adviceOn(reading, lead[0]) });
  reading.at = close + 1;
  reading.header = '';
}

/** A name in braces where one without is wanted. */
function unbraced(reading: Reading): boolean {
  const [open, name, close] = [reading.ahead(0), reading.ahead(1), reading.ahead(2)];
  const braced = name?.tokenType.name === 'ID' && close?.tokenType.name === '}';
  if (!open || !braced || !WANTS_NAME.has(reading.kindBefore(0))) return false;
  const message = `Outside of a text a name has no braces: write ${name.image} without them.`;
  reading.strays.push({ first: open, last: close, message });
  reading.out.push(name);
  reading.at += 3;
  return true;
}

/** Whether the arrow that was read last belongs to an `if`, which may have braces in place of it. */
function isInIf(reading: Reading): boolean {
  for (let back = 1; back < LONGEST_CONDITION; back++) {
    const kind = reading.kindBefore(back);
    if (kind === 'if') return true;
    if (kind === '' || kind === '{' || kind === '}' || kind === 'reply') return false;
  }
  return false;
}

function openInstead(reading: Reading, arrow: IToken): void {
  reading.out.pop();
  const message = 'Braces stand right behind the condition, without "->" before them.';
  reading.strays.push({ first: arrow, last: arrow, message });
  reading.header = 'if';
  reading.open();
}

/** The words before a stray block that only lead to it. */
function leadOf(reading: Reading): IToken[] {
  let count = 0;
  while (LEADING.has(reading.kindBefore(count))) count++;
  if (count === 0 && endsWithUnknownWord(reading)) count = 1;
  return count === 0 ? [] : reading.out.slice(-count);
}

/** Whether what was read last begins a line, or a block, with a name. */
function endsWithUnknownWord({ out }: Reading): boolean {
  const [before, word] = out.slice(-2);
  if (word?.tokenType.name !== 'ID' || before?.tokenType.name === '->') return false;
  const kind = before?.tokenType.name;
  return before?.endLine !== word.startLine || kind === '{' || kind === '}';
}

function adviceOn(reading: Reading, lead: IToken | undefined): string {
  const word = lead?.tokenType.name;
  if (word === 'else' || word === 'otherwise')
    return `Behind "${word}" stand "->" and a branch: put what stands between the braces into that branch.`;
  if (word === '->' || (reading.kindBefore(0) === 'ID' && reading.kindBefore(1) === '->'))
    return 'An arrow leads to a branch and has no braces: put what stands between them into that branch.';
  if (reading.kindAhead(1) === 'ID' && reading.kindAhead(2) === '}')
    return 'Outside of a text a name has no braces: write it without them, or the whole text between quotation marks.';
  return 'No braces can stand here: write what stands between them without them, or put it into a branch of its own.';
}

/** Where a source has more closing braces than others: whether what follows still belongs to the block. */
function isOneTooMany(reading: Reading): boolean {
  const frame = reading.frames.at(-1);
  const next = reading.ahead(1);
  if (reading.excess <= 0 || !frame || !next || next.tokenType.name === '}') return false;
  const { startLine = 1, startColumn = 1 } = next;
  return startLine > reading.line && frame.line < reading.line && startColumn > frame.indentation;
}
