import { addresses } from '../diagnostics/addresses.js';
import { advice } from '../diagnostics/advice.js';
import { type DiagnosticCode, diagnosticCodes, isDiagnosticCode } from '../diagnostics/catalogue.js';
import { conditions } from '../diagnostics/conditions.js';
import { declarations } from '../diagnostics/declarations.js';
import { labels } from '../diagnostics/labels.js';
import { references } from '../diagnostics/references.js';
import { rules } from '../diagnostics/rules.js';
import { scenarios } from '../diagnostics/scenarios.js';
import { suppressions } from '../diagnostics/suppressions.js';
import { syntax } from '../diagnostics/syntax.js';
import { texts } from '../diagnostics/texts.js';
import { values } from '../diagnostics/values.js';

/** Diagnostics that belong together. */
export interface Topic {
  readonly title: string;
  readonly codes: readonly DiagnosticCode[];
}

const TABLES: readonly (readonly [title: string, rows: object])[] = [
  ['Words and signs', syntax],
  ['Texts', texts],
  ['Names and imports', references],
  ['Declarations', declarations],
  ['Sequences, branches and actions', rules],
  ['Labels', labels],
  ['Advice', advice],
  ['Values and types', values],
  ['Conditions', conditions],
  ['Addresses', addresses],
  ['Scenarios', scenarios],
  ['Settings and suppressions', suppressions],
];

const named: readonly Topic[] = TABLES.map(([title, rows]) => ({
  title,
  codes: Object.keys(rows).filter(isDiagnosticCode).sort(),
}));

/** All codes by what they are about. Topics without any are left out; codes without a topic come last. */
export const topics: readonly Topic[] = [...named, { title: 'Other', codes: withoutTopic() }].filter(
  ({ codes }) => codes.length > 0,
);

function withoutTopic(): DiagnosticCode[] {
  return diagnosticCodes.filter((code) => !named.some(({ codes }) => codes.includes(code))).sort();
}

/** How many other codes a page leads to. */
const MOST = 6;

/** Codes of the same topic that share a word with a code. */
export function relatedTo(code: DiagnosticCode): readonly DiagnosticCode[] {
  const words = new Set(wordsOf(code));
  const codes = topics.find((topic) => topic.codes.includes(code))?.codes ?? [];
  return codes
    .filter((other) => other !== code && wordsOf(other).some((word) => words.has(word)))
    .slice(0, MOST);
}

/** Words that say nothing of what a code is about. */
const EMPTY: ReadonlySet<string> = new Set([
  'a',
  'in',
  'is',
  'no',
  'not',
  'of',
  'on',
  'the',
  'to',
  'without',
]);

function wordsOf(code: string): string[] {
  return code.split('-').filter((word) => !EMPTY.has(word));
}
