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

/** What a file's name says of whose page it would be; there need be no such code. */
export function codeOf(file: string): string {
  return file.replace(/\.md$/, '');
}
