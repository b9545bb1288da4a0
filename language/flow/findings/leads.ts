import type { Address } from '../../bot/address.js';
import type { Action, ActionType } from '../../bot/bot.js';
import type { BotFlow } from '../bot-flow.js';
import { componentsOf } from '../components.js';
import type { Finding } from '../finding.js';
import type { BranchFlow } from '../graph.js';
import { testsIn } from '../reading/condition-tests.js';
import { setBy, setByAny } from '../reading/setters.js';

const LEADS: ReadonlySet<ActionType> = new Set(['send-lead', 'post-lead', 'sync-to-crm']);
/** The types whose values cannot tell how to reach a visitor. */
const OTHER_KINDS: ReadonlySet<string> = new Set(['text', 'date', 'url', 'number', 'choice']);

/**
 * Leads that never carry an email address or a phone number: on no path to them can the bot come to know one. Of
 * those behind one another the first. Nothing is said while the bot reads one that only the site can supply, and what
 * a condition asks about is taken to be known from an earlier visit.
 */
export function leadsWithoutContact(flow: BotFlow): Finding[] {
  const { attributes } = flow.bot;
  const contacts = new Set(
    attributes.filter(({ type }) => !OTHER_KINDS.has(type.kind)).map(({ name }) => name),
  );
  const played = flow.played();
  if (suppliedBySite(flow, contacts)) return [];
  const parts = new Map(played.map((branch) => [branch, partsOf(branch, flow, contacts)]));
  const knowing = branchesKnowing(parts, flow);
  const lacking = new Map<BranchFlow, Address>();
  for (const [branch, { lead }] of parts)
    if (lead !== undefined && !knowing.has(branch)) lacking.set(branch, lead);
  return firstOnes(played, lacking, flow).map((at) => ({ kind: 'lead-without-contact', at }));
}

function suppliedBySite(flow: BotFlow, contacts: ReadonlySet<string>): boolean {
  const set = setByAny(flow.everyAction(), flow.declared.webhooks);
  return [...contacts].some((contact) => !set.has(contact));
}

/** A branch up to where a contact can come to be known, and from there on. */
interface Parts {
  /** The first lead before that. */
  readonly lead: Address | undefined;
  /** The index of the action by which one can be known. */
  readonly learnt: number;
}

function partsOf(branch: BranchFlow, flow: BotFlow, contacts: ReadonlySet<string>): Parts {
  const known = flow.analyses.get(branch.sequence)?.known.get(branch) ?? new Set();
  if ([...contacts].some((contact) => known.has(contact))) return { lead: undefined, learnt: -1 };
  const learns = (action: Action) =>
    [...setBy(action, flow.declared.webhooks), ...askedAbout(action)].some((name) => contacts.has(name));
  let lead: Address | undefined;
  for (const { action, at } of flow.actionsOf(branch)) {
    const index = indexOf(at, branch);
    if (at === branch.deadFrom) break;
    if (learns(action)) return { lead, learnt: index };
    if (LEADS.has(action.type)) lead ??= at;
  }
  return { lead, learnt: Number.POSITIVE_INFINITY };
}

function askedAbout(action: Action): string[] {
  return action.type === 'condition' ? testsIn(action.condition).map(({ attribute }) => attribute) : [];
}

/** The index of the action of a branch in which an address lies. */
function indexOf(at: Address, branch: BranchFlow): number {
  return Number.parseInt(at.slice(`${branch.at}/actions/`.length), 10);
}

/** The branches that may begin when a contact is known. */
function branchesKnowing(parts: ReadonlyMap<BranchFlow, Parts>, flow: BotFlow): ReadonlySet<BranchFlow> {
  const knowing = new Set<BranchFlow>();
  for (const [branch, { learnt }] of parts) {
    for (const way of flow.waysFrom(branch)) {
      const next = indexOf(way.at, branch) >= learnt ? flow.destination(way, branch) : undefined;
      if (next) knowing.add(next);
    }
  }
  // A set goes on to what is added while it is gone through.
  for (const branch of knowing) for (const next of flow.after(branch)) knowing.add(next);
  return knowing;
}

/** The leads that no other of them leads to; of those in a circle the first. */
function firstOnes(
  played: readonly BranchFlow[],
  leads: ReadonlyMap<BranchFlow, Address>,
  flow: BotFlow,
): Address[] {
  const places = new Map(played.map((branch, index) => [branch, index]));
  const behind = new Set<BranchFlow>();
  const first: Address[] = [];
  for (const component of componentsOf(played, (branch) => flow.after(branch)).toReversed()) {
    const [told] = component
      .filter((branch) => leads.has(branch))
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    const before = component.some((branch) => behind.has(branch));
    const at = told && leads.get(told);
    if (!before && at !== undefined) first.push(at);
    if (!before && at === undefined) continue;
    for (const next of component.flatMap((branch) => flow.after(branch))) behind.add(next);
  }
  return first;
}
