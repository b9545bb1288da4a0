import type { Address } from '../bot/address.js';
import type { BranchFlow, Exit, SequenceFlow, Way } from './graph.js';

/**
 * What can happen in one sequence by itself, whoever the visitor is: each attribute may be known or not when it begins,
 * with any value of its type. Whatever the runtime can do is in it; while {@link exact} holds, it is also no more than
 * that. Nobody is thought to edit the profile by hand in the middle of a conversation.
 */
export interface SequenceAnalysis {
  readonly flow: SequenceFlow;
  /** The branches that can be played. */
  readonly reached: ReadonlySet<BranchFlow>;
  /** The ways that can be taken, those whose target does not exist included. */
  readonly taken: ReadonlySet<Way>;
  /** The ends that can happen. */
  readonly ended: ReadonlySet<Exit>;
  /** Conditions with one outcome wherever they are played: the address of their action, and whether they hold. */
  readonly settled: ReadonlyMap<Address, boolean>;
  /**
   * Texts that can show an attribute while it is unknown: the first on each path. Those with a fallback are left out.
   * In the order of the source.
   */
  readonly unknownUses: readonly UnknownUse[];
  /** Which attributes are known whenever a branch begins: of every branch that is reached. */
  readonly known: ReadonlyMap<BranchFlow, ReadonlySet<string>>;
  /** Which attributes are known whenever an invitation is made: of every one in {@link taken}. */
  readonly knownAtInvitation: ReadonlyMap<Way, ReadonlySet<string>>;
  /** Whether nothing had to be put together to stay within bounds. */
  readonly exact: boolean;
}

/** An action whose text can show an attribute that is unknown then. */
export interface UnknownUse {
  /** The action. */
  readonly at: Address;
  readonly attribute: string;
}
