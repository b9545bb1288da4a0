import type { IToken } from 'chevrotain';
import { between, type Here, type Mend, sameLine, written } from './slip.js';
import type { TokenMaker } from './tokens.js';
import { superfluous } from './words.js';

/** Matches every operator of other languages; the longest first. */
export const OPERATOR_PATTERN = /--+>|==+>|=>|[→⇒➔➜≠≥≤]|<>|:=|===?|!==?|&&?|\|\||[=!]/;
export const OPERATOR_TOKEN = 'FOREIGN_OPERATOR';

/** What the operators of other languages are here. */
const OPERATORS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '->': '=> → ⇒ ➔ ➜',
    is: '= == === :=',
    'is not': '!= !== ≠ <>',
    '>=': '≥',
    '<=': '≤',
    and: '& &&',
    or: '||',
    not: '!',
  }).flatMap(([meant, signs]) =>
    signs.split(' ').map((sign): [string, readonly string[]] => [sign, meant.split(' ')]),
  ),
);

/** An operator of another language. */
export function foreignOperator(here: Here, make: TokenMaker): Mend {
  const { token } = here;
  const meant = operatorMeant(here);
  const params = { written: token.image, meant: meant.join(' ') };
  const behind = here.next(1) ?? token;
  const put = meant.map((word, index) =>
    index === 0 ? make.keyword(token, word) : make.valued(word, behind),
  );
  return { take: 1, put, slip: { code: 'foreign-operator', ...between(token, token), params } };
}

function operatorMeant(here: Here): readonly string[] {
  const { token, before, beforeThat, block } = here;
  if (/^[-=]+>$/.test(token.image)) return ['->'];
  const assigns = token.image === '=' || token.image === ':=';
  if (assigns && WITHOUT_SIGN.has(beforeThat)) return [];
  if (assigns && before === 'TEXT_END' && ARROWS.has(block)) return ['->'];
  return OPERATORS.get(token.image) ?? [];
}

/** Words behind whose name no sign stands. */
const WITHOUT_SIGN: ReadonlySet<string> = new Set([
  'set',
  'given',
  'attribute',
  'agent',
  'department',
  'bot',
]);
/** Between these braces a text or a share leads to a branch. */
const ARROWS: ReadonlySet<string> = new Set(['options', 'split', 'card']);

/** `|` stands between the values of a choice only. */
export function bar(here: Here, make: TokenMaker): Mend | undefined {
  const { token, statement } = here;
  if (statement !== 'if') return undefined;
  const params = { written: token.image, meant: 'or' };
  return {
    take: 1,
    put: [make.keyword(token, 'or')],
    slip: { code: 'foreign-operator', ...between(token, token), params },
  };
}

/** A comma stands between agents and between channels only. */
export function comma(here: Here, make: TokenMaker): Mend | undefined {
  const { block, before, statement } = here;
  const listed = block === 'department' && before === 'ID' && here.kind(1) !== '}';
  const channels = CHANNELS.has(before) && LISTING.has(here.beforeThat);
  if (block === '' && DECLARING.has(statement) && here.kind(1) === 'ID') return again(here, make);
  return listed || channels ? undefined : superfluous(here, 1);
}

const CHANNELS: ReadonlySet<string> = new Set(['chat', 'sms']);
const LISTING: ReadonlySet<string> = new Set(['channels', ',']);

const DECLARING: ReadonlySet<string> = new Set(['attribute', 'agent', 'department', 'bot']);

/** A comma where the next declaration begins without its keyword. */
function again(here: Here, make: TokenMaker): Mend {
  const { token, statement } = here;
  const params = { written: token.image, meant: statement };
  const put = [make.keyword(token, statement)];
  return { take: 1, put, slip: { code: 'foreign-operator', ...between(token, token), params } };
}

/** A comparison where an arrow belongs. */
export function greater(here: Here, make: TokenMaker): Mend | undefined {
  const { token, before, block } = here;
  if (!ARROWS.has(block) || !ENDS_LABEL.has(before)) return undefined;
  const params = { written: token.image, meant: '->' };
  const put = [make.keyword(token, '->')];
  return { take: 1, put, slip: { code: 'foreign-operator', ...between(token, token), params } };
}

/** A colon stands before the type of an attribute only. */
export function colon(here: Here, make: TokenMaker): Mend | undefined {
  const { token, block, before, statement } = here;
  if (statement === 'attribute' && block === '') return undefined;
  const leads = ARROWS.has(block) && ENDS_LABEL.has(before);
  if (!leads) return superfluous(here, 1);
  const params = { written: ':', meant: '->' };
  return {
    take: 1,
    put: [make.keyword(token, '->')],
    slip: { code: 'foreign-operator', ...between(token, token), params },
  };
}

const ENDS_LABEL: ReadonlySet<string> = new Set(['TEXT_END', 'PERCENT', 'NUMBER', 'otherwise']);

/** Brackets stand in conditions only. */
export function bracket(here: Here): Mend | undefined {
  const { before, token } = here;
  if (here.kind(1) === ')' && sameLine(token, here.next(1))) return superfluous(here, 2);
  return CALLED.has(before) ? superfluous(here, 1) : undefined;
}

export function closingBracket(here: Here): Mend | undefined {
  return CALLED.has(here.statement) ? superfluous(here, 1) : undefined;
}

/** Words that other languages call like a function. */
const CALLED: ReadonlySet<string> = new Set([
  'reply',
  'note',
  'ask',
  'goto',
  'wait',
  'image',
  'video',
  'set',
  'call',
]);

/** An arrow behind `goto`, which has none. */
export function arrow(here: Here): Mend | undefined {
  if (here.before === 'goto' && sameLine(here.previous, here.token)) return superfluous(here, 1);
  return undefined;
}

/** `goto` where an arrow belongs. */
export function goto(here: Here, make: TokenMaker): Mend | undefined {
  const { token, before, block, statement, previous } = here;
  const inEntry =
    (ARROWS.has(block) && ENDS_ENTRY.has(before)) || before === 'otherwise' || before === 'else';
  const inCondition = statement === 'if' && ENDS_CONDITION.has(before);
  if (!sameLine(previous, token) || !(inEntry || inCondition)) return undefined;
  const params = { written: token.image, meant: '->' };
  return {
    take: 1,
    put: [make.keyword(token, '->')],
    slip: { code: 'foreign-word', ...between(token, token), params },
  };
}

const ENDS_ENTRY: ReadonlySet<string> = new Set(['TEXT_END', 'PERCENT', '{', 'SIZE']);
const ENDS_CONDITION: ReadonlySet<string> = new Set(['TEXT_END', 'NUMBER', 'known', 'unknown', ')']);

/** `to` behind a name that is set. */
export function needlessTo(here: Here): Mend | undefined {
  return here.beforeThat === 'set' && here.before === 'ID' ? superfluous(here, 1) : undefined;
}

/** A number that lacks its unit, or has one in letters. */
export function numberWithoutUnit(here: Here, make: TokenMaker): Mend | undefined {
  const { token, before, block } = here;
  if (before === 'wait') return duration(here, make);
  if (block !== 'split' || !(before === '{' || before === 'ID' || before === ',')) return undefined;
  const percent = here.kind(1) === 'ID' && PERCENT.has(here.next(1)?.image ?? '') ? 2 : 1;
  return united(here, make, 'PERCENT', `${token.image}%`, percent);
}

const PERCENT: ReadonlySet<string> = new Set(['percent', 'per', 'pct']);

function duration(here: Here, make: TokenMaker): Mend | undefined {
  const unit = sameLine(here.token, here.next(1)) ? here.next(1)?.image.toLowerCase() : undefined;
  const factor = unit === undefined ? undefined : UNITS.get(unit);
  const meant = `${Number(here.token.image) * (factor?.times ?? 1)}${factor?.unit ?? 's'}`;
  const mend = united(here, make, 'DURATION', meant, factor ? 2 : 1);
  // A time that no pause can have is said by a check: its unit does not matter.
  if (isPause(meant)) return mend;
  const { endOffset, endColumn } = here.next(mend.take - 1) ?? here.token;
  return { take: mend.take, put: mend.put.map((token) => ({ ...token, endOffset, endColumn })) };
}

function isPause(duration: string): boolean {
  const times = duration.endsWith('ms') ? 1 : 1000;
  const length = Number.parseFloat(duration) * times;
  return length > 0 && length <= 15_000;
}

interface Unit {
  readonly times: number;
  readonly unit: 's' | 'ms';
}

const SECOND: Unit = { times: 1, unit: 's' };
const MINUTE: Unit = { times: 60, unit: 's' };
const MILLISECOND: Unit = { times: 1, unit: 'ms' };

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...['s', 'second', 'seconds', 'sec', 'secs'].map((word): [string, Unit] => [word, SECOND]),
  ...['minute', 'minutes', 'min', 'mins', 'm'].map((word): [string, Unit] => [word, MINUTE]),
  ...['millisecond', 'milliseconds', 'msec', 'millis'].map((word): [string, Unit] => [word, MILLISECOND]),
]);

function united(here: Here, make: TokenMaker, type: string, meant: string, take: number): Mend {
  const last: IToken = here.next(take - 1) ?? here.token;
  const params = { written: written(here, here.token, last), meant };
  return {
    take,
    put: [make.as({ ...here.token }, type, meant)],
    slip: { code: 'spaced-unit', ...between(here.token, last), params },
  };
}
