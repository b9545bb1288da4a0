import type { ConditionAction, Split } from '../../bot/bot.js';
import { splitter } from './condition-split.js';
import type { Site, Transfer } from './transfer.js';

/** Leaves the branch for another one, perhaps after waiting. */
export function jumping(_: unknown, { at, way }: Site, waits = false): Transfer {
  const by = way(at);
  return (world, outcomes) => outcomes.leave(by, world, waits);
}

/** Ends the sequence, perhaps after waiting. */
export function ending(_: unknown, { at, exit }: Site, waits = false): Transfer {
  const by = exit(at);
  return (world, outcomes) => outcomes.leave(by, world, waits);
}

/** Ends it, unless that is cancelled. */
export function closing({ target }: { readonly target?: string }, site: Site): Transfer {
  return target === undefined ? ending(undefined, site) : jumping(undefined, site);
}

/** Somebody is online, or nobody. */
export function handingOver({ offline }: { readonly offline?: string }, site: Site): Transfer {
  const hand = ending(undefined, site);
  if (offline === undefined) return hand;
  const goOn = jumping(undefined, site);
  return (world, outcomes) => {
    hand(world, outcomes);
    goOn(world, outcomes);
  };
}

/** Chance takes any part. */
export function splitting({ parts }: Split, { at, way }: Site): Transfer {
  const ways = parts.map((_, index) => way(`${at}/parts/${index}`));
  return (world, outcomes) => {
    for (const by of ways) outcomes.leave(by, world);
  };
}

/** Parts visitors by whether the condition holds of them. */
export function condition(action: ConditionAction, { at, model, way }: Site): Transfer {
  const split = splitter(action.condition, model);
  const isWay = 'target' in action;
  const by = isWay ? way(at) : undefined;
  return (world, outcomes) => {
    const { holds, fails } = split(world);
    if (holds.length > 0) outcomes.decide(at, true);
    if (fails.length > 0) outcomes.decide(at, false);
    for (const each of holds) isWay ? outcomes.leave(by, each) : outcomes.enter('then', each);
    for (const each of fails) isWay ? outcomes.goOn(each) : outcomes.enter('otherwise', each);
  };
}
