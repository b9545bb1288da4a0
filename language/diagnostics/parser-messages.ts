import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';
import { messageOf } from './catalogue.js';
import { quoted } from './wording.js';

/** Says in the words of bot authors what was expected and what stands there instead. */
export class ParserMessages implements IParserErrorMessageProvider {
  buildMismatchTokenMessage({ expected, actual, previous, ruleName }: Mismatch): string {
    if (expected.name === '}') return unfinishedBlock(ruleName, actual);
    if (expected.name === 'EOF') return cannotStand(actual);
    return sentence([expected.name], actual, previous);
  }

  buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken }): string {
    return cannotStand(firstRedundant);
  }

  buildNoViableAltMessage({ expectedPathsPerAlt, actual, previous }: NoAlternative): string {
    return sentence(firsts(expectedPathsPerAlt.flat()), actual[0], previous);
  }

  buildEarlyExitMessage({ expectedIterationPaths, actual, previous }: EarlyExit): string {
    return sentence(firsts(expectedIterationPaths), actual[0], previous);
  }
}

interface Mismatch {
  expected: TokenType;
  actual: IToken;
  previous: IToken;
  ruleName: string;
}

interface NoAlternative {
  expectedPathsPerAlt: TokenType[][][];
  actual: IToken[];
  previous: IToken;
}

interface EarlyExit {
  expectedIterationPaths: TokenType[][];
  actual: IToken[];
  previous: IToken;
}

/** What stands between the braces of a rule. */
const CONTENTS: Readonly<Record<string, string>> = {
  Department: 'a comma and another agent',
  Webhook: '"header", "field", "body" or "save"',
  Sequence: 'a branch',
  Branch: 'an action',
  Options: 'a label with its arrow, "otherwise"',
  Cards: 'a card',
  Card: '"text", "image", "link", an arrow',
  If: 'an action',
  Split: 'a share with its arrow',
  Scenario: 'a step',
  CallFact: 'an attribute with its value',
};

/** What the rules with braces are called, where a brace that ends them is missing. */
const BLOCKS: Readonly<Record<string, string>> = {
  Department: 'the department',
  Webhook: 'the webhook',
  Sequence: 'the sequence',
  Branch: 'the branch',
  Options: '"options"',
  Cards: '"cards"',
  Card: 'the card',
  If: 'the "if" or "else"',
  Split: '"split"',
  Scenario: 'the scenario',
  CallFact: '"answers"',
};

const MISSING_BRACE = ' or "}" to end ';

const TOO_MANY = 'There is one "}" too many.';

/** Whether a message says that a brace closes nothing. */
export function isBraceTooMany(message: string): boolean {
  return message === TOO_MANY;
}

/** Whether a message says that something between braces was not ended where it should have been. */
export function isMissingBrace(message: string): boolean {
  return message.includes(MISSING_BRACE);
}

/** Of what stands at the top of a file and begins nothing that can stand there. */
function cannotStand(token: IToken): string {
  const tooMany = token.tokenType.name === '}';
  const wanted = 'Here a declaration, a sequence or a scenario begins';
  const message = tooMany ? TOO_MANY : `${wanted}: ${found(token)} cannot stand here.`;
  return messageOf('syntax-error', { message });
}

function unfinishedBlock(ruleName: string, actual: IToken): string {
  const rule = ruleName.replace(/\u200B$/, '');
  const wanted = CONTENTS[rule] ?? 'more';
  const block = BLOCKS[rule] ?? 'what was begun';
  return messageOf('syntax-error', {
    message: `Expected ${wanted}${MISSING_BRACE}${block}, but found ${found(actual)}.`,
  });
}

function firsts(paths: TokenType[][]): string[] {
  return [...new Set(paths.flatMap(([first]) => (first ? [first.name] : [])))];
}

function sentence(expected: string[], actual: IToken | undefined, previous: IToken | undefined): string {
  const wanted = AFTER[previous?.tokenType.name ?? ''] ?? listed(expected);
  return messageOf('syntax-error', {
    message: `Expected ${wanted}${behind(previous)}, but found ${found(actual)}.`,
  });
}

function behind(previous: IToken | undefined): string {
  if (!previous?.image) return '';
  return TEXT_ENDS.has(previous.tokenType.name) ? ' after the text' : ` after ${quoted(previous.image)}`;
}

/** The tokens that a text can end with. One that is not closed ends with whatever was read last. */
const TEXT_ENDS: ReadonlySet<string> = new Set([
  ...['TEXT_START', 'CHARS', 'HOLE_START', 'HOLE_END', 'HOLE_BAR', 'FALLBACK', 'TEXT_END'],
  ...['BLOCK_START', 'BLOCK_CHARS', 'BLOCK_HOLE_START', 'BLOCK_HOLE_END', 'BLOCK_HOLE_BAR', 'BLOCK_END'],
]);

/** What certain words want behind them, whatever the parser's own list says. */
const AFTER: Readonly<Record<string, string>> = {
  attribute: 'the name of the attribute',
  agent: 'the name of an agent',
  department: 'the name of a department',
  bot: 'the name of a bot',
  webhook: 'the name of the webhook',
  sequence: 'the name of the sequence',
  branch: 'the name of the branch',
  ask: 'the name of an attribute',
  saves: 'the name of an attribute',
  save: 'the name of an attribute',
  set: 'the name of an attribute',
  clear: 'the name of an attribute',
  call: 'the name of a webhook',
  of: 'the name of the sequence to play',
  at: 'the name of a branch',
  widget: 'the name of a widget app',
  else: '"->" and the branch to go to when it does not work out',
  otherwise: '"->" and the branch for every other answer',
  expect: 'what must have happened, such as closed,',
  given: 'what is so, such as an attribute with its value,',
  if: 'a condition, such as name is known,',
  note: 'the text of the note',
  reply: 'the text of the reply',
  wait: 'a time such as 2s or 500ms',
};

/** What the tokens that are not words are called. */
const TOKENS: Readonly<Record<string, string>> = {
  ID: 'a name',
  TEXT_START: 'a text in quotation marks',
  BLOCK_START: 'a text in quotation marks',
  NUMBER: 'a number',
  SIZE: 'a size such as 500x500',
  PERCENT: 'a share such as 50%',
  DURATION: 'a time such as 2s or 500ms',
  EOF: 'the end of the file',
};

function listed(expected: string[]): string {
  if (expected.includes('contains')) return 'a comparison such as is "…" or is known';
  const names = [...new Set(expected.map((name) => TOKENS[name] ?? quoted(name)))];
  if (names.length > 8) return 'something else';
  const last = names.pop() ?? 'something else';
  return names.length === 0 ? last : `${names.join(', ')} or ${last}`;
}

function found(token: IToken | undefined): string {
  const name = token?.tokenType.name ?? 'EOF';
  if (name === 'EOF') return 'the end of the file';
  return name === 'TEXT_START' || name === 'BLOCK_START' ? 'a text' : quoted(token?.image ?? '');
}
