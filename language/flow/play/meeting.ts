import type { BubbleOptions, CallAction, CardResponse, ChatWidget } from '../../bot/bot.js';
import { accepts } from '../../bot/values/accepts.js';
import { fold } from '../../bot/values/fold.js';
import { classSet } from '../worlds/attributes.js';
import { assigned, extended, type World } from '../worlds/world.js';
import { ending, jumping } from './course.js';
import type { Site, Transfer } from './transfer.js';

type Keep = (world: World) => World;

const nothing: Keep = (world) => world;

/** Waits for a pick, or for a text that is none. */
export function options({ saves, options: bubbles, otherwise }: BubbleOptions, site: Site): Transfer {
  const { at, way } = site;
  const picks = bubbles.map(({ label }, index) => ({
    by: way(`${at}/options/${index}`),
    keep: keeping(saves, label, site),
  }));
  const labels = bubbles.map(({ label }) => label);
  const other = { by: way(`${at}/otherwise`), keep: keepingOther(saves, labels, site) };
  const all = otherwise === undefined ? picks : [...picks, other];
  return (world, outcomes) => {
    for (const { by, keep } of all) outcomes.leave(by, keep(world), true);
  };
}

/** Waits until one is picked that leads on; links alone lead nowhere. */
export function cards({ saves, cards: all }: CardResponse, site: Site): Transfer {
  const picks = all.flatMap(({ title, target }, index) =>
    target === undefined
      ? []
      : [{ by: site.way(`${site.at}/cards/${index}`), keep: keeping(saves, title, site) }],
  );
  return (world, outcomes) => {
    for (const { by, keep } of picks) outcomes.leave(by, keep(world), true);
  };
}

/** Waits until the app is done. */
export function widget({ target }: ChatWidget, site: Site): Transfer {
  return target === undefined ? ending(undefined, site, true) : jumping(undefined, site, true);
}

/** Anything that fits may be saved, or nothing; or the call fails. */
export function call({ webhook, failed }: CallAction, { at, model, way }: Site): Transfer {
  const saves = model.declared.webhooks.get(webhook)?.saves ?? [];
  const saved = saves.flatMap(({ attribute }) => model.tracked.get(attribute) ?? []);
  const by = way(at);
  return (world, outcomes) => {
    outcomes.goOn(saved.reduce((after, attribute) => extended(after, attribute, attribute.known), world));
    if (failed !== undefined) outcomes.leave(by, world);
  };
}

/** Saves a label if it fits. */
function keeping(saves: string | undefined, label: string, { model }: Site): Keep {
  const attribute = saves === undefined ? undefined : model.tracked.get(saves);
  const value = attribute && accepts(attribute.declaration.type, label);
  if (attribute === undefined || value === undefined) return nothing;
  const set = model.classOf(attribute, value);
  return (world) => assigned(world, attribute, set);
}

/** Only an attribute of type text keeps what is typed instead of a label. */
function keepingOther(saves: string | undefined, labels: readonly string[], { model }: Site): Keep {
  const attribute = saves === undefined ? undefined : model.tracked.get(saves);
  if (attribute?.declaration.type.kind !== 'text') return nothing;
  const folded = new Set(labels.map(fold));
  const set = classSet(
    attribute,
    ({ speaksFor, representative }) => speaksFor !== 'all' || !folded.has(fold(representative)),
  );
  return (world) => assigned(world, attribute, set);
}
