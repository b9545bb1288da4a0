import type { LangiumDocument } from 'langium';

/** The errors of a file that another state of it did not have, as code and message. */
export function newErrors(before: LangiumDocument, after: LangiumDocument): string[] {
  const known = errorsOf(before);
  return errorsOf(after).filter((error) => {
    const index = known.indexOf(error);
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

function errorsOf({ diagnostics = [] }: LangiumDocument): string[] {
  return diagnostics
    .filter(({ severity }) => severity === 1)
    .map(({ code, message }) => `${code}: ${typeof message === 'string' ? message : message.value}`);
}
