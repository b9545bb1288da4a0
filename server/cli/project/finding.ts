import { type LangiumDocument, URI } from 'langium';
import type { Severity } from '../../../language/diagnostics/definition.js';
import { messageText } from '../../../language/diagnostics/diagnostic.js';

/** Zero-based lines and UTF-16 characters; the end is exclusive. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A file that something is wrong in: a source, or settings. */
export type FoundIn = Pick<LangiumDocument, 'uri' | 'textDocument'>;

/** A diagnostic and where it stands. */
export interface Finding {
  readonly document: FoundIn;
  /** How people read where the document is. */
  readonly file: string;
  readonly range: Range;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /** How it comes to that, step by step; often there is nothing to say. */
  readonly path: readonly PathStep[];
}

/** A step on the way to what a finding says. */
export interface PathStep {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** Says how people read where a document is. */
export type Naming = (document: Pick<LangiumDocument, 'uri'>) => string;

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** The diagnostics of a file, from its beginning to its end. */
export function findingsIn(
  document: FoundIn & Pick<LangiumDocument, 'diagnostics'>,
  nameOf: Naming,
): Finding[] {
  const file = nameOf(document);
  const findings = (document.diagnostics ?? []).map(
    (diagnostic): Finding => ({
      document,
      file,
      range: diagnostic.range,
      severity: SEVERITIES[(diagnostic.severity ?? 1) - 1] ?? 'error',
      code: String(diagnostic.code),
      message: messageText(diagnostic),
      path: (diagnostic.relatedInformation ?? []).map(({ location, message }) => ({
        file: nameOf({ uri: URI.parse(location.uri) }),
        range: location.range,
        message,
      })),
    }),
  );
  return findings.sort((a, b) => order(a.range, b.range));
}

/** Those of the findings that are errors. */
export function errorsAmong(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

/** Whether a finding makes a check fail: an error does, and where that is asked for a warning too. */
export function isProblem({ severity }: Pick<Finding, 'severity'>, strict = false): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

function order({ start: a }: Range, { start: b }: Range): number {
  return a.line - b.line || a.character - b.character;
}

/** Each finding once, though several bots import the file where it stands. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const { document, range, code, message } = finding;
    const key = JSON.stringify([document.uri.toString(), range, code, message]);
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}
