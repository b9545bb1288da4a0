import { type Diagnostic, DiagnosticSeverity, languages, type Uri } from 'vscode';
import { until } from './until.js';

/** A problem as a line: its code, and what it is said of. */
export function lineOf({ code, severity, range: { start } }: Diagnostic): string {
  const name = typeof code === 'object' ? code.value : code;
  return `${start.line + 1}:${start.character + 1} ${DiagnosticSeverity[severity].toLowerCase()} ${name}`;
}

/** A file's problems, once there are as many as expected. */
export function problems(uri: Uri, count: number): Promise<Diagnostic[]> {
  return until(
    `${uri.path} has ${count} problems`,
    () => {
      const found = languages.getDiagnostics(uri);
      return found.length === count && found;
    },
    () => languages.getDiagnostics(uri).map(lineOf).join('\n'),
  );
}

/** A file's problems, once there are any. */
export function anyProblems(uri: Uri): Promise<Diagnostic[]> {
  return until(`${uri.path} has problems`, () => {
    const found = languages.getDiagnostics(uri);
    return found.length > 0 && found;
  });
}
