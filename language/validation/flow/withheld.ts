import type { Finding, FindingKind } from '../../flow/finding.js';
import type { FlowGraph, SequenceFlow } from '../../flow/graph.js';
import type { Gap } from './written-gaps.js';

/** How far away an error can be the cause of a finding: in its sequence, or in those that invitations tie to it. */
interface Doubt {
  readonly gaps: readonly Gap[];
  readonly in: 'sequence' | 'invitations' | 'bot';
}

/** Which gaps may be the cause of each finding, besides what could not be read. */
const DOUBTS: { readonly [Kind in FindingKind]: Doubt } = {
  'unreachable-branch': { gaps: ['target'], in: 'sequence' },
  'dead-end': { gaps: [], in: 'sequence' },
  'endless-loop': { gaps: ['target', 'data'], in: 'invitations' },
  'no-ending': { gaps: ['target', 'invitation'], in: 'invitations' },
  'invitation-circle': { gaps: ['target', 'invitation'], in: 'invitations' },
  'used-before-known': { gaps: ['data'], in: 'invitations' },
  'settled-condition': { gaps: ['target', 'data'], in: 'sequence' },
  'unmet-value': { gaps: ['data'], in: 'bot' },
  'lead-without-contact': { gaps: ['target', 'data', 'invitation'], in: 'invitations' },
};

/** Which sequences a sequence depends on when a finding of it is judged. */
export class Doubts {
  private readonly tied: ReadonlyMap<SequenceFlow, readonly SequenceFlow[]>;
  private readonly gaps = new WeakMap<readonly SequenceFlow[], ReadonlySet<Gap>>();

  constructor(
    private readonly graph: FlowGraph,
    private readonly gapsOf: (sequence: SequenceFlow) => ReadonlySet<Gap>,
  ) {
    this.tied = tiedByInvitations(graph);
  }

  /** Whether an error may be the cause of a finding, so that nothing is to be said of it. */
  isWithheld(finding: Finding, sequence: SequenceFlow | undefined): boolean {
    const { gaps, in: where } = DOUBTS[finding.kind];
    const concerned = this.gapsIn(this.concerned(where, sequence));
    if (concerned.has('unread') || gaps.some((gap) => concerned.has(gap))) return true;
    // The name that is not found may be that of this sequence, and what is known where it is invited is known here.
    const { sequences } = this.graph;
    return (
      KNOWLEDGE.has(finding.kind) && sequence !== sequences[0] && this.gapsIn(sequences).has('invitation')
    );
  }

  private concerned(where: Doubt['in'], sequence: SequenceFlow | undefined): readonly SequenceFlow[] {
    if (where === 'bot' || !sequence) return this.graph.sequences;
    return where === 'sequence' ? [sequence] : (this.tied.get(sequence) ?? [sequence]);
  }

  /** The gaps of a group: found once, for many findings may concern it. */
  private gapsIn(group: readonly SequenceFlow[]): ReadonlySet<Gap> {
    const known = this.gaps.get(group);
    if (known) return known;
    const gaps = new Set(group.flatMap((sequence) => [...this.gapsOf(sequence)]));
    this.gaps.set(group, gaps);
    return gaps;
  }
}

/** Findings about what is known when a sequence begins. */
const KNOWLEDGE: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'used-before-known',
  'lead-without-contact',
]);

/** The sequences that invitations tie to each, in either direction and through others, itself among them. */
function tiedByInvitations({
  sequences,
  sequenceNames,
}: FlowGraph): ReadonlyMap<SequenceFlow, readonly SequenceFlow[]> {
  const groups = new Map<SequenceFlow, SequenceFlow[]>(sequences.map((sequence) => [sequence, [sequence]]));
  for (const sequence of sequences) {
    for (const { kind, target } of sequence.branches.flatMap(({ ways }) => ways)) {
      const invited = kind === 'invitation' ? sequenceNames.get(target) : undefined;
      if (invited) join(groups, sequence, invited);
    }
  }
  return groups;
}

function join(groups: Map<SequenceFlow, SequenceFlow[]>, one: SequenceFlow, other: SequenceFlow): void {
  const [first, second] = [groups.get(one) ?? [one], groups.get(other) ?? [other]];
  if (first === second) return;
  const [small, large] = first.length < second.length ? [first, second] : [second, first];
  large.push(...small);
  for (const member of small) groups.set(member, large);
}
