import type { LangiumDocument } from 'langium';
import { isSilent } from '../flow/findings/loops/silent.js';
import type { BranchFlow, FlowGraph } from '../flow/graph.js';
import { destinationOf } from '../flow/reach.js';
import { type BotFile, type Branch, isBranch } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';

/** A branch, and the one right beneath it in the source. */
export interface InRow {
  readonly above: Branch;
  readonly below: Branch;
  /** Whether the first can run off its end. */
  readonly stops: boolean;
  /** Whether another branch leads to the second. */
  readonly isLedTo: boolean;
}

/**
 * Two branches of which the first can go on in the second one.
 *
 * @param index where the second one stands among the branches of its sequence
 * @returns nothing if there are no two, or if it would go round for ever then
 */
export function branchesInRow(
  document: LangiumDocument<BotFile>,
  branch: Branch,
  step: 'up' | 'down',
  services: SeqbotServices,
): InRow | undefined {
  const flow = services.flow.DocumentFlows.of(document);
  const { graph } = flow.analysis;
  const all = graph.sequences.flatMap(({ branches }) => branches);
  const here = all.find(({ at }) => flow.nodeAt(at) === branch);
  const there = here?.sequence.branches[here.index + (step === 'down' ? 1 : -1)];
  if (!here || !there) return undefined;
  const [first, second] = step === 'down' ? [here, there] : [there, here];
  const [above, below] = [flow.nodeAt(first.at), flow.nodeAt(second.at)];
  if (!isBranch(above) || !isBranch(below) || comesTo(first, second, graph)) return undefined;
  const stops = first.exits.some(({ kind }) => kind === 'ran-out');
  return { above, below, stops, isLedTo: isLedTo(second) };
}

function isLedTo(branch: BranchFlow): boolean {
  const others = branch.sequence.branches.filter((other) => other !== branch);
  return others.some(({ ways }) => ways.some(({ kind, target }) => leadsTo(branch, kind, target)));
}

function leadsTo({ name }: BranchFlow, kind: string, target: string): boolean {
  return kind !== 'invitation' && target === name;
}

/** Whether a branch can be come to from another one before the visitor has picked something. */
function comesTo(branch: BranchFlow, from: BranchFlow, graph: FlowGraph): boolean {
  const seen = new Set([from]);
  for (const one of seen) {
    for (const way of one.ways.filter(isSilent)) {
      const next = destinationOf(way, one, graph);
      if (next) seen.add(next);
    }
  }
  return seen.has(branch);
}
