import { isDiagnosticCode } from '../diagnostics/catalogue.js';
import { quoted } from '../diagnostics/wording.js';
import { type Fix, type Fixer, type Problem, replacing } from './fix.js';
import { suggested } from './suggested.js';
import { codeRemoval, suppressionAt } from './suppression-comment.js';

type Needless = 'unused-suppression' | 'suppressed-error' | 'unknown-suppression';

/** Takes away a code that suppresses nothing. Unseen only in a file that could be checked as a whole. */
export const unusedSuppression: Fixer<'unused-suppression'> = (problem) =>
  without(problem).map((fix) => ({ ...fix, automatic: isFreeOfErrors(problem) }));

/** Takes away a code that cannot be suppressed. */
export const suppressedError: Fixer<'suppressed-error'> = (problem) => without(problem);

/** Takes the code that was probably meant; else what is none becomes the reason, or goes. */
export const unknownSuppression: Fixer<'unknown-suppression'> = (problem) => {
  const { params, document, span } = problem;
  if (params.instead !== undefined) return suggested(problem, 'seqbot-ignore');
  if (params.colon) return withoutColon(problem);
  const changes = suggested(problem, params.suggestion);
  if (changes.length > 0)
    return [...changes, ...without(problem).map((fix) => ({ ...fix, preferred: false }))];
  if (!isReason(problem)) return without(problem);
  const edits = [{ document, start: span.start, end: span.start, text: '-- ' }];
  return [{ title: 'Make it the reason', edits, preferred: true }];
};

/** A code loses its colon; the words behind it, if they are no codes, become the reason. */
function withoutColon(problem: Problem<'unknown-suppression'>): Fix[] {
  const { document, span, params } = problem;
  const { suggestion = '', code } = params;
  const codes = suppressionAt(document, span)?.codes ?? [];
  const behind = codes.filter(({ start }) => start > span.start);
  const rest = code.slice(code.indexOf(':') + 1);
  const hasReason = rest !== '' || behind.length > 0;
  if (!hasReason || behind.some(({ text }) => isDiagnosticCode(text)))
    return [replacing(problem, `Change to ${quoted(suggestion)}`, suggestion)];
  const text = `${suggestion} --${rest && ` ${rest}`}`;
  return [replacing(problem, 'Make the rest the reason', text)];
}

/** Whether only words stand behind the codes of a comment that are none. */
function isReason({ document, span }: Problem<'unknown-suppression'>): boolean {
  const codes = suppressionAt(document, span)?.codes ?? [];
  const index = codes.findIndex(({ start }) => start === span.start);
  return index > 0 && !codes.slice(index).some(({ text }) => isDiagnosticCode(text));
}

function without({ document, span, params }: Problem<Needless>): Fix[] {
  const edits = codeRemoval(document, span);
  const title = params.code === '' ? 'Remove the comment' : `Remove ${quoted(params.code)} from the comment`;
  return edits.length === 0 ? [] : [{ title, edits, preferred: true }];
}

function isFreeOfErrors({ document }: Problem<Needless>): boolean {
  return !(document.diagnostics ?? []).some(({ severity }) => severity === 1);
}
