import { accepts, type Effect, plainText, valueIn } from '../runtime/index.js';
import { type Chat, waitingText } from './chat.js';
import { likeness } from './likeness.js';
import type { Complaint, FailureKind } from './outcome.js';
import { expectedPhrase, type Happening, KINDS, phrasesOf, quoted } from './phrases.js';
import type { Expectation } from './script.js';

/**
 * A message since the visitor's last turn reads so. What comes before it is passed over. Where none does, the one is shown
 * that comes closest among those that no line has heard or passed over.
 */
export function hear(chat: Chat, text: string): Complaint | undefined {
  const wanted = text.trim();
  for (let index = chat.heard; index < chat.turn.length; index++) {
    if (messageText(chat.turn[index]) !== wanted) continue;
    chat.heard = index + 1;
    return undefined;
  }
  return { kind: 'text', expected: wanted, actual: closest(chat, wanted) };
}

function messageText(effect: Effect | undefined): string | undefined {
  return effect?.type === 'message' && effect.text !== undefined ? plainText(effect.text).trim() : undefined;
}

function closest(chat: Chat, wanted: string): string {
  let best: { readonly text: string; readonly likeness: number } | undefined;
  for (const effect of chat.turn.slice(chat.heard)) {
    const text = messageText(effect);
    if (text === undefined) continue;
    const found = { text, likeness: likeness(text, wanted) };
    if (best === undefined || found.likeness > best.likeness) best = found;
  }
  return best?.text ?? `${nothingMore(chat, wanted)}; ${waitingText(chat.state.waiting)}`;
}

/** Lines in another order than the messages are easily written, and hard to see. */
function nothingMore({ turn, heard }: Chat, wanted: string): string {
  const isSaidBefore = turn.slice(0, heard).some((effect) => messageText(effect) === wanted);
  return isSaidBefore ? 'no more messages, it was said before' : 'no more messages';
}

/** Whether something happened since the visitor's last turn, or holds now. */
export function expect(chat: Chat, that: Expectation): Complaint | undefined {
  switch (that.type) {
    case 'attribute-is':
      return same('value', valueText(that.attribute, canonical(chat, that)), held(chat, that.attribute));
    case 'attribute-unknown':
      return same('value', valueText(that.attribute, undefined), held(chat, that.attribute));
    case 'at':
      return isAt(chat, that.branch);
    default:
      return happened(chat, that);
  }
}

function same(kind: FailureKind, expected: string, actual: string): Complaint | undefined {
  return expected === actual ? undefined : { kind, expected, actual };
}

/** The value as a profile keeps it. */
function canonical({ program }: Chat, { attribute, value }: { attribute: string; value: string }): string {
  const declaration = program.attributes.get(attribute);
  return (declaration && accepts(declaration.type, value)) ?? value;
}

function held({ state }: Chat, attribute: string): string {
  return valueText(attribute, valueIn(state.profile, attribute));
}

function valueText(attribute: string, value: string | undefined): string {
  return value === undefined ? `${attribute} is unknown` : `${attribute} is ${quoted(value)}`;
}

/** A branch is one of the scenario's own sequence. The chat can be in another, by an invitation. */
function isAt({ program, state, sequence: own }: Chat, expected: string): Complaint | undefined {
  const sequence = program.sequences[state.sequence]?.source;
  const branch = sequence?.branches[state.branch]?.name ?? 'no branch';
  if (sequence === undefined || sequence.name === own) return same('place', `at ${expected}`, `at ${branch}`);
  return {
    kind: 'place',
    expected: `at ${expected} of sequence ${own}`,
    actual: `at ${branch} of sequence ${sequence.name}`,
  };
}

function happened(chat: Chat, happening: Happening): Complaint | undefined {
  const expected = expectedPhrase(happening);
  if (phrasesIn(chat.turn).has(expected)) return undefined;
  const close = chat.turn.filter(({ type }) => KINDS[happening.type].includes(type));
  const actual = close
    .slice(0, MOST_SHOWN)
    .map((effect) => phrasesOf(effect)[0] ?? '')
    .join('\n');
  return {
    kind: 'happening',
    expected,
    actual: actual === '' ? `nothing like it; ${waitingText(chat.state.waiting)}` : actual,
  };
}

/** How much of what happened is shown instead. The transcript has the rest. */
const MOST_SHOWN = 20;

interface Phrases {
  readonly said: Set<string>;
  /** How many effects of the turn they are of. */
  count: number;
}

/** The phrases of turns: they grow, and each of several expectations looks for one. */
const PHRASES = new WeakMap<readonly Effect[], Phrases>();

function phrasesIn(turn: readonly Effect[]): ReadonlySet<string> {
  const phrases = PHRASES.get(turn) ?? { said: new Set(), count: 0 };
  for (; phrases.count < turn.length; phrases.count++) {
    const effect = turn[phrases.count];
    for (const phrase of effect ? phrasesOf(effect) : []) phrases.said.add(phrase);
  }
  PHRASES.set(turn, phrases);
  return phrases.said;
}
