import type { Address } from '../bot/address.js';

/**
 * Where a conversation can go: the branches of a bot and the ways between them. Made from any lowered bot, those of
 * files with errors too: a name that leads nowhere gives a way without a branch at its end.
 */
export interface FlowGraph {
  readonly sequences: readonly SequenceFlow[];
  /** The first of each name counts, as in the runtime. */
  readonly sequenceNames: ReadonlyMap<string, SequenceFlow>;
}

export interface SequenceFlow {
  readonly name: string;
  readonly at: Address;
  /** The first branch is the start; a sequence that is being written may have none. */
  readonly branches: readonly BranchFlow[];
  readonly branchNames: ReadonlyMap<string, BranchFlow>;
}

export interface BranchFlow {
  readonly name: string;
  readonly at: Address;
  readonly sequence: SequenceFlow;
  /** Zero-based, in its sequence. */
  readonly index: number;
  /** How the conversation leaves for another branch, in the order of the source. */
  readonly ways: readonly Way[];
  /** How the sequence comes to an end here, in the order of the source. */
  readonly exits: readonly Exit[];
  /** Where the first action stands that nothing plays, because the one before it ends the branch. */
  readonly deadFrom: Address | undefined;
}

/** What makes the conversation take a way. */
export type WayKind =
  | 'bubble'
  | 'otherwise'
  | 'card'
  | 'widget-done'
  | 'condition'
  | 'next'
  | 'go-to'
  | 'offline'
  | 'call-failed'
  | 'split'
  | 'closing-cancelled'
  | 'invitation';

/** A way from one branch to another, of the same sequence or, by an invitation, to the start of another one. */
export interface Way {
  readonly kind: WayKind;
  /** What leads there: an action, a bubble, a card or the part of a split. */
  readonly at: Address;
  /**
   * The bubble's label, the card's title, the condition as it is written, the app of the widget, the webhook, or the
   * share of a split such as `50%`.
   */
  readonly label?: string;
  /** The name as it is written: of a branch, or of the sequence that is invited. */
  readonly target: string;
}

/** How a sequence ends. */
export type ExitKind =
  /** The case is closed. */
  | 'closed'
  /** `end`: the case stays open, and that is meant. */
  | 'ended'
  /** The last action is done: the case stays open, and perhaps that is not meant. */
  | 'ran-out'
  /** A widget app is done, and no branch follows. */
  | 'widget-done'
  | 'agent'
  | 'department'
  | 'bot';

export interface Exit {
  readonly kind: ExitKind;
  /** The action, or the branch where that runs off its end. */
  readonly at: Address;
  /** The agent, department or bot; without it all of them. */
  readonly to?: string;
}
