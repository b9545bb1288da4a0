import { window } from 'vscode';
import { strings } from './strings.js';

/** Runs `task`; a failure is shown as one line that begins with `what`, and answered by `undefined`. */
export async function reporting<T>(what: string, task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task();
  } catch (error) {
    void window.showErrorMessage(strings.failed(what, firstLine(error)));
    return undefined;
  }
}

/** The first line of an error's message. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
