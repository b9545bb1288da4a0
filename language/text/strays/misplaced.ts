import type { IToken } from 'chevrotain';
import { contentsOf } from '../contents.js';
import { NAMING, type Reading } from './reading.js';

/** Blocks that hold actions, or branches: nothing is declared there. */
const INSIDE: ReadonlySet<string> = new Set(['sequence', 'branch', 'if', 'else']);

/** What is declared at the top of a file. */
const DECLARED: ReadonlySet<string> = new Set(['attribute', 'agent', 'department', 'bot', 'webhook']);

/** Words with choices between their braces. */
const CHOICES: ReadonlySet<string> = new Set(['options', 'cards']);

/** Words that end a declaration on one line: an action begins. */
const STARTS: ReadonlySet<string> = new Set([
  ...['reply', 'ask', 'options', 'cards', 'goto', 'if', 'set', 'add', 'clear', 'call', 'chat', 'invite'],
  ...['close', 'end', 'note', 'tag', 'wait', 'branch', 'sequence', 'scenario', '->', ...DECLARED],
]);

/** Reads a token that cannot stand where it does, with what belongs to it; says whether it has. */
type Rule = (reading: Reading, token: IToken, kind: string) => boolean;

/** The rules in the order in which they are asked. */
const RULES: readonly Rule[] = [save, otherwise, declaration, branchInIf, foreignContent];

/** Leaves out, or mends, a token that cannot stand where it does. Says whether there was something to do. */
export function skipsMisplaced(reading: Reading, token: IToken, kind: string): boolean {
  return RULES.some((rule) => rule(reading, token, kind));
}

/** `options save name {`, where the word is another one. */
function save(reading: Reading, token: IToken, kind: string): boolean {
  if (kind !== 'save' || !CHOICES.has(reading.kindBefore(0)) || reading.kindAhead(1) !== 'ID') return false;
  reading.strays.push({ first: token, last: token, message: 'Write "saves" instead of "save".' });
  reading.at += 2;
  return true;
}

/** `otherwise {` behind the braces of an `if`. */
function otherwise(reading: Reading, token: IToken, kind: string): boolean {
  if (kind !== 'otherwise' || !INSIDE.has(reading.block)) return false;
  if (reading.kindBefore(0) !== '}' || reading.kindAhead(1) !== '{') return false;
  reading.strays.push({ first: token, last: token, message: 'Write "else" instead of "otherwise".' });
  reading.take(reading.make.keyword(token, 'else'), 'else');
  return true;
}

/** A declaration between the actions of a branch, or between branches. */
function declaration(reading: Reading, token: IToken, kind: string): boolean {
  if (!isDeclaredInside(reading, kind)) return false;
  const end = endOfDeclaration(reading, token);
  const last = reading.ahead(1) ?? token;
  const message = adviceOn(reading, kind, last.image);
  reading.strays.push({ first: token, last, message, end: reading.tokens[end - 1] });
  reading.at = end;
  return true;
}

function isDeclaredInside(reading: Reading, kind: string): boolean {
  if (!DECLARED.has(kind) || !INSIDE.has(reading.block) || reading.kindAhead(1) !== 'ID') return false;
  const before = reading.kindBefore(0);
  return !NAMING.has(before) && before !== 'skip' && isInsideByItsLooks(reading);
}

/** Whether the line belongs to the sequence by its looks: its closing brace is not what is missing. */
function isInsideByItsLooks({ frames, line, indentation }: Reading): boolean {
  const [outer] = frames;
  return outer !== undefined && (line === outer.line || indentation > outer.indentation);
}

/** The index behind the last token of a declaration on one line, its braces included. */
function endOfDeclaration({ at: start, tokens, pairs }: Reading, { startLine }: IToken): number {
  let at = start + 1;
  for (; tokens[at]?.startLine === startLine; at++) {
    const kind = tokens[at]?.tokenType.name ?? '';
    if (kind === '}') break;
    if (kind === '{') at = pairs.get(at) ?? at;
    else if (at > start + 1 && STARTS.has(kind)) break;
  }
  return at;
}

function adviceOn(reading: Reading, kind: string, name: string): string {
  return reading.kindBefore(2) === 'with'
    ? `A chat goes to one agent or one department: leave ${kind} ${name} out.`
    : `Declarations stand at the top of the file: write ${kind} ${name} above all sequences.`;
}

/** A branch between the braces of an `if`, with all that it holds. */
function branchInIf(reading: Reading, token: IToken, kind: string): boolean {
  const { block } = reading;
  if (kind !== 'branch' || (block !== 'if' && block !== 'else')) return false;
  const close = closeOfBranch(reading);
  if (close === undefined) return false;
  const message =
    'A branch stands beside the others in its sequence: write if … -> and its name, and put it there.';
  reading.strays.push({ first: token, last: reading.ahead(1) ?? token, message });
  reading.at = close + 1;
  return true;
}

function closeOfBranch(reading: Reading): number | undefined {
  const { at, frames, tokens, line, indentation } = reading;
  const frame = frames.at(-1);
  const inside = frame && (line === frame.line || indentation > frame.indentation);
  const open = at + tokens.slice(at, at + 6).findIndex(({ tokenType }) => tokenType.name === '{');
  return inside && open > at ? reading.closeOf(open) : undefined;
}

/** What cannot stand between braces that hold only a few kinds of things. */
function foreignContent(reading: Reading, token: IToken, kind: string): boolean {
  const contents = reading.header === '' ? contentsOf(reading.block) : undefined;
  if (!contents || contents.kinds.has(kind)) return false;
  const end = endOfForeign(reading, contents.begins);
  if (end === undefined) return false;
  const message = `"${token.image}" cannot stand here: ${contents.advice}.`;
  reading.strays.push({ first: token, last: token, message });
  reading.at = end;
  return true;
}

/** The index of the next token of one of these kinds in the block, or of its end. */
function endOfForeign({ at: start, tokens, pairs }: Reading, kinds: ReadonlySet<string>): number | undefined {
  let at = start;
  for (; at < tokens.length; at++) {
    const kind = tokens[at]?.tokenType.name ?? '';
    if (kind === '}' || (at > start && kinds.has(kind))) break;
    if (kind === 'branch' || kind === 'sequence' || kind === 'scenario') return undefined;
    if (kind === '{') at = pairs.get(at) ?? at;
  }
  return at;
}
