import type { Input, State } from '../runtime/index.js';
import { withValue } from '../runtime/profile.js';
import type { AttributeSet } from './attribute-set.js';
import type { Known, Path } from './path.js';
import type { Position } from './terrain.js';

/** A path on which the conversation waits. */
export interface Visit {
  readonly path: Path;
  readonly state: State;
  readonly position: Position;
  /** How many inputs it took. */
  readonly inputs: number;
  /** The attributes on which something on the path depended: nothing else can be said of them any more. */
  readonly decided: AttributeSet;
}

/** A step to be played: the beginning, or an input where a conversation waits. */
export interface Move extends Pick<Path, 'input' | 'known' | 'online'> {
  readonly before: Visit | undefined;
  readonly decided: AttributeSet;
}

const NOBODY = 1;
/** How much more unusual it is that one more attribute is known from the beginning. */
export const KNOWN = 2;

/** A new visitor with everyone online is the most usual, one of whom much is known the least. */
export function rankOf({ known, online }: Pick<Path, 'known' | 'online'>): number {
  let rank = online === 'everyone' ? 0 : NOBODY;
  for (let next = known; next !== undefined; next = next.rest) rank += KNOWN;
  return rank;
}

export function pathOf({ before, input, known, online }: Move, parts: readonly number[]): Path {
  return { before: before?.path, input, parts, known, online };
}

export function forced(state: State, splits: readonly number[]): State {
  return { ...state, chance: 0, circumstances: { ...state.circumstances, splits } };
}

export function withOnline(visit: Visit, online: Path['online']): Visit {
  const { state } = visit;
  return { ...visit, state: { ...state, circumstances: { ...state.circumstances, online } } };
}

export function withKnown(move: Move, known: Known): Move {
  const { before } = move;
  if (before === undefined) return { ...move, known };
  const profile = withValue(before.state.profile, known.attribute, known.value);
  return { ...move, known, before: { ...before, state: { ...before.state, profile } } };
}

export function withInput(before: Path, input: Input): Path {
  return { ...before, before, input, parts: [] };
}
