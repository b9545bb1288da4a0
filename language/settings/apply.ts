import type { Diagnostic } from 'vscode-languageserver-types';
import { isDiagnosticCode } from '../diagnostics/catalogue.js';
import { LSP_SEVERITY } from '../diagnostics/report.js';
import type { Settings } from './settings.js';

/** Diagnostics as serious as a project wants them, without those that are off. */
export function withSeverities(
  diagnostics: readonly Diagnostic[],
  { severities }: Pick<Settings, 'severities'>,
): Diagnostic[] {
  if (severities.size === 0) return [...diagnostics];
  return diagnostics.flatMap((diagnostic) => {
    const code = String(diagnostic.code);
    const setting = isDiagnosticCode(code) ? severities.get(code) : undefined;
    if (setting === undefined) return [diagnostic];
    return setting === 'off' ? [] : [{ ...diagnostic, severity: LSP_SEVERITY[setting] }];
  });
}
