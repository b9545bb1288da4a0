import type { AstNode, LangiumDocument } from 'langium';
import type { Location } from 'vscode-languageserver';
import type { Address } from '../../../language/bot/address.js';
import type { BranchFlow, FlowGraph, SequenceFlow, Way } from '../../../language/flow/graph.js';
import { destinationOf } from '../../../language/flow/reach.js';
import { type BotFile, type Branch, isSequence, type Sequence } from '../../../language/generated/ast.js';
import { branchesOf } from '../../../language/references/declarations.js';
import { rangeOf } from '../ranges.js';
import { groupedBy } from './groups.js';
import { type Lead, leadOf } from './leads.js';

/** A way, and the branch that it leaves. */
export interface Departure {
  readonly way: Way;
  readonly from: BranchFlow;
}

const NONE: readonly Departure[] = [];

/** The flow of the sequences that one file declares, and where it stands in the source. */
export class FileFlow {
  /** The sequences of the file with their flow, in the order of the source. */
  readonly sequences: ReadonlyMap<Sequence, SequenceFlow>;
  /** The branches of the file with their flow, in the order of the source. */
  readonly branches: readonly (readonly [Branch, BranchFlow])[];
  private readonly nodes: ReadonlyMap<SequenceFlow, readonly Branch[]>;
  private readonly incoming = new Map<SequenceFlow, ReadonlyMap<BranchFlow, readonly Departure[]>>();
  private invitations: ReadonlyMap<Sequence, readonly Departure[]> | undefined;

  /** @param graph of the file's bot, whose first sequences are those of the file */
  constructor(
    readonly document: LangiumDocument<BotFile>,
    private readonly graph: FlowGraph,
    private readonly nodeAt: (address: Address) => AstNode | undefined,
  ) {
    const pairs = document.parseResult.value.sequences.flatMap((node, index) => {
      const flow = graph.sequences[index];
      return flow ? [[node, flow] as const] : [];
    });
    this.sequences = new Map(pairs);
    this.nodes = new Map(pairs.map(([node, flow]) => [flow, branchesOf(node)]));
    this.branches = pairs.flatMap(([, { branches }]) =>
      branches.flatMap((flow) => {
        const node = this.nodeOf(flow);
        return node ? [[node, flow] as const] : [];
      }),
    );
  }

  flowOf(branch: Branch, sequence: Sequence): BranchFlow | undefined {
    return this.sequences.get(sequence)?.branches[branchesOf(sequence).indexOf(branch)];
  }

  nodeOf({ sequence, index }: BranchFlow): Branch | undefined {
    return this.nodes.get(sequence)?.[index];
  }

  /** The ways of its sequence that lead to a branch, in the order of the source. Invitations are not among them. */
  leadingTo(branch: BranchFlow): readonly Departure[] {
    const known = this.incoming.get(branch.sequence) ?? this.arrivalsIn(branch.sequence);
    this.incoming.set(branch.sequence, known);
    return known.get(branch) ?? NONE;
  }

  /** The invitations that this file makes to a sequence of any file, in the order of the source. */
  inviting(sequence: Sequence): readonly Departure[] {
    this.invitations ??= this.allInvitations();
    return this.invitations.get(sequence) ?? NONE;
  }

  /** The sequences that this file invites. */
  get invited(): readonly Sequence[] {
    this.invitations ??= this.allInvitations();
    return [...this.invitations.keys()];
  }

  /** Where a way leads inside its sequence. */
  destinationOf({ way, from }: Departure): BranchFlow | undefined {
    return isInside(way) ? destinationOf(way, from, this.graph) : undefined;
  }

  /** Where a way stands in the source. */
  placeOf({ way }: Departure): Location {
    const { document } = this;
    return { uri: document.uri.toString(), range: rangeOf(document, this.leadOf(way)) };
  }

  /** What leads away from the place of a way. */
  leadOf({ at }: Way): Lead {
    return leadOf(this.nodeAt(at));
  }

  private allInvitations(): ReadonlyMap<Sequence, readonly Departure[]> {
    const branches = [...this.sequences.values()].flatMap((sequence) => sequence.branches);
    const invitations = branches.flatMap(departures).filter(({ way }) => way.kind === 'invitation');
    return groupedBy(invitations, ({ way }) => {
      const invited = this.leadOf(way).target?.ref;
      return isSequence(invited) ? invited : undefined;
    });
  }

  private arrivalsIn({ branches }: SequenceFlow): ReadonlyMap<BranchFlow, readonly Departure[]> {
    return groupedBy(branches.flatMap(departures), (departure) => this.destinationOf(departure));
  }
}

/** All ways that leave a branch. */
export function departures(from: BranchFlow): Departure[] {
  return from.ways.map((way) => ({ way, from }));
}

/** Whether a way goes to a branch of its own sequence, which has a name. */
function isInside({ kind, target }: Way): boolean {
  return kind !== 'invitation' && target !== '';
}
