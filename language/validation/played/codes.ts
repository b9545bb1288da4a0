import type { DiagnosticCode } from '../../diagnostics/catalogue.js';

/** What is found by playing scenarios: none is while there are errors. */
export const PLAYED_CODES: ReadonlySet<unknown> = new Set<DiagnosticCode>([
  'label-not-shown',
  'text-never-said',
  'turn-not-taken',
  'call-not-answered',
]);
