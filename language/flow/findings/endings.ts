import type { SequenceAnalysis } from '../analysis.js';
import type { Finding } from '../finding.js';

/** Branches that can run off their end: the case stays open, and nothing says that this is meant. */
export function deadEnds({ flow, ended }: SequenceAnalysis): Finding[] {
  return flow.branches.flatMap(({ name, exits }): Finding[] =>
    exits
      .filter((exit) => exit.kind === 'ran-out' && ended.has(exit))
      .map(({ at }) => ({ kind: 'dead-end', at, branch: name })),
  );
}

/** A sequence that goes on for ever: it never ends and invites no other. */
export function missingEnding({ flow, ended, taken }: SequenceAnalysis): Finding[] {
  if (flow.branches.length === 0 || ended.size > 0) return [];
  for (const { kind } of taken) if (kind === 'invitation') return [];
  return [{ kind: 'no-ending', at: flow.at, sequence: flow.name }];
}

/** Conditions with but one outcome. */
export function settledConditions({ settled }: SequenceAnalysis): Finding[] {
  return [...settled].map(([at, holds]) => ({ kind: 'settled-condition', at, holds }));
}
