import type { Address } from '../../bot/address.js';
import type { Action } from '../../bot/bot.js';
import type { BranchFlow, Exit } from '../graph.js';
import type { Model } from './model.js';
import { leadsOf, type Site, type Transfer } from './transfer.js';
import { transferOf } from './transfers.js';

/** An action of a branch made ready. */
export interface Step {
  /** Those that come after it have larger numbers. */
  readonly index: number;
  readonly transfer: Transfer;
  /** Without any the branch ends. */
  readonly next: Step | undefined;
  /** Of a condition with blocks: what comes when it holds, and when it does not. */
  readonly blocks: Blocks | undefined;
}

type Blocks = { readonly [K in 'then' | 'otherwise']: Step | undefined };

export interface BranchCode {
  /** In an order in which no step leads back. */
  readonly steps: readonly Step[];
  /** What happens at the end; nothing if nothing comes there. */
  readonly ranOut: Exit | undefined;
}

/** A step that is still to be linked. */
interface Growing extends Step {
  index: number;
  next: Step | undefined;
  readonly action: Action;
  readonly at: Address;
  blocks: Blocks | undefined;
}

/** Makes the actions of a branch ready. Blocks may be nested deeper than the stack is. */
export function codeOf(branch: BranchFlow, model: Model): BranchCode {
  const leads = leadsOf(branch);
  const site = (at: Address): Site => ({ at, model, ...leads });
  const actions = model.sequence.branches[branch.index]?.actions ?? [];
  const steps: Growing[] = [];
  const pending = listOf(actions, `${branch.at}/actions`, undefined, site).reverse();
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    step.index = steps.length;
    steps.push(step);
    if (step.action.type === 'condition') pending.push(...blocksOf(step, site).reverse());
  }
  return { steps, ranOut: leads.exit(branch.at) };
}

/** The steps of a list of actions, linked to each other and to what comes after. */
function listOf(
  actions: readonly Action[],
  at: Address,
  after: Step | undefined,
  site: (at: Address) => Site,
): Growing[] {
  const steps = actions.map((action, index): Growing => {
    const place = `${at}/${index}`;
    const transfer = transferOf(action, site(place));
    return { index: 0, transfer, next: after, action, at: place, blocks: undefined };
  });
  for (const [index, step] of steps.entries()) step.next = steps[index + 1] ?? after;
  return steps;
}

/** The steps in the blocks of a condition. */
function blocksOf(step: Growing, site: (at: Address) => Site): Growing[] {
  const { action, at, next } = step;
  if (action.type !== 'condition' || !('then' in action)) return [];
  const yes = listOf(action.then, `${at}/then`, next, site);
  const no = listOf(action.otherwise ?? [], `${at}/otherwise`, next, site);
  step.blocks = { then: yes[0] ?? next, otherwise: no[0] ?? next };
  return [...yes, ...no];
}
