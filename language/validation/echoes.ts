import type { Diagnostic } from 'vscode-languageserver-types';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { isMissingBrace } from '../diagnostics/parser-messages.js';

/** Codes that, on the line of another error, only repeat that something is missing there. */
const ECHOES: ReadonlySet<string> = new Set<DiagnosticCode>([
  'label-without-target',
  'nothing-to-choose',
  'empty-sequence',
  'empty-card',
]);

/** Leaves out diagnostics that repeat another: one mistake gives one diagnostic. */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const causes = firstCauses(diagnostics);
  const nested = firstLine(diagnostics, 'misplaced-branch');
  return diagnostics.filter((diagnostic) => {
    const cause = causes.get(diagnostic.range.start.line);
    return !isBraceOf(nested, diagnostic) && !(cause && repeats(diagnostic, cause));
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

/** A brace that is missing before a branch is missing once more at the end of the sequence. */
function isBraceOf(nestedLine: number, { code, message, range }: Diagnostic): boolean {
  return (
    code === 'syntax-error' &&
    range.start.line > nestedLine &&
    typeof message === 'string' &&
    isMissingBrace(message)
  );
}

function firstLine(diagnostics: readonly Diagnostic[], code: DiagnosticCode): number {
  return diagnostics
    .filter((diagnostic) => diagnostic.code === code)
    .reduce((first, { range }) => Math.min(first, range.start.line), Number.POSITIVE_INFINITY);
}
