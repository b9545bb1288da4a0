import type { Severity } from '../../language/diagnostics/definition.js';
import type { Failure } from './exit-codes.js';
import { type Finding, type PathStep, type Range, SEVERITIES } from './project/finding.js';
import { printJson } from './terminal/print.js';

/** The version of what `--json` prints. It grows when an old reader would misread a new document. */
export const JSON_FORMAT = 1;

/** A finding in JSON. */
export interface JsonDiagnostic {
  readonly file: string;
  readonly range: Range;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /** How it comes to that, step by step. */
  readonly path?: readonly PathStep[];
}

/** What `--json` prints of every command. */
interface Report {
  readonly command: 'check' | 'compile' | 'format' | 'graph' | 'test';
  readonly diagnostics: readonly Finding[];
  readonly failures: readonly Failure[];
}

/** Prints a report; `rest` is what only its command has to say. */
export function printReport({ command, diagnostics, failures }: Report, rest: object): void {
  printJson({
    format: JSON_FORMAT,
    command,
    ...rest,
    diagnostics: diagnostics.map(jsonDiagnostic),
    failures,
  });
}

/** A finding as it is printed. */
export function jsonDiagnostic({ file, range, severity, code, message, path }: Finding): JsonDiagnostic {
  const steps = path.map((step) => ({ ...step, range: jsonRange(step.range) }));
  return {
    file,
    range: jsonRange(range),
    severity,
    code,
    message,
    ...(steps.length > 0 && { path: steps }),
  };
}

/** Ranges of a source have more to them. */
function jsonRange({ start, end }: Range): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const of = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  const [error, warning, information, hint] = SEVERITIES;
  return { error: of(error), warning: of(warning), information: of(information), hint: of(hint) };
}
