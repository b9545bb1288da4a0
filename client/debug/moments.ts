import type { ProtocolRange, WalkPlace, WalkResult, WalkStop } from '../../server/protocol.js';

/** A scenario, line by line, with what the bot did in each. */
export type Walk = Extract<WalkResult, { status: 'walk' }>;

/** A range of a file. */
export type SourceRange = Pick<WalkPlace, 'uri' | 'range'>;

/**
 * Something that a debugger can stop at. `line` is an index into the walk's stops: at a `line` it is about to be played;
 * at an `action` it has been, and this is one of the things that the bot then did; at the `failure` it did not come true;
 * at the `end` all lines have.
 */
export type Moment =
  | { readonly at: 'line'; readonly line: number }
  | { readonly at: 'action'; readonly line: number; readonly place: WalkPlace }
  | { readonly at: 'failure'; readonly line: number }
  | { readonly at: 'end'; readonly line: number };

/** All moments of a walk in order. There is always a last one: the failure, or else the end. */
export function momentsOf({ stops, failure }: Walk): Moment[] {
  const moments = stops.flatMap(({ played }, line): Moment[] => [
    { at: 'line', line },
    ...played.map((place): Moment => ({ at: 'action', line, place })),
  ]);
  return [...moments, { at: failure ? 'failure' : 'end', line: stops.length - 1 }];
}

/** The last stop that the conversation has come to by a moment; none before its beginning. */
export function reachedBy({ stops }: Walk, moment: Moment): WalkStop | undefined {
  return stops[reachedIndex(moment)];
}

/** The index of the last stop that the conversation has come to by a moment; -1 before its beginning. */
export function reachedIndex({ at, line }: Moment): number {
  return at === 'line' ? line - 1 : line;
}

/** The line of the scenario that a moment belongs to; none behind the last. */
export function lineRange({ stops, failure }: Walk, { at, line }: Moment): ProtocolRange | undefined {
  if (at === 'end') return undefined;
  return at === 'failure' ? failure?.range : stops[line]?.range;
}

/** Where a debugger stands at a moment: in the bot at an action, else in the scenario, the file of which is given. */
export function placeOf(walk: Walk, scenario: string, moment: Moment): SourceRange | undefined {
  if (moment.at === 'action') return moment.place;
  const range = lineRange(walk, moment);
  return range && { uri: scenario, range };
}
