import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { quoted } from '../diagnostics/wording.js';
import { type Fix, type Problem, replacing } from './fix.js';

/** Takes the name that was probably meant, if there is one. */
export function suggested(
  problem: Pick<Problem<DiagnosticCode>, 'document' | 'span'>,
  suggestion: string | undefined,
): Fix[] {
  return suggestion === undefined ? [] : [replacing(problem, `Change to ${quoted(suggestion)}`, suggestion)];
}
