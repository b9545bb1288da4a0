import { type Address, child } from '../../../bot/address.js';
import type { ActionType } from '../../../bot/bot.js';
import type { BotFlow } from '../../bot-flow.js';
import type { BranchFlow, Way, WayKind } from '../../graph.js';
import { inSourceOrder } from '../../source-order.js';
import type { Steps } from './loop-worlds.js';

/** Ways that are taken because the visitor did something. */
const OF_VISITOR: ReadonlySet<WayKind> = new Set(['bubble', 'otherwise', 'card', 'widget-done']);

/** Whether a way is taken without the visitor having a hand in it. */
export function isSilent({ kind }: Way): boolean {
  return !OF_VISITOR.has(kind);
}

/** Where branches lead to without waiting for the visitor, whoever that is. */
export function silentSteps(flow: BotFlow, branches: readonly BranchFlow[]): Steps {
  return new Map(
    branches.map((branch) => {
      const question = firstQuestion(branch, flow);
      const ways = flow.waysFrom(branch).filter((way) => isSilent(way) && !isBehind(way, question));
      return [branch, new Set(ways.flatMap((way) => flow.destination(way, branch) ?? []))];
    }),
  );
}

/** The first action that asks every visitor for something. */
function firstQuestion({ at, sequence, index }: BranchFlow, flow: BotFlow): Address | undefined {
  const source = flow.sourceOf(sequence);
  if (!source || source.skipKnownAttributes) return undefined;
  // In blocks, where none belongs, not everyone would come to it.
  const first = source.branches[index]?.actions.findIndex(({ type }) => type === 'visitor-attribute') ?? -1;
  return first < 0 ? undefined : child(at, 'actions', first);
}

function isBehind(way: Way, question: Address | undefined): boolean {
  return question !== undefined && inSourceOrder(way.at, question) > 0;
}

/** Actions that wait for every visitor. */
const WAITING: ReadonlySet<ActionType> = new Set(['bubble-options', 'card-response', 'chat-widget']);

/** What a branch does about answers that are asked for. */
export interface Asking {
  /** Whether something waits for every visitor who comes to it. */
  readonly always: boolean;
  /** What only those are asked of whom it is unknown. */
  readonly whileUnknown: ReadonlySet<string>;
  readonly cleared: ReadonlySet<string>;
}

/** What is asked in a branch, and what is forgotten. */
export function askingIn(branch: BranchFlow, flow: BotFlow): Asking {
  const skips = flow.sourceOf(branch.sequence)?.skipKnownAttributes === true;
  const asked = new Set<string>();
  const cleared = new Set<string>();
  let waits = false;
  for (const { action, at } of flow.actionsOf(branch)) {
    if (at === branch.deadFrom) break;
    if (action.type === 'visitor-attribute') asked.add(action.attribute);
    if (WAITING.has(action.type)) waits = true;
    if (action.type === 'clear') cleared.add(action.attribute);
  }
  return { always: waits || (!skips && asked.size > 0), whileUnknown: skips ? asked : new Set(), cleared };
}
