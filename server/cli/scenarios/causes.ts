import { PLAYED_CODES } from '../../../language/validation/played/codes.js';
import type { Finding } from '../project/finding.js';
import { findingsOf } from '../project/open.js';
import type { Ran } from './suite.js';

/** What is out of date in a scenario above the line where it failed, such as a label that is not shown there any more. */
export function causesOf({ source, range, failedAt }: Ran): Finding[] {
  if (!failedAt) return [];
  return findingsOf(source).filter(
    ({ document, code, range: { start } }) =>
      document === source.document &&
      PLAYED_CODES.has(code) &&
      range.start.line <= start.line &&
      start.line < failedAt.start.line,
  );
}
