import { accepts, type Effect, plainText, valueIn } from '../runtime/index.js';
import { type Chat, waitingText } from './chat.js';
import type { Complaint, FailureKind } from './outcome.js';
import { expectedPhrase, type Happening, KINDS, phrasesOf, quoted } from './phrases.js';
import type { Expectation } from './script.js';

/** A message since the visitor's last turn reads so. What comes before it is passed over. */
export function hear(chat: Chat, text: string): Complaint | undefined {
  const rest = chat.turn.slice(chat.heard).map(messageText);
  const index = rest.indexOf(text.trim());
  if (index < 0) return { kind: 'text', expected: text, actual: saidOf(chat, rest) };
  chat.heard += index + 1;
  return undefined;
}

function messageText(effect: Effect): string | undefined {
  return effect.type === 'message' && effect.text !== undefined ? plainText(effect.text).trim() : undefined;
}

function saidOf(chat: Chat, texts: readonly (string | undefined)[]): string {
  const said = texts.filter((text) => text !== undefined);
  return said.length > 0 ? said.join('\n') : `no more messages; ${waitingText(chat.state.waiting)}`;
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
  const close = chat.turn.filter(({ type }) => KINDS[happening.type].includes(type)).map(phrasesOf);
  if (close.some((phrases) => phrases.includes(expected))) return undefined;
  const actual = close.map(([phrase = '']) => phrase).join('\n');
  return {
    kind: 'happening',
    expected,
    actual: actual === '' ? `nothing like it; ${waitingText(chat.state.waiting)}` : actual,
  };
}
