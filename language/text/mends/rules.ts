import { missingBefore, missingBranch } from './missing.js';
import {
  amountBehind,
  bareAssignment,
  elseIfWord,
  elseOfIf,
  expectation,
  foreignStatement,
  importedNames,
  increment,
  labelBlock,
  needlessExpect,
  needlessThen,
  sequenceOfScenario,
  skip,
} from './phrases.js';
import { misplacedText } from './quoted-names.js';
import {
  arrow,
  bar,
  bracket,
  closingBracket,
  colon,
  comma,
  foreignOperator,
  goto,
  greater,
  needlessTo,
  numberWithoutUnit,
  OPERATOR_TOKEN,
} from './signs.js';
import type { Here, Mend } from './slip.js';
import type { TokenMaker } from './tokens.js';
import { turn } from './turns.js';
import { foreignType, unquotedLabel, unquotedText } from './unquoted.js';
import { foreignComparison, foreignWord, needlessNoun } from './words.js';

/** In `options` other tools' words come before labels that lack their quotation marks. */
const inOptions: Rule = (here, make) => (here.block === 'options' ? foreignWord(here, make) : undefined);

/** Looks at a place and says how it is to be read, if otherwise than as it stands. */
type Rule = (here: Here, make: TokenMaker) => Mend | undefined;

/** What is tried on a name that nothing asks for. */
export const NAME_RULES: readonly Rule[] = [
  foreignType,
  importedNames,
  expectation,
  needlessNoun,
  turn,
  unquotedText,
  needlessThen,
  amountBehind,
  inOptions,
  unquotedLabel,
  elseIfWord,
  increment,
  bareAssignment,
  foreignComparison,
  missingBefore,
  foreignWord,
  foreignStatement,
  missingBranch,
];

/** What is tried on other tokens, by their kind. */
export const RULES: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ['TEXT_START', [misplacedText]],
  ['BLOCK_START', [missingBefore]],
  ['NUMBER', [numberWithoutUnit]],
  [OPERATOR_TOKEN, [foreignOperator]],
  [',', [comma]],
  [':', [colon]],
  ['|', [bar]],
  ['(', [bracket]],
  [')', [closingBracket]],
  ['->', [arrow]],
  ['>', [greater]],
  ['{', [labelBlock, importedNames, sequenceOfScenario]],
  ['goto', [goto]],
  ['to', [needlessTo]],
  ['else', [elseOfIf, foreignWord]],
  ['skip', [skip]],
  ['close', [expectation]],
  ['end', [expectation]],
  ['expect', [needlessExpect]],
  ['lead', [missingBefore]],
  ...['closed', 'opened', 'tag', 'redirect', 'invite', 'note'].map((word): [string, Rule[]] => [
    word,
    [missingBefore],
  ]),
  ['all', [missingBefore]],
  ['agent', [missingBefore, foreignWord]],
  ['department', [missingBefore]],
  ['chat', [needlessNoun, missingBefore]],
  ['sms', [missingBefore]],
  ...['agents', 'departments', 'nobody', 'is', 'not'].map((word): [string, Rule[]] => [word, [turn]]),
  ...['case', 'sequence', 'branch', 'answers'].map((word): [string, Rule[]] => [word, [needlessNoun]]),
  ...['send', 'text', 'save', 'set', 'reply', 'body', 'link', 'image', 'url'].map(
    (word): [string, Rule[]] => [word, [foreignWord]],
  ),
  ['bot', [needlessNoun, foreignWord]],
  ['channel', [foreignWord]],
]);
