import type { RenderedPart, RenderedText } from '../runtime/effect.js';
import type { Atom } from './tree.js';

/**
 * While Markdown is parsed, each value and each mention is stood for by a few characters from Unicode's private use
 * area, which Markdown reads like letters. Where an author's own text holds one of those characters, it is stood for
 * too, so that no text can forge a stand-in.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const DIGITS = Array.from('\uE010\uE011\uE012\uE013\uE014\uE015\uE016\uE017\uE018\uE019');
const RESERVED = /[\uE000\uE001\uE010-\uE019]/g;
const STAND_IN = /\uE000[\uE010-\uE019]+\uE001/g;

/** A text to parse and what its stand-ins stand for. */
export interface Masked {
  readonly source: string;
  readonly atoms: ReadonlyMap<string, Atom>;
}

/** Replaces values and mentions by stand-ins. */
export function mask(text: RenderedText): Masked {
  const atoms = new Map<string, Atom>();
  const standIn = (atom: Atom): string => {
    const key = keyOf(atoms.size);
    atoms.set(key, atom);
    return key;
  };
  const source = text.map((part) => maskPart(part, standIn)).join('');
  return { source, atoms };
}

function maskPart(part: RenderedPart, standIn: (atom: Atom) => string): string {
  if (typeof part === 'string') return part.replace(RESERVED, (text) => standIn({ type: 'text', text }));
  if ('agent' in part) return standIn({ type: 'mention', agent: part.agent, text: part.label });
  return standIn({ type: 'value', attribute: part.attribute, text: part.value, known: part.known });
}

function keyOf(index: number): string {
  return OPEN + Array.from(String(index), (digit) => DIGITS[Number(digit)]).join('') + CLOSE;
}

/** Splits a parsed string into the author's text and what its stand-ins stand for. Empty pieces are left out. */
export function unmask(text: string, { atoms }: Masked): Atom[] {
  const found: Atom[] = [];
  let end = 0;
  for (const match of text.matchAll(STAND_IN)) {
    found.push({ type: 'text', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const atom = atoms.get(match[0]);
    if (atom) found.push(atom);
  }
  found.push({ type: 'text', text: text.slice(end) });
  return found.filter((atom) => atom.type !== 'text' || atom.text !== '');
}
