import type { Branch, Sequence } from '../bot/bot.js';
import type { BranchFlow, Exit, SequenceFlow, Way } from '../flow/graph.js';
import { destinationOf } from '../flow/reach.js';
import { againLines, type Lead } from './arrows.js';
import { type Drawing, isEnded, isTaken, marksOf } from './drawing.js';
import { branchNode, endNode, missingNode, sequenceNode } from './looks.js';
import { NodeIds } from './node-ids.js';
import type { Node } from './nodes.js';

/** A flow as nodes and what leads from one to another, all in the order of the source. */
export interface Picture {
  readonly groups: readonly Group[];
  /** Those that are in no group. */
  readonly nodes: readonly Node[];
  readonly steps: readonly Step[];
}

/** A sequence with its branches, their ends, and names in it that lead nowhere. */
export interface Group {
  readonly id: string;
  /** Its name, its title, and what is wrong with it. */
  readonly heading: readonly string[];
  readonly nodes: readonly Node[];
}

/** Where it goes on from a node. */
export interface Step {
  readonly from: string;
  readonly leads: readonly Lead[];
}

/** What a drawing shows. */
export function pictureOf(drawing: Drawing): Picture {
  return new Painter(drawing).picture();
}

class Painter {
  private readonly ids: NodeIds;
  private readonly groups: Group[] = [];
  private readonly steps: Step[] = [];
  /** Nodes by what they stand for: a sequence, or a name that leads nowhere and what has it. */
  private readonly outside = new Map<SequenceFlow | string, Node>();

  constructor(private readonly drawing: Drawing) {
    this.ids = new NodeIds(drawing.graph);
  }

  picture(): Picture {
    const { bot, graph, only } = this.drawing;
    for (const [index, sequence] of graph.sequences.entries())
      if (only === undefined || only === sequence) this.paint(sequence, bot.sequences[index]);
    return { groups: this.groups, nodes: [...this.outside.values()], steps: this.steps };
  }

  private paint(sequence: SequenceFlow, source: Sequence | undefined): void {
    if (sequence.branches.length === 0) this.closedBox(sequence);
    else this.groups.push(this.group(sequence, source));
  }

  private group(sequence: SequenceFlow, source: Sequence | undefined): Group {
    const { name, branches } = sequence;
    const title = source?.title === undefined ? [] : [source.title];
    const missing = new Map<string, Node>();
    const nodes = branches.flatMap((branch) => this.branch(branch, source?.branches[branch.index], missing));
    return {
      id: this.ids.of(sequence),
      heading: [name, ...title, ...marksOf(sequence, this.drawing)],
      nodes,
    };
  }

  /** A branch and what only it brings along: its ends, and names that lead nowhere and are not yet in `missing`. */
  private branch(branch: BranchFlow, source: Branch | undefined, missing: Map<string, Node>): Node[] {
    const known = missing.size;
    const ends = new Map<string, Node>();
    const leads = [
      ...branch.ways.map((way) => this.wayOn(way, branch, missing)),
      ...branch.exits.map((exit) => this.wayOut(exit, branch, ends)),
    ];
    const from = this.ids.of(branch);
    this.steps.push({ from, leads: leads.filter(({ to }) => to !== from) });
    const again = againLines(leads.filter(({ to }) => to === from));
    const node = branchNode(from, branch, source, again, this.drawing);
    return [node, ...[...missing.values()].slice(known), ...ends.values()];
  }

  private wayOut(exit: Exit, from: BranchFlow, ends: Map<string, Node>): Lead {
    const key = `${exit.kind} ${exit.to ?? ''}`;
    const node = ends.get(key) ?? endNode(this.ids.new(this.ids.of(from), exit.kind), exit);
    ends.set(key, node);
    return { to: node.id, isPossible: isEnded(exit, from, this.drawing) };
  }

  private wayOn(way: Way, from: BranchFlow, missing: Map<string, Node>): Lead {
    const to = way.kind === 'invitation' ? this.invited(way) : this.next(way, from, missing);
    return { to, way, isPossible: isTaken(way, from, this.drawing) };
  }

  private next(way: Way, from: BranchFlow, missing: Map<string, Node>): string {
    const branch = destinationOf(way, from, this.drawing.graph);
    if (branch) return this.ids.of(branch);
    const owner = `${this.ids.of(from.sequence)}_missing`;
    const node =
      missing.get(way.target) ?? missingNode(this.ids.new(owner, way.target), way.target, 'no such branch');
    missing.set(way.target, node);
    return node.id;
  }

  private invited({ target }: Way): string {
    const sequence = this.drawing.graph.sequenceNames.get(target);
    const [start] = sequence?.branches ?? [];
    if (sequence === undefined) return this.noSequence(target);
    const isDrawn = this.drawing.only === undefined || this.drawing.only === sequence;
    return start && isDrawn ? this.ids.of(start) : this.closedBox(sequence);
  }

  private noSequence(name: string): string {
    const node =
      this.outside.get(name) ?? missingNode(this.ids.new('s0_missing', name), name, 'no such sequence');
    this.outside.set(name, node);
    return node.id;
  }

  /** A sequence of which nothing is shown. */
  private closedBox(sequence: SequenceFlow): string {
    const node = this.outside.get(sequence) ?? sequenceNode(this.ids.of(sequence), sequence, this.drawing);
    this.outside.set(sequence, node);
    return node.id;
  }
}
