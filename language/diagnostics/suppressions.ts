import { define } from './definition.js';
import { SETTINGS_FAULTS, type SettingsFault, shownValue, type WrittenSeverity } from './settings-faults.js';
import { didYouMean, quoted } from './wording.js';

/** What keeps a comment from suppressing something. */
export interface UnknownSuppression {
  /** What stands where a code is wanted; empty if nothing does. */
  code: string;
  suggestion?: string;
  /** Whether a colon stands behind the code. */
  colon?: true;
  /** What stands in place of the word that suppresses. */
  instead?: string;
}

/** Diagnostics of a project's settings and of comments that keep diagnostics away. */
export const suppressions = {
  'unused-suppression': define<{ code: string }>({
    severity: 'warning',
    message: ({ code }) =>
      `The next statement does not give ${quoted(code)}, so there is nothing to suppress.`,
    why: 'The mistake that the comment was written for is mended, or the statement has moved away. Left where it is, it would hide the next mistake of that kind.',
    bad: '// seqbot-ignore import-repeated\nattribute name\nsequence S { branch A { ask name "Your name?" end } }',
    good: 'attribute name\nsequence S { branch A { ask name "Your name?" end } }',
  }),
  'unknown-suppression': define<UnknownSuppression>({
    severity: 'warning',
    message: ({ code, suggestion, colon, instead }) => {
      if (instead !== undefined) return `Write "seqbot-ignore" instead of ${quoted(instead)}.`;
      if (code === '') return 'Write after "seqbot-ignore" the code of what is to be suppressed.';
      if (colon && suggestion !== undefined)
        return `A code has no colon: write ${quoted(suggestion)}, and a reason behind " -- ".`;
      return `There is no diagnostic ${quoted(code)}.${didYouMean(suggestion) || ' A reason stands behind " -- ".'}`;
    },
    why: 'What is suppressed is named by its code, which stands behind each message. Several codes are separated by commas, and a reason follows after two dashes.',
    bad: '// seqbot-ignore import-repeatd\nattribute name\nsequence S { branch A { ask name "Your name?" end } }',
    good: 'attribute name\nsequence S { branch A { ask name "Your name?" end } }',
  }),
  'misplaced-suppression': define<Record<never, never>>({
    severity: 'warning',
    message: () =>
      'Nothing is suppressed here: write "// seqbot-ignore" on a line of its own above the statement.',
    why: 'Such a comment is for the statement below it. At the end of a line, or in another kind of comment, it could be taken for one of either neighbour.',
    bad: 'attribute name // seqbot-ignore import-repeated\nsequence S { branch A { ask name "Your name?" end } }',
    good: 'attribute name\nsequence S { branch A { ask name "Your name?" end } }',
  }),
  'suppressed-error': define<{ code: string }>({
    severity: 'warning',
    message: ({ code }) => `${quoted(code)} cannot be suppressed: there is no bot until it is mended.`,
    why: 'With such an error the source could not be compiled to a bot that does what it says. Only what works anyway can be suppressed.',
    bad: '// seqbot-ignore duplicate-name\nattribute name\nsequence S { branch A { ask name "Your name?" end } }',
    good: 'attribute name\nsequence S { branch A { ask name "Your name?" end } }',
  }),
  'settings-syntax': define<{ fault: SettingsFault }>({
    severity: 'error',
    inSettings: true,
    message: ({ fault }) => SETTINGS_FAULTS[fault],
    why: 'Settings are JSON: names and values between quotation marks, and commas in between. Comments and a comma behind the last entry are fine too.',
    bad: '{ "diagnostics": { "import-repeated" "off" } }',
    good: '{ "diagnostics": { "import-repeated": "off" } }',
  }),
  'settings-unknown-key': define<{ key: string; isCode: boolean; suggestion?: string }>({
    severity: 'warning',
    inSettings: true,
    message: ({ key, isCode, suggestion }) =>
      isCode
        ? `${quoted(key)} is the code of a diagnostic: write it between the braces of "diagnostics".`
        : `There is no setting ${quoted(key)}.${didYouMean(suggestion)}`,
    why: 'What is not known is not read, so it changes nothing. The settings are "$schema" and "diagnostics".',
    bad: '{ "diagnostic": { "import-repeated": "off" } }',
    good: '{ "diagnostics": { "import-repeated": "off" } }',
  }),
  'settings-unknown-code': define<{ code: string; suggestion?: string }>({
    severity: 'warning',
    inSettings: true,
    message: ({ code, suggestion }) => `There is no diagnostic ${quoted(code)}.${didYouMean(suggestion)}`,
    why: 'A diagnostic is named by its code, which stands behind each message. An unknown one changes nothing.',
    bad: '{ "diagnostics": { "import-repeatd": "off" } }',
    good: '{ "diagnostics": { "import-repeated": "off" } }',
  }),
  'settings-repeated': define<{ key: string }>({
    severity: 'warning',
    inSettings: true,
    message: ({ key }) => `${quoted(key)} is set again below: this one does not count.`,
    why: 'Of two entries with one name the last counts, as everywhere in JSON. The other would only mislead whoever reads it.',
    bad: '{ "diagnostics": { "import-repeated": "off", "import-repeated": "warning" } }',
    good: '{ "diagnostics": { "import-repeated": "warning" } }',
  }),
  'settings-severity': define<WrittenSeverity & { allowed: string; suggestion?: string }>({
    severity: 'error',
    inSettings: true,
    message: ({ allowed, suggestion, ...value }) =>
      `Expected ${allowed}, but found ${shownValue(value)}.${didYouMean(suggestion)}`,
    why: 'A diagnostic is an error, a warning, an information, a hint, or off. What counts is the severity that the catalogue gives until a setting can be read.',
    bad: '{ "diagnostics": { "import-repeated": "ignore" } }',
    good: '{ "diagnostics": { "import-repeated": "off" } }',
  }),
  'settings-fixed-error': define<{ code: string; inSettings: boolean }>({
    severity: 'error',
    inSettings: true,
    message: ({ code, inSettings }) =>
      inSettings
        ? `${quoted(code)} stays an error: until it is mended not all settings count.`
        : `${quoted(code)} stays an error: there is no bot until it is mended.`,
    why: 'With such an error the source, or this file, could not do what it says. What is a limit of the platform only, or no error at all, can be changed.',
    bad: '{ "diagnostics": { "duplicate-name": "warning" } }',
    good: '{ "diagnostics": { "import-repeated": "warning" } }',
  }),
};
