import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { isDiagnosticCode } from '../diagnostics/catalogue.js';
import { diagnosticOf } from '../diagnostics/diagnostic.js';
import { nearSuppressionsOf } from '../text/suppression-comment.js';

/** Comments that suppress nothing because of a slip in their first word. Only a code behind it tells them from prose. */
export function nearSuppressions({ parseResult, textDocument }: LangiumDocument): Diagnostic[] {
  return nearSuppressionsOf(parseResult)
    .filter(({ words }) => words.some(({ text }) => isDiagnosticCode(text)))
    .map(({ mark }) => {
      const range = { start: textDocument.positionAt(mark.start), end: textDocument.positionAt(mark.end) };
      return diagnosticOf('unknown-suppression', { code: '', instead: mark.text }, range);
    });
}
