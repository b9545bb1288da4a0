import { type Masked, unmask } from './placeholders.js';
import type { Atom } from './tree.js';

const WEB = /^https?:\/\//i;
const OTHER = /^(mailto|tel):/i;
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/**
 * The address of a link, values percent-encoded; nothing when it may not be opened: it must be a whole web, mail or
 * telephone address, and no value may be part of its scheme or host.
 */
export function linkAddress(masked: string, texts: Masked): string | undefined {
  const atoms = unmask(masked, texts);
  const [first] = atoms;
  if (first?.type !== 'text' || !startsSafely(first.text, atoms.length === 1)) return undefined;
  const url = atoms.map(encoded).join('');
  return URL_FORM.test(url) ? url : undefined;
}

/** With values behind it, a web address must have ended its host already. */
function startsSafely(start: string, whole: boolean): boolean {
  return OTHER.test(start) || (WEB.test(start) && (whole || /[/?#]/.test(start.replace(WEB, ''))));
}

/** No spaces or control characters, something behind the scheme, and a host without a user name in a web address. */
const URL_FORM = /^(?:https?:\/\/[^\s\p{Cc}/?#@\\]+(?:[/?#][^\s\p{Cc}]*)?|(?:mailto|tel):[^\s\p{Cc}]+)$/iu;

function encoded(atom: Atom): string {
  if (atom.type === 'text') return atom.text;
  return encodeURIComponent(atom.text.replace(LONE_SURROGATE, '\uFFFD'));
}
