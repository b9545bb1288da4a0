import type { VisitorAttribute } from '../../bot/bot.js';
import { retriesOf, shownBy } from '../reading/uses.js';
import { isEmpty } from '../worlds/attributes.js';
import { assigned, restricted } from '../worlds/world.js';
import { tellingOf } from './telling.js';
import type { Site, Transfer } from './transfer.js';

/** Waits for any value that fits, perhaps after others that do not; those who are known already are passed over. */
export function ask(action: VisitorAttribute, site: Site): Transfer {
  const { model } = site;
  const attribute = model.tracked.get(action.attribute);
  const tell = tellingOf(shownBy(action, model.declared), site);
  const retry = tellingOf(retriesOf(action), site);
  if (attribute === undefined) {
    return (world, outcomes) => {
      outcomes.goOn(world);
      const first = tell(world, outcomes);
      retry(first, outcomes);
      outcomes.goOn(first, true);
    };
  }
  const { known, notKnown } = attribute;
  const { skipKnownAttributes } = model.sequence;
  return (world, outcomes) => {
    const passing = skipKnownAttributes ? restricted(world, attribute, known) : undefined;
    if (passing) outcomes.goOn(passing);
    const asked = skipKnownAttributes ? restricted(world, attribute, notKnown) : world;
    if (asked === undefined) return;
    const first = tell(asked, outcomes);
    // Those who are asked again only see more than the others.
    retry(first, outcomes);
    if (!isEmpty(known)) outcomes.goOn(assigned(first, attribute, known), true);
  };
}
