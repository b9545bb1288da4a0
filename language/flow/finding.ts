import type { Address } from '../bot/address.js';

/**
 * Something that can happen in a conversation and is surely not meant, or something that cannot happen and is surely
 * meant. `at` is where it is to be shown. One mistake is one finding.
 */
export type Finding = { readonly at: Address } & Found;

type Found =
  /** A branch that no path comes to. `others` are the names of those that only it leads to. */
  | { readonly kind: 'unreachable-branch'; readonly branch: string; readonly others: readonly string[] }
  /** A branch that can run off its end. */
  | { readonly kind: 'dead-end'; readonly branch: string }
  /**
   * Branches that lead round without ever waiting for the visitor; `at` is the action that closes the circle. `certain`
   * when nothing can lead out of it. `branches` begins with the one that `at` leads to; a sequence's name stands before
   * those of others.
   */
  | { readonly kind: 'endless-loop'; readonly certain: boolean; readonly branches: readonly string[] }
  /** A sequence that no path ends. */
  | { readonly kind: 'no-ending'; readonly sequence: string }
  /** Sequences that can only invite each other round in a circle; `at` is an invitation. */
  | { readonly kind: 'invitation-circle'; readonly sequences: readonly string[] }
  /** `at` is the action that shows an attribute. */
  | { readonly kind: 'used-before-known'; readonly attribute: string }
  /** `at` is the action whose condition has but one outcome there. */
  | { readonly kind: 'settled-condition'; readonly holds: boolean }
  /** The one value of a choice that no condition on it is met by, of four or more. `at` is the declaration. */
  | { readonly kind: 'unmet-value'; readonly attribute: string; readonly value: string }
  /** `at` is the lead: no path to it knows an email address or a phone number. */
  | { readonly kind: 'lead-without-contact' };

export type FindingKind = Finding['kind'];
