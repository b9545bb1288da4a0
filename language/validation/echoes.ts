import type { Diagnostic } from 'vscode-languageserver-types';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { messageText } from '../diagnostics/diagnostic.js';
import { isBraceTooMany, isMissingBrace } from '../diagnostics/parser-messages.js';
import { PLAYED_CODES } from './played/codes.js';

/** Codes that, on the line of another error, only repeat that something is missing there. */
const ECHOES: ReadonlySet<string> = new Set<DiagnosticCode>([
  'label-without-target',
  'nothing-to-choose',
  'empty-sequence',
  'empty-card',
]);

/**
 * Leaves out diagnostics that repeat another: one mistake gives one diagnostic.
 *
 * @param sequences the zero-based lines where sequences begin, in their order: what is broken in one does not spread
 */
export function withoutEchoes(
  diagnostics: readonly Diagnostic[],
  sequences: readonly number[],
): Diagnostic[] {
  const causes = firstCauses(diagnostics);
  const brokenLines = [...causes.keys()];
  const nested = firstLine(diagnostics, 'misplaced-branch');
  const broken = (line: number) => {
    const start = sequences.findLast((begin) => begin <= line) ?? 0;
    return brokenLines.some((cause) => start <= cause && cause <= line);
  };
  const sameFault = repeatedFaults(diagnostics);
  const hasErrors = diagnostics.some(({ severity }) => severity === 1);
  return diagnostics.filter((diagnostic) => {
    const cause = causes.get(diagnostic.range.start.line);
    if (isBraceOf(nested, diagnostic) || isConsequence(diagnostic, broken)) return false;
    if (hasErrors && PLAYED_CODES.has(diagnostic.code)) return false;
    if (sameFault.has(diagnostic) || (cause && repeats(diagnostic, cause))) return false;
    return true;
  });
}

/** What could not be read, and what could not be understood behind it, have one cause: what comes first on the line. */
const CAUSES: ReadonlySet<unknown> = new Set<DiagnosticCode>([
  'syntax-error',
  'unexpected-character',
  'label-block',
]);

function repeats(diagnostic: Diagnostic, cause: Diagnostic): boolean {
  if (CAUSES.has(diagnostic.code)) return diagnostic.code !== cause.code;
  return ECHOES.has(String(diagnostic.code));
}

/** The first cause on each line that has one. */
function firstCauses(diagnostics: readonly Diagnostic[]): ReadonlyMap<number, Diagnostic> {
  const causes = new Map<number, Diagnostic>();
  for (const diagnostic of diagnostics) {
    if (!CAUSES.has(diagnostic.code)) continue;
    const { line, character } = diagnostic.range.start;
    const known = causes.get(line);
    if (!known || character < known.range.start.character) causes.set(line, diagnostic);
  }
  return causes;
}

/** What may be said only because something before could not be read: its braces may belong elsewhere. */
const CONSEQUENCES: ReadonlySet<unknown> = new Set<DiagnosticCode>([
  ...(['unreachable-action', 'nothing-shown', 'split-total'] as const),
  ...(['misplaced-branch', 'misplaced-action'] as const),
]);

/** `broken` says whether something could not be read from the start of the sequence to a line. */
function isConsequence({ code, message, range }: Diagnostic, broken: (line: number) => boolean): boolean {
  const { line } = range.start;
  if (CONSEQUENCES.has(code)) return broken(line);
  return code === 'syntax-error' && isBraceTooMany(messageText({ message })) && broken(line - 1);
}

/** Words read otherwise than they stand, and what is said of what they were read as. */
const READ_AS: ReadonlySet<unknown> = new Set<DiagnosticCode>([
  'unquoted-text',
  'spaced-unit',
  'missing-word',
]);
const SAID_OF: ReadonlySet<unknown> = new Set<DiagnosticCode>([
  ...(['value-type', 'wait-length', 'unknown-bot', 'unknown-sequence'] as const),
]);

/** What is said of a word that was read otherwise, at the same place. */
function repeatedFaults(diagnostics: readonly Diagnostic[]): ReadonlySet<Diagnostic> {
  const read = new Set(diagnostics.filter(({ code }) => READ_AS.has(code)).map(place));
  return new Set(
    diagnostics.filter((diagnostic) => {
      if (SAID_OF.has(diagnostic.code)) return read.has(place(diagnostic));
      return false;
    }),
  );
}

const place = ({ range }: Diagnostic) => `${range.start.line}:${range.start.character}`;

/** A brace that is missing before a branch is missing once more at the end of the sequence. */
function isBraceOf(nestedLine: number, { code, message, range }: Diagnostic): boolean {
  return (
    code === 'syntax-error' &&
    range.start.line > nestedLine &&
    typeof message === 'string' &&
    isMissingBrace(message)
  );
}

function firstLine(diagnostics: readonly Diagnostic[], code: unknown): number {
  return diagnostics
    .filter((diagnostic) => diagnostic.code === code)
    .reduce((first, { range }) => Math.min(first, range.start.line), Number.POSITIVE_INFINITY);
}
