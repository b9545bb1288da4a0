import { addresses } from './addresses.js';
import { advice } from './advice.js';
import { conditions } from './conditions.js';
import { declarations } from './declarations.js';
import type { Definition, Severity } from './definition.js';
import { flow } from './flow.js';
import { labels } from './labels.js';
import { references } from './references.js';
import { rules } from './rules.js';
import { scenarios } from './scenarios.js';
import { suppressions } from './suppressions.js';
import { syntax } from './syntax.js';
import { texts } from './texts.js';
import { values } from './values.js';

const rows = {
  ...syntax,
  ...texts,
  ...references,
  ...declarations,
  ...rules,
  ...values,
  ...conditions,
  ...labels,
  ...addresses,
  ...advice,
  ...flow,
  ...scenarios,
  ...suppressions,
};

/** The stable code of a diagnostic: what settings, suppressions and pages name it by. */
export type DiagnosticCode = keyof typeof rows;

/** What the message of a diagnostic is made from. */
export type ParamsOf<Code extends DiagnosticCode> = Parameters<(typeof rows)[Code]['message']>[0];

/** Everything Seqbot can report: one row per code, and the only place where message texts stand. */
export const catalogue: { readonly [Code in DiagnosticCode]: Definition<ParamsOf<Code>> } = rows;

/** All codes, in the order of the catalogue. */
export const diagnosticCodes: readonly DiagnosticCode[] = Object.keys(rows).filter(isDiagnosticCode);

export function isDiagnosticCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(rows, text);
}

export function messageOf<Code extends DiagnosticCode>(code: Code, params: ParamsOf<Code>): string {
  return catalogue[code].message(params);
}

export function severityOf(code: DiagnosticCode): Severity {
  return catalogue[code].severity;
}
