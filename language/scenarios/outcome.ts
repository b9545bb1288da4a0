import type { Address } from '../bot/address.js';
import type { Exchange } from './transcript.js';

/** What came of a scenario. `exchanges` is the chat as far as it went. */
export type Outcome =
  | { readonly status: 'passed'; readonly exchanges: readonly Exchange[] }
  | { readonly status: 'failed'; readonly failure: Failure; readonly exchanges: readonly Exchange[] };

/**
 * Why a scenario failed. `at` is a JSON Pointer into the script: `/steps/3`, `/givens/0`, or empty for the scenario
 * itself. The texts are for people, over one or more lines.
 */
export interface Failure {
  readonly at: Address;
  readonly expected: string;
  readonly actual: string;
}

/** What was wrong, before it is said where. */
export type Complaint = Omit<Failure, 'at'>;
