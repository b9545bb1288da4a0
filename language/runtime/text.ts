import type { AttributePart, Text } from '../bot/bot.js';
import type { RenderedPart, RenderedText } from './effect.js';
import { type Fill, fill, mapFill } from './fill.js';
import { valueIn } from './profile.js';
import type { Site } from './site.js';
import type { Profile } from './state.js';

type Part = Exclude<RenderedPart, { attribute: string }> | AttributePart;

/** A text with its references filled in. */
export function textOf(text: Text, site: Site): Fill<RenderedText> {
  const parts = text.map((part): Part => {
    if (typeof part === 'string') return part;
    if ('agent' in part) return { agent: part.agent, label: site.agent(part.agent).label ?? part.agent };
    site.attribute(part.attribute);
    return part;
  });
  const fixed = !parts.some((part) => typeof part === 'object' && 'attribute' in part);
  return fill(fixed, (profile) => parts.map((part) => rendered(part, profile)));
}

function rendered(part: Part, profile: Profile): RenderedPart {
  if (typeof part === 'string' || 'agent' in part) return part;
  const value = valueIn(profile, part.attribute);
  return { attribute: part.attribute, value: value ?? part.fallback ?? '', known: value !== undefined };
}

/** A text as a plain string. */
export function plainOf(text: Text, site: Site): Fill<string> {
  return mapFill(textOf(text, site), plainText);
}

/** An address: what references stand for is percent-encoded, the rest stays as it is written. */
export function addressOf(text: Text, site: Site): Fill<string> {
  return mapFill(textOf(text, site), (parts) =>
    parts.map((part) => (typeof part === 'string' ? part : encode(plainPart(part)))).join(''),
  );
}

/** A rendered text as the plain string that people read: values as they are, agents by label, Markdown as written. */
export function plainText(text: RenderedText): string {
  return text.map(plainPart).join('');
}

function plainPart(part: RenderedPart): string {
  if (typeof part === 'string') return part;
  return 'agent' in part ? part.label : part.value;
}

function encode(value: string): string {
  // A lone half of a surrogate pair has no percent-encoding.
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
}
