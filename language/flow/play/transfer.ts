import type { Address } from '../../bot/address.js';
import type { Action } from '../../bot/bot.js';
import type { BranchFlow, Exit, Way } from '../graph.js';
import type { World } from '../worlds/world.js';
import type { Model } from './model.js';

/** What can become of visitors when an action is played. `waited` says whether it waited for them. */
export interface Outcomes {
  /** The action after it comes next. */
  goOn(world: World, waited?: boolean): void;
  /** The block comes next in which they are whose condition holds, or fails. */
  enter(block: 'then' | 'otherwise', world: World): void;
  leave(by: Way | Exit | undefined, world: World, waited?: boolean): void;
  /** A condition can turn out so. */
  decide(at: Address, holds: boolean): void;
  /** A text shows an attribute that is unknown, always or for some. */
  show(at: Address, attribute: string, always: boolean): void;
}

/** What an action does with visitors. */
export type Transfer = (world: World, outcomes: Outcomes) => void;

/** Where an action stands, and what it may name. */
export interface Site {
  readonly at: Address;
  readonly model: Model;
  /** The way or exit that something at an address makes the conversation take. */
  readonly way: (at: Address) => Way | undefined;
  readonly exit: (at: Address) => Exit | undefined;
}

export type TransferOf<T extends Action['type']> = (
  action: Extract<Action, { type: T }>,
  site: Site,
) => Transfer;

/** With so few it is not worth the while to keep a map. */
const FEW = 8;

/** The ways and exits of a branch by their addresses. */
export function leadsOf({ ways, exits }: BranchFlow): Pick<Site, 'way' | 'exit'> {
  return { way: finder(ways), exit: finder(exits) };
}

function finder<T extends { readonly at: Address }>(items: readonly T[]): (at: Address) => T | undefined {
  if (items.length <= FEW) return (at) => items.find((item) => item.at === at);
  const byAddress = new Map(items.map((item) => [item.at, item]));
  return (at) => byAddress.get(at);
}
