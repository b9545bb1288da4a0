import { plainText, valueIn } from '../../runtime/index.js';
import type { Chat } from '../chat.js';
import { likeness } from '../likeness.js';
import { expectedPhrase, type Happening, KINDS } from '../phrases.js';
import { expectationOf } from '../recording/happenings.js';
import { isWritable } from '../recording/writable.js';
import type { Expectation } from '../script.js';
import { aligned } from './alignment.js';

/**
 * What the bot says in place of the first of some lines, which are those that are still to come in the visitor's turn;
 * nothing when it says less.
 */
export function saidInPlace(chat: Chat, lines: readonly string[]): string | undefined {
  const said = chat.turn.slice(chat.heard).flatMap((effect) => {
    const text = effect.type === 'message' && effect.text !== undefined ? plainText(effect.text).trim() : '';
    return isWritable(text) ? [text] : [];
  });
  const pair = aligned(
    lines.map((line) => line.trim()),
    said,
  ).find(({ line }) => line === 0);
  return pair && said[pair.text];
}

/**
 * What can be expected in place of something that did not come true; nothing when there is nothing like it.
 *
 * @param others what else is expected in the visitor's turn: it is not expected twice
 */
export function expectedInPlace(
  chat: Chat,
  that: Expectation,
  others: readonly Expectation[],
): Expectation | undefined {
  switch (that.type) {
    case 'attribute-is':
    case 'attribute-unknown':
      return held(chat, that.attribute);
    case 'at':
      return place(chat) ?? happenedInPlace(chat, INVITED, others);
    case 'closed':
      return others.some(({ type }) => type === 'at') ? undefined : place(chat);
    default:
      return happenedInPlace(chat, that, others);
  }
}

/** The conversation has left the sequence: what can be said is how. */
const INVITED: Happening = { type: 'invite-sequence', sequence: '' };

function held({ state }: Chat, attribute: string): Expectation | undefined {
  const value = valueIn(state.profile, attribute);
  if (value === undefined) return { type: 'attribute-unknown', attribute };
  return isWritable(value) ? { type: 'attribute-is', attribute, value } : undefined;
}

function place({ program, state, sequence: own }: Chat): Expectation | undefined {
  const source = program.sequences[state.sequence]?.source;
  const branch = source?.name === own ? source.branches[state.branch]?.name : undefined;
  return branch === undefined ? undefined : { type: 'at', branch };
}

/** What happened that is most like something, of that kind and not expected yet. */
function happenedInPlace(
  chat: Chat,
  that: Happening,
  others: readonly Expectation[],
): Expectation | undefined {
  const taken = new Set(others.map((other) => phraseOf(other)));
  const phrase = expectedPhrase(that);
  let best: { readonly expectation: Happening; readonly likeness: number } | undefined;
  for (const effect of chat.turn) {
    if (!KINDS[that.type].includes(effect.type)) continue;
    const expectation = asWritten(expectationOf(effect), that);
    if (expectation === undefined || taken.has(expectedPhrase(expectation))) continue;
    const like = likeness(expectedPhrase(expectation), phrase);
    if (best === undefined || like > best.likeness) best = { expectation, likeness: like };
  }
  return best?.expectation;
}

/** A note whose subject nobody asked about is expected without one. */
function asWritten(found: Expectation | undefined, that: Happening): Happening | undefined {
  if (found === undefined || !isHappening(found)) return undefined;
  if (found.type === 'note' && that.type === 'note' && that.on === undefined)
    return { type: 'note', text: found.text };
  return found;
}

function phraseOf(expectation: Expectation): string | undefined {
  return isHappening(expectation) ? expectedPhrase(expectation) : undefined;
}

function isHappening(expectation: Expectation): expectation is Happening {
  return !['attribute-is', 'attribute-unknown', 'at'].includes(expectation.type);
}
