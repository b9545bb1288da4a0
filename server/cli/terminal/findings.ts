import type { Severity } from '../../../language/diagnostics/definition.js';
import type { Failure } from '../exit-codes.js';
import { type Finding, type PathStep, SEVERITIES } from '../project/finding.js';
import { count } from './count.js';
import { excerpt } from './excerpt.js';
import { type Colours, err, type Printer, say } from './print.js';
import { visibleLine } from './visible.js';

type Paint = (colours: Colours) => (text: string) => string;

const PAINTS: { readonly [S in Severity]: Paint } = {
  error: ({ red }) => red,
  warning: ({ yellow }) => yellow,
  information: ({ blue }) => blue,
  hint: ({ cyan }) => cyan,
};

/** Findings for people: place, severity, message and code, the line with carets, then how it comes to that. */
export function printFindings(findings: readonly Finding[], to: Printer): void {
  for (const finding of findings) {
    to.line(heading(finding, to.colours));
    const paint = PAINTS[finding.severity](to.colours);
    for (const line of excerpt(finding.document.textDocument, finding.range, to, paint)) to.line(line);
    for (const step of finding.path) to.line(stepLine(step, to.colours));
    to.line();
  }
}

/** In the form of compilers, which editors know. */
function heading({ file, range, severity, message, code }: Finding, colours: Colours): string {
  const place = colours.bold(`${placeOf(file, range.start)}:`);
  const kind = PAINTS[severity](colours)(`${severity}:`);
  return `${place} ${kind} ${visibleLine(message)} ${colours.dim(`[${code}]`)}`;
}

/** Indented, so that nobody takes it for a finding of its own. */
function stepLine({ file, range, message }: PathStep, { dim }: Colours): string {
  return `  ${dim(`${placeOf(file, range.start)}:`)} ${visibleLine(message)}`;
}

/** `file:line:column` as editors understand it: counted from one. */
export function placeOf(file: string, start: Finding['range']['start']): string {
  return `${visibleLine(file)}:${start.line + 1}:${start.character + 1}`;
}

const NOUNS: { readonly [S in Severity]: readonly [one: string, many: string] } = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['information', 'information'],
  hint: ['hint', 'hints'],
};

/** How many findings there are of each severity: `1 error, 2 hints`. */
export function tally(findings: readonly Finding[], colours: Colours): string {
  const counts = SEVERITIES.map((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? undefined : PAINTS[severity](colours)(count(number, ...NOUNS[severity]));
  });
  return counts.filter((text) => text !== undefined).join(', ') || 'no problems';
}

/** One line for each file that could not be read or written. */
export function printFailures(failures: readonly Failure[]): void {
  for (const { file, message } of failures) say(`${visibleLine(file)}: ${visibleLine(message)}`);
}

/** A remark that is no problem. */
export function printNote(text: string): void {
  err.line(err.colours.dim(visibleLine(text)));
}
