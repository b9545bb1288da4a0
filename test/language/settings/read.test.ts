import { TextDocument } from 'langium';
import { describe, expect, it } from 'vitest';
import { catalogue, diagnosticCodes } from '../../../language/diagnostics/catalogue.js';
import { readSettings } from '../../../language/settings/read.js';
import { listed } from '../support/workspace.js';

function read(text: string) {
  return readSettings(TextDocument.create('memory:/seqbot.config.json', 'jsonc', 0, text));
}

const FIXED = '"duplicate-name" stays an error: there is no bot until it is mended.';
const SEVERITIES = 'Expected "off", "hint", "information", "warning" or "error"';

describe('of settings', () => {
  it.each<[text: string, findings: string[], severities: string]>([
    ['{}', [], ''],
    ['{ "$schema": "./schema.json" }', [], ''],
    [
      '\uFEFF{ // A comment\r\n "diagnostics": { "import-repeated": "off", /* and */ }, }',
      [],
      'import-repeated: off',
    ],
    ['{ "diagnostics": { "import-repeated": "error" } }', [], 'import-repeated: error'],
    ['{ "diagnostics": { "widget-not-on-sms": "hint" } }', [], 'widget-not-on-sms: hint'],
    ['{ "diagnostics": { "duplicate-name": "error" } }', [], 'duplicate-name: error'],
    [
      '{ "diagnostics": { "import-repeated": "off", "import-repeated": "hint" } }',
      ['1:20 warning settings-repeated: "import-repeated" is set again below: this one does not count.'],
      'import-repeated: hint',
    ],
    [
      '{ "diagnostics": { "import-repeated": "off" }, "diagnostics": {} }',
      ['1:3 warning settings-repeated: "diagnostics" is set again below: this one does not count.'],
      '',
    ],
    [
      '{ "name-style": "off" }',
      [
        '1:3 warning settings-unknown-key: "name-style" is the code of a diagnostic: write it between the braces of "diagnostics".',
      ],
      '',
    ],
    [
      '{ "diagnostics": { "name-style": false, "import-repeated": 0, "nothing-shown": [] } }',
      [
        `1:34 error settings-severity: ${SEVERITIES}, but found false. Did you mean "off"?`,
        `1:60 error settings-severity: ${SEVERITIES}, but found 0. Did you mean "off"?`,
        `1:80 error settings-severity: ${SEVERITIES}, but found a list.`,
      ],
      '',
    ],
    [
      '{ "diagnostics": { "name-style": "warn", "settings-syntax": "off" } }',
      [
        `1:34 error settings-severity: ${SEVERITIES}, but found "warn". Did you mean "warning"?`,
        '1:61 error settings-fixed-error: "settings-syntax" stays an error: until it is mended not all settings count.',
      ],
      '',
    ],
    ['{ "rules": {}, "diagnostics": { "settings-unknown-key": "off" } }', [], 'settings-unknown-key: off'],
    ['', ['1:1 error settings-syntax: Expected "{" and settings.'], ''],
    ['[]', ['1:1 error settings-syntax: Expected "{" and settings.'], ''],
    ['{', ['1:2 error settings-syntax: Expected "}" to end what was begun.'], ''],
    [
      '{ "diagnostics": { "import-repeated": "off } }',
      ['1:39 error settings-syntax: A text ends with quotation marks on its line.'],
      '',
    ],
    ['{} {}', ['1:4 error settings-syntax: Nothing can stand behind the last "}".'], ''],
    [
      '{ "diagnostics": { "import-repeated" "off", "import-of-itself": "off" } }',
      ['1:38 error settings-syntax: Expected ":" and a value after the name.'],
      'import-of-itself: off',
    ],
    [
      '{ "$schema": 1, "diagnostics": 2 }',
      [
        '1:14 error settings-syntax: Expected a text between quotation marks.',
        '1:32 error settings-syntax: Expected "{" and codes with their severities.',
      ],
      '',
    ],
    [
      '{\n  "diagnostic": {},\n  "rules": {},\n  "__proto__": {}\n}',
      [
        '2:3 warning settings-unknown-key: There is no setting "diagnostic". Did you mean "diagnostics"?',
        '3:3 warning settings-unknown-key: There is no setting "rules".',
        '4:3 warning settings-unknown-key: There is no setting "__proto__".',
      ],
      '',
    ],
    [
      '{ "diagnostics": { "import-repeatd": "off", "constructor": "off" } }',
      [
        '1:20 warning settings-unknown-code: There is no diagnostic "import-repeatd". Did you mean "import-repeated"?',
        '1:45 warning settings-unknown-code: There is no diagnostic "constructor".',
      ],
      '',
    ],
    [
      '{ "diagnostics": { "import-repeated": "ignore", "import-of-itself": "Off" } }',
      [
        `1:39 error settings-severity: ${SEVERITIES}, but found "ignore". Did you mean "off"?`,
        `1:69 error settings-severity: ${SEVERITIES}, but found "Off". Did you mean "off"?`,
      ],
      '',
    ],
    ['{ "diagnostics": { "duplicate-name": "warning" } }', [`1:38 error settings-fixed-error: ${FIXED}`], ''],
    ['{ "diagnostics": { "duplicate-name": "off" } }', [`1:38 error settings-fixed-error: ${FIXED}`], ''],
  ])('%j this is read', (text, findings, severities) => {
    const settings = read(text);
    expect(listed(settings.findings)).toEqual(findings);
    expect([...settings.severities].map(([code, setting]) => `${code}: ${setting}`).join()).toBe(severities);
  });
});

describe('the example of', () => {
  const codes = diagnosticCodes.filter((code) => catalogue[code].inSettings);

  it.each(codes)('%s gives it and nothing else, and nothing once it is mended', (code) => {
    expect(read(catalogue[code].bad).findings.map((finding) => finding.code)).toEqual([code]);
    expect(read(catalogue[code].good).findings).toEqual([]);
  });
});
