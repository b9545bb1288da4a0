import type { Failure } from '../exit-codes.js';
import type { Input } from '../input/inputs.js';
import { unifiedDiff } from '../output/diff.js';
import type { Result } from './result.js';

export type Status = 'formatted' | 'unformatted' | 'unchanged' | 'refused' | 'failed';

/** A source and what came of it. */
export interface Done {
  readonly input: Input;
  readonly result: Result;
  readonly status: Status;
  readonly failure?: Failure;
}

/** What is wanted of sources that are not formatted. */
export interface Wanted {
  /** To say only which they are. */
  readonly check?: boolean;
  /** To print only what would change. */
  readonly diff?: boolean;
}

/** How many sources there are of each status. */
export function countByStatus(done: readonly Done[]): Record<Status, number> {
  const of = (wanted: Status) => done.filter(({ status }) => status === wanted).length;
  return {
    formatted: of('formatted'),
    unformatted: of('unformatted'),
    unchanged: of('unchanged'),
    refused: of('refused'),
    failed: of('failed'),
  };
}

/**
 * The text that goes to standard output: that of standard input. There is none where it is only looked at, and none with
 * a syntax error.
 */
export function outputOf({ input, result }: Done, { check, diff }: Wanted): string | undefined {
  if (!input.isStandardInput || check || diff || result.status === 'refused') return undefined;
  return result.status === 'changed' ? result.text : input.text;
}

/** What would change, where that is wanted. */
export function diffOf({ input, result }: Done, { diff }: Wanted): string | undefined {
  if (!diff || result.status !== 'changed') return undefined;
  return unifiedDiff(input.shown, input.text, result.text);
}
