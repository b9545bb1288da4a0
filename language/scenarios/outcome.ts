import type { Address } from '../bot/address.js';
import type { State } from '../runtime/state.js';
import type { Exchange } from './transcript.js';

/** What came of a scenario. `exchanges` is the chat as far as it went, `state` where it was then, if it could begin. */
export type Outcome =
  | { readonly status: 'passed'; readonly exchanges: readonly Exchange[]; readonly state: State }
  | {
      readonly status: 'failed';
      readonly failure: Failure;
      readonly exchanges: readonly Exchange[];
      readonly state?: State;
    };

/**
 * Why a scenario failed. `at` is a JSON Pointer into the script: `/steps/3`, `/givens/0`, or empty for the scenario
 * itself. The texts are for people, over one or more lines.
 */
export interface Failure {
  readonly at: Address;
  readonly kind: FailureKind;
  readonly expected: string;
  readonly actual: string;
}

/**
 * What did not come true: `text` something the bot was to say, `happening` something that was to happen, `value` what was
 * to be known, `place` where the conversation was to be, `turn` something that the visitor cannot do there, `answer` a call
 * that no given answers, `split` a given part of a split, `given` a value that its attribute does not take, `stopped` a
 * conversation that ran away or broke, `sequence` a sequence that is not there.
 */
export type FailureKind =
  | 'text'
  | 'happening'
  | 'value'
  | 'place'
  | 'turn'
  | 'answer'
  | 'split'
  | 'given'
  | 'stopped'
  | 'sequence';

/** What was wrong, before it is said where. */
export type Complaint = Omit<Failure, 'at'>;
