import type { LangiumDocument } from 'langium';
import { messageText } from '../diagnostics/diagnostic.js';

/** The errors of a file that another state of it did not have, as code and message. */
export function newErrors(before: LangiumDocument, after: LangiumDocument): string[] {
  const known = new Map<string, number>();
  for (const error of errorsOf(before)) known.set(error, (known.get(error) ?? 0) + 1);
  return errorsOf(after).filter((error) => {
    const left = known.get(error) ?? 0;
    known.set(error, left - 1);
    return left <= 0;
  });
}

function errorsOf({ diagnostics = [] }: LangiumDocument): string[] {
  return diagnostics
    .filter(({ severity }) => severity === 1)
    .map((diagnostic) => `${diagnostic.code}: ${messageText(diagnostic)}`);
}
