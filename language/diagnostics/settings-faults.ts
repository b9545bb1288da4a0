import { quoted } from './wording.js';

/** What is wrong with the form of a file of settings; in part what the parser of JSON calls it. */
export type SettingsFault = keyof typeof SETTINGS_FAULTS;

export const SETTINGS_FAULTS = {
  NoSettings: 'Expected "{" and settings.',
  NoSeverities: 'Expected "{" and codes with their severities.',
  NoText: 'Expected a text between quotation marks.',
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
} as const;

/** What stands in place of a severity. */
export interface WrittenSeverity {
  readonly written: string;
  /** Whether it is a text; anything else is shown without quotation marks. */
  readonly isText: boolean;
}

/** A value of JSON in a message: a text, `false`, a number, or that it is one with more inside. */
export function shownValue({ written, isText }: WrittenSeverity): string {
  if (isText) return quoted(written);
  if (written.startsWith('{')) return 'more settings in braces';
  if (written.startsWith('[')) return 'a list';
  return quoted(written).slice(1, -1);
}
