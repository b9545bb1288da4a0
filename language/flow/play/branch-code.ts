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
  readonly blocks: { readonly [K in 'then' | 'otherwise']: Step | undefined };
}

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
  readonly blocks: { then: Step | undefined; otherwise: Step | undefined };
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
    for (const inner of blocksOf(step, site).reverse()) pending.push(inner);
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
    return {
      index: 0,
      transfer,
      next: after,
      action,
      at: place,
      blocks: { then: undefined, otherwise: undefined },
    };
  });
  for (const [index, step] of steps.entries()) step.next = steps[index + 1] ?? after;
  return steps;
}

/** The steps in the blocks of a condition. */
function blocksOf(step: Growing, site: (at: Address) => Site): Growing[] {
  const { action, at, next, blocks } = step;
  if (action.type !== 'condition' || !('then' in action)) return [];
  const lists = { then: action.then, otherwise: action.otherwise ?? [] };
  const inner = (['then', 'otherwise'] as const).map((side) => {
    const steps = listOf(lists[side], `${at}/${side}`, next, site);
    blocks[side] = steps[0] ?? next;
    return steps;
  });
  return inner.flat();
}
