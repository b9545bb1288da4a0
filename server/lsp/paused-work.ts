import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** So long work goes on before others get a turn, in milliseconds. */
const SLICE = 20;

/**
 * Does work that pauses now and then, so that others get their turn meanwhile.
 *
 * @param isOutdated asked after each turn of others: whether the work is about something that is no longer so
 */
export async function inSlices<T>(
  work: Generator<void, T>,
  token: CancellationToken,
  isOutdated: () => boolean,
): Promise<T | ResponseError> {
  let until = performance.now() + SLICE;
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token.isCancellationRequested)
      return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    if (isOutdated())
      return new ResponseError(LSPErrorCodes.ContentModified, 'The file was changed meanwhile.');
    until = performance.now() + SLICE;
  }
}
