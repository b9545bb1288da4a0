import type { BranchFlow, FlowGraph, SequenceFlow } from '../flow/graph.js';

/** How many characters of a name stand in an id. */
const LONGEST = 40;

/**
 * Ids of nodes: readable where names are, each once. All begin with a letter and a number, so that none is a word of
 * Mermaid's or of JavaScript's.
 */
export class NodeIds {
  private readonly given = new Set<string>();
  /** How often each was wanted. */
  private readonly counts = new Map<string, number>();
  private readonly known = new Map<BranchFlow | SequenceFlow, string>();

  constructor({ sequences }: FlowGraph) {
    for (const [index, sequence] of sequences.entries()) {
      const id = `s${index + 1}`;
      this.known.set(sequence, id);
      for (const branch of sequence.branches) this.known.set(branch, this.new(id, branch.name));
    }
  }

  /** @throws if it is not of the graph */
  of(one: BranchFlow | SequenceFlow): string {
    const id = this.known.get(one);
    if (id === undefined) throw new Error(`${one.name} is not of this graph`);
    return id;
  }

  /** An id that nothing has, for something called so that belongs to what has another id. */
  new(owner: string, name: string): string {
    const readable = name.slice(0, LONGEST).replace(/[^A-Za-z0-9]+/g, '_') || 'unnamed';
    const wanted = `${owner}_${readable}`;
    let id = wanted;
    while (this.given.has(id)) id = `${wanted}_${this.next(wanted)}`;
    this.given.add(id);
    return id;
  }

  private next(wanted: string): number {
    const count = (this.counts.get(wanted) ?? 1) + 1;
    this.counts.set(wanted, count);
    return count;
  }
}
