import { between, type Here, type Mend, sameLine, written } from './slip.js';
import type { TokenMaker } from './tokens.js';
import { superfluous } from './words.js';

/** `else if`, and `else -> B` behind an `if`: an `else` has braces, and only behind braces is there one. */
export function elseOfIf(here: Here, make: TokenMaker): Mend | undefined {
  const { token, statement, before } = here;
  if (statement !== 'if') return undefined;
  const next = here.next(1);
  if (before === '}' && next?.tokenType.name === 'if') return elseIf(here, make, 1);
  if (before !== '}') return superfluous(here, 1);
  if (here.kind(1) !== '->' && here.kind(1) !== 'goto') return undefined;
  const last = here.kind(2) === 'ID' ? 2 : 1;
  const place = between(token, here.next(last) ?? token);
  // Without the `else` the arrow would end the branch: it is left out as a whole.
  return { take: last + 1, put: [], slip: { code: 'else-arrow', ...place, params: {} } };
}

/** `elseif` in one word. */
export function elseIfWord(here: Here, make: TokenMaker): Mend | undefined {
  const { token, statement, before } = here;
  if (statement !== 'if' || before !== '}' || !ELSE_IF.has(token.image.toLowerCase())) return undefined;
  return elseIf(here, make, 0);
}

const ELSE_IF: ReadonlySet<string> = new Set(['elseif', 'elsif', 'elif']);

function elseIf(here: Here, make: TokenMaker, last: number): Mend {
  const { token } = here;
  const end = here.next(last) ?? token;
  const put = [make.keyword(token, 'else'), make.missing('{', end), make.keyword(end, 'if')];
  const params = { written: written(here, token, end) };
  return { take: last + 1, put, opens: true, slip: { code: 'else-if', ...between(token, end), params } };
}

/** `skip known attributes` in fewer words. */
export function skip(here: Here, make: TokenMaker): Mend | undefined {
  const next = here.next(1);
  const words = [here.kind(1), here.kind(2)];
  if (!next || (words[0] === 'known' && words[1] === 'attributes')) return undefined;
  const full = words[0] === 'known' && words[1] === 'attribute';
  const take = full
    ? 3
    : words[0] === 'known' || words[0] === 'attributes' || next.image === 'attribute'
      ? 2
      : 1;
  const last = here.next(take - 1) ?? here.token;
  const behind = here.next(take) ?? last;
  const put = [here.token, make.missing('known', behind), make.missing('attributes', behind)];
  const params = { written: written(here, here.token, last), meant: 'skip known attributes' };
  return { take, put, slip: { code: 'foreign-word', ...between(here.token, last), params } };
}

/** What a chat has come to, in the imperative. */
export function expectation(here: Here, make: TokenMaker): Mend | undefined {
  const { token, before, previous } = here;
  if (before !== 'expect' || !sameLine(previous, token) || !CLOSED.has(token.image) || here.kind(1) === 'is')
    return undefined;
  const params = { written: token.image, meant: 'closed' };
  return {
    take: 1,
    put: [make.keyword(token, 'closed')],
    slip: { code: 'foreign-word', ...between(token, token), params },
  };
}

const CLOSED: ReadonlySet<string> = new Set(['close', 'end', 'ended', 'finished', 'done', 'closing']);

/** `expect` before a message: that it comes is what `bot` says. */
export function needlessExpect(here: Here): Mend | undefined {
  const speaks = here.kind(1) === 'bot' || here.kind(1) === 'visitor';
  if (!speaks || here.kind(2) !== 'TEXT_START') return undefined;
  return superfluous(here, 1);
}

/** A scenario that does not say of which sequence, where there is only one. */
export function sequenceOfScenario(here: Here, make: TokenMaker): Mend | undefined {
  const [only, other] = here.names('sequence');
  const { token, statement, before } = here;
  if (statement !== 'scenario' || !ENDS_TEXT.has(before) || !only || other) return undefined;
  const name = { ...make.missing('of', token), image: only };
  const put = [make.missing('of', token), make.as(name, 'ID'), token];
  const slip = {
    code: 'missing-word',
    ...between(token, token),
    params: { words: [`of ${only}`], before: token.image },
  } as const;
  return { take: 1, put, slip };
}

const ENDS_TEXT: ReadonlySet<string> = new Set(['TEXT_END', 'BLOCK_END']);

/** `import people from "…"`: a file is imported as a whole. */
export function importedNames(here: Here): Mend | undefined {
  if (here.before !== 'import') return undefined;
  for (let at = 0; at < 40 && sameLine(here.token, here.next(at)); at++) {
    if (here.next(at)?.image === 'from' && here.kind(at + 1) === 'TEXT_START')
      return superfluous(here, at + 1);
  }
  return undefined;
}

/** `increment score by 2`: our word is `add`. */
export function increment(here: Here, make: TokenMaker): Mend | undefined {
  const { token } = here;
  const sign = STEPS.get(token.image.toLowerCase());
  const name = here.next(1);
  if (sign === undefined || here.kind(1) !== 'ID' || !name || !sameLine(token, name)) return undefined;
  const by = here.next(2)?.image === 'by' && here.kind(3) === 'NUMBER';
  const amount = `${sign}${by ? (here.next(3)?.image ?? '1') : '1'}`;
  const take = by ? 4 : 2;
  const last = here.next(take - 1) ?? name;
  const put = [make.keyword(token, 'add'), numberAt(make, name, amount), make.missing('to', name), name];
  const params = { written: written(here, token, last), meant: `add ${amount} to ${name.image}` };
  return { take, put, slip: { code: 'foreign-word', ...between(token, last), params } };
}

function numberAt(make: TokenMaker, before: ReturnType<Here['next']> & object, amount: string) {
  return make.as(make.valued('to', before), 'NUMBER', amount);
}

const STEPS: ReadonlyMap<string, string> = new Map([
  ...['increment', 'increase', 'inc', 'incr'].map((word) => [word, ''] as const),
  ...['decrement', 'decrease', 'dec', 'decr'].map((word) => [word, '-'] as const),
]);

/** `score = 5` without a word before it. */
export function bareAssignment(here: Here, make: TokenMaker): Mend | undefined {
  const sign = here.next(1);
  if (!ACTIONS.has(here.block) || !sign || !SIGNS.has(sign.image) || !beginsEntry(here)) return undefined;
  // `n += 1` is more than an assignment; the other sign is none of the language, so it is no token.
  if (written(here, here.token, sign).slice(here.token.image.length, -sign.image.length).trim() !== '')
    return undefined;
  const params = { written: written(here, here.token, sign), meant: `set ${here.token.image}` };
  const slip = { code: 'foreign-word', ...between(here.token, sign), params } as const;
  return { take: 2, put: [make.missing('set', here.token), here.token], slip };
}

const SIGNS: ReadonlySet<string> = new Set(['=', ':=', '==']);
const ACTIONS: ReadonlySet<string> = new Set(['branch', 'if', 'else']);

function beginsEntry({ previous, token, before }: Here): boolean {
  return before === '{' || before === '}' || !sameLine(previous, token);
}

/** `add score 1`: the number comes first. */
export function amountBehind(here: Here, make: TokenMaker): Mend | undefined {
  const amount = here.next(1);
  if (here.before !== 'add' || !amount || here.kind(1) !== 'NUMBER') return undefined;
  const params = {
    written: written(here, here.token, amount),
    meant: `${amount.image} to ${here.token.image}`,
  };
  const put = [amount, make.missing('to', here.token), here.token];
  return { take: 2, put, slip: { code: 'foreign-word', ...between(here.token, amount), params } };
}

/** `then` before what an `if` leads to. */
export function needlessThen(here: Here): Mend | undefined {
  const next = here.kind(1);
  if (here.statement !== 'if' || !THEN.has(here.token.image) || (next !== '->' && next !== '{'))
    return undefined;
  return superfluous(here, 1);
}

const THEN: ReadonlySet<string> = new Set(['then', 'do', 'begin']);

/** Statements that there are not, with what they are in other languages. */
const STATEMENTS: ReadonlyMap<string, 'loop' | 'switch' | 'function' | 'try'> = new Map([
  ...['while', 'for', 'foreach', 'repeat', 'loop', 'until'].map((word) => [word, 'loop'] as const),
  ...['switch', 'match', 'when'].map((word) => [word, 'switch'] as const),
  ...['function', 'func', 'def', 'macro', 'class'].map((word) => [word, 'function'] as const),
  ...['try', 'catch', 'finally'].map((word) => [word, 'try'] as const),
]);

/** A statement with braces that there is not: nothing of it is read. */
export function foreignStatement(here: Here): Mend | undefined {
  const { token, block } = here;
  const kind = STATEMENTS.get(token.image);
  const end = kind === undefined || block === 'options' ? undefined : blockEnd(here);
  if (!kind || end === undefined) return undefined;
  const params = { written: token.image, kind };
  return { take: end + 1, put: [], slip: { code: 'foreign-statement', ...between(token, token), params } };
}

/** How many tokens are looked through for the brace that closes. */
const FAR = 400;

/** Where the braces that open on this line close. */
function blockEnd(here: Here): number | undefined {
  let at = 0;
  while (here.kind(at) !== '{') if (!sameLine(here.token, here.next(++at))) return undefined;
  for (let depth = 0; at < FAR; at++) {
    if (here.kind(at) === '{') depth++;
    if (here.kind(at) === '}' && --depth === 0) return at;
  }
  return undefined;
}

/** Braces behind a label: it can only lead to a branch. */
export function labelBlock(here: Here, make: TokenMaker): Mend | undefined {
  const end = here.block === 'options' && ENDS_TEXT.has(here.before) ? blockEnd(here) : undefined;
  if (end === undefined) return undefined;
  const only = end === 3 && here.kind(1) === '->';
  const inside = Array.from({ length: end }, (_, at) => here.next(at)).flatMap((token) => token ?? []);
  const arrow = inside.findIndex(({ tokenType }) => tokenType.name === '->');
  const [sign, name] = arrow < 0 ? [] : inside.slice(arrow, arrow + 2);
  const put = sign && name?.tokenType.name === 'ID' ? [sign, make.as(name, 'ID')] : [];
  const last = only ? (here.next(end) ?? here.token) : here.token;
  return {
    take: end + 1,
    put,
    slip: { code: 'label-block', ...between(here.token, last), params: { only } },
  };
}
