import type { Address } from '../bot/address.js';
import type { Bot } from '../bot/bot.js';
import type { BranchFlow, FlowGraph } from '../flow/graph.js';
import { findWitnesses } from '../paths/index.js';
import type { Goal, Witness } from '../paths/witness.js';
import type { DocumentFlow } from './document-flow.js';

/** A branch of a bot, and a conversation that leads there, or why there is none. */
export type WayTo = { readonly sequence: string; readonly branch: string } & (
  | { readonly status: 'found'; readonly witness: Witness }
  /** `unreachable`: nobody can come there. `not-found`: within the bounds of the search nobody did. */
  | { readonly status: 'none'; readonly reason: 'unreachable' | 'not-found' }
);

/**
 * Looks for a conversation that leads to a branch: from the sequence asked for, else from the bot's start, else from the
 * branch's own sequence. `undefined` when no branch stands at the address.
 */
export function wayTo(flow: DocumentFlow, at: Address, from?: string): WayTo | undefined {
  const { graph } = flow.analysis;
  const branch = branchAt(graph, at);
  if (branch === undefined) return undefined;
  const names = { sequence: branch.sequence.name, branch: branch.name };
  const witness = witnessOf(flow.bot, startsFor(branch, flow.bot, from), { kind: 'branch', at });
  if (witness !== undefined) return { ...names, status: 'found', witness };
  return { ...names, status: 'none', reason: canBePlayed(branch, flow) ? 'not-found' : 'unreachable' };
}

function branchAt({ sequences }: FlowGraph, at: Address): BranchFlow | undefined {
  for (const { branches } of sequences) {
    const found = branches.find((branch) => branch.at === at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function startsFor({ sequence }: BranchFlow, { start }: Bot, from: string | undefined): ReadonlySet<string> {
  return new Set([...(from === undefined ? [] : [from]), start, sequence.name]);
}

function witnessOf(bot: Bot, starts: Iterable<string>, goal: Goal): Witness | undefined {
  for (const start of starts) {
    const witness = findWitnesses(bot, start, [goal]).get(goal);
    if (witness !== undefined) return witness;
  }
  return undefined;
}

/** Whoever comes to a branch comes from the first one of its sequence, whoever invited them there. */
function canBePlayed(branch: BranchFlow, { analysis }: DocumentFlow): boolean {
  return analysis.analyses.get(branch.sequence)?.reached.has(branch) ?? false;
}
