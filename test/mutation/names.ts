/** What a reference can lead to instead, in the order of the source. */
export interface Names {
  readonly attributes: readonly string[];
  readonly agents: readonly string[];
  readonly departments: readonly string[];
  readonly webhooks: readonly string[];
  readonly sequences: readonly string[];
  /** Of the sequence that the node is in. */
  readonly branches: readonly string[];
}
