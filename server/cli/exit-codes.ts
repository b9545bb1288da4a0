/** What the command line ends with. */
export const EXIT = {
  fine: 0,
  /** Errors in the source, or a scenario that did not come true. */
  problems: 1,
  /** A wrong option, or a file that is not there or cannot be read or written. */
  misuse: 2,
  /** A mistake of ours. */
  internal: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A wrong use: shown as one line, without a stack. */
export class Misuse extends Error {}
