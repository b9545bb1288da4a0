import type { printParseErrorCode } from 'jsonc-parser';

/** What is wrong with the form of a file of settings, by what the parser of JSON calls it. */
export const SYNTAX_MESSAGES: Readonly<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  InvalidSymbol: 'Names and severities stand between quotation marks.',
  InvalidNumberFormat: 'This is not a number.',
  PropertyNameExpected: 'Expected the name of a setting between quotation marks.',
  ValueExpected: 'Expected a value.',
  ColonExpected: 'Expected ":" and a value after the name.',
  CommaExpected: 'Expected a comma before the next entry.',
  CloseBraceExpected: 'Expected "}" to end what was begun.',
  CloseBracketExpected: 'Expected "]" to end what was begun.',
  EndOfFileExpected: 'Nothing can stand behind the last "}".',
  InvalidCommentToken: 'A comment cannot stand here.',
  UnexpectedEndOfComment: 'This comment has no end: "*/" is missing.',
  UnexpectedEndOfString: 'A text ends with quotation marks on its line.',
  UnexpectedEndOfNumber: 'This number has no end.',
  InvalidUnicode: 'An escape with "\\u" has four hexadecimal digits.',
  InvalidEscapeCharacter: 'This is no escape. Write two backslashes for one.',
  InvalidCharacter: 'This character cannot stand in JSON.',
  '<unknown ParseErrorCode>': 'This is not JSON.',
};
