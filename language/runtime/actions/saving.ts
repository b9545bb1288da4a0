import { type Play, save } from '../play.js';
import type { Site } from '../site.js';

/** Saves a text somewhere, or nowhere. */
export type Keep = (play: Play, text: string) => void;

const NOWHERE: Keep = () => {};

/** Keeps a picked label or title in the attribute that is there for it. */
export function savingPick(attribute: string | undefined, site: Site): Keep {
  if (attribute === undefined) return NOWHERE;
  const declaration = site.attribute(attribute);
  return (play, label) => save(play, site.at, declaration, label);
}

/** Keeps a typed text, which only an attribute of type text takes. */
export function savingText(attribute: string | undefined, site: Site): Keep {
  if (attribute === undefined || site.attribute(attribute).type.kind !== 'text') return NOWHERE;
  return savingPick(attribute, site);
}
