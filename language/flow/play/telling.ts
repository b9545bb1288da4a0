import type { Text } from '../../bot/bot.js';
import { unguarded } from '../reading/uses.js';
import { extended, meets, restricted, type World } from '../worlds/world.js';
import type { Outcomes, Site } from './transfer.js';

/** Shows texts to visitors, and what then is told. */
export type Telling = (world: World, outcomes: Outcomes) => World;

/** What texts show while it is unknown counts as told from then on. */
export function tellingOf(texts: readonly Text[], { at, model }: Site): Telling {
  const shown = unguarded(texts).flatMap((name) => model.tracked.get(name) ?? []);
  return (world, outcomes) => {
    let after = world;
    for (const attribute of shown) {
      if (!meets(after, attribute, attribute.unknown)) continue;
      outcomes.show(at, attribute.declaration.name, !meets(after, attribute, attribute.known));
      const told = extended(after, attribute, attribute.told);
      after =
        restricted(
          told,
          attribute,
          attribute.known.map((word, i) => word | (attribute.told[i] ?? 0)),
        ) ?? after;
    }
    return after;
  };
}
