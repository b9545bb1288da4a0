/** What the command line ends with. */
export const EXIT = {
  fine: 0,
  /** Errors in the source, a scenario that did not come true, or a conversation that had to be stopped. */
  problems: 1,
  /** A wrong option, or a file that is not there or cannot be read or written. */
  misuse: 2,
  /** A mistake of ours. */
  internal: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A wrong use: shown as one line, without a stack. */
export class Misuse extends Error {}

/** A file that could not be read or written while all the rest goes on. */
export interface Failure {
  readonly file: string;
  readonly message: string;
}

/** The code for what a command has found. */
export function exitCode(found: {
  readonly problems: boolean;
  readonly failures: readonly Failure[];
}): ExitCode {
  if (found.failures.length > 0) return EXIT.misuse;
  return found.problems ? EXIT.problems : EXIT.fine;
}
