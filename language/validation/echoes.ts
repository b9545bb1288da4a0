import type { Diagnostic } from 'vscode-languageserver-types';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { isMissingBrace } from '../diagnostics/parser-messages.js';

/** Codes that, on the line of another error, only repeat that something is missing there. */
const ECHOES: ReadonlyMap<string, ReadonlySet<DiagnosticCode>> = new Map([
  ['label-without-target', new Set<DiagnosticCode>(['syntax-error', 'unexpected-character'])],
  ['nothing-to-choose', new Set<DiagnosticCode>(['syntax-error', 'unexpected-character'])],
  ['empty-sequence', new Set<DiagnosticCode>(['syntax-error', 'unexpected-character'])],
  ['empty-card', new Set<DiagnosticCode>(['syntax-error', 'unexpected-character'])],
  ['unexpected-character', new Set<DiagnosticCode>(['syntax-error'])],
]);

/** Leaves out diagnostics that repeat another: one mistake gives one diagnostic. */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const lines = codesByLine(diagnostics);
  const nested = firstLine(diagnostics, 'misplaced-branch');
  return diagnostics.filter((diagnostic) => {
    if (isBraceOf(nested, diagnostic)) return false;
    const causes = ECHOES.get(String(diagnostic.code));
    const codes = lines.get(diagnostic.range.start.line);
    return !causes || !codes || ![...codes].some((code) => causes.has(code));
  });
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
  const lines = diagnostics
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ range }) => range.start.line);
  return Math.min(...lines, Number.POSITIVE_INFINITY);
}

function codesByLine(diagnostics: readonly Diagnostic[]): Map<number, Set<DiagnosticCode>> {
  const lines = new Map<number, Set<DiagnosticCode>>();
  for (const { code, range } of diagnostics) {
    const codes = lines.get(range.start.line) ?? new Set<DiagnosticCode>();
    lines.set(range.start.line, codes);
    if (code === 'syntax-error' || code === 'unexpected-character') codes.add(code);
  }
  return lines;
}
