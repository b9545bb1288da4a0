/**
 * A failure that the person at the keyboard can mend: its message is one line that says what failed and what to do.
 * It is printed without a stack trace.
 */
export class HostError extends Error {
  /**
   * @param {string} what what failed, in one sentence
   * @param {string} advice what to do about it, in one sentence
   */
  constructor(what, advice) {
    super(`${what} ${advice}`);
    this.name = 'HostError';
  }
}

/**
 * What went wrong, as text for one line.
 * @param {unknown} error
 */
export function messageOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? message;
}
