import type { DiagnosticCode } from '../diagnostics/catalogue.js';

/** The file name of the index, which a web server shows for the folder too. */
export const INDEX = 'README.md';

/** The file name of a code's page, beside the index. */
export function fileOf(code: DiagnosticCode): string {
  return `${code}.md`;
}

/** A link from one page to another. */
export function linkTo(code: DiagnosticCode): string {
  return `[${code}](${fileOf(code)})`;
}
