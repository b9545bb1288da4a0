import type { Input, Online, Profile, Setup } from '../runtime/index.js';

/** A conversation, as its last input and what came before. Paths share what they have in common. */
export interface Path {
  /** `undefined` for the beginning. */
  readonly before: Path | undefined;
  /** What happened last; `undefined` at the beginning. */
  readonly input: Input | undefined;
  /** The parts that splits took since the input. */
  readonly parts: readonly number[];
  /** What had to be known from the beginning to get here. */
  readonly known: Known | undefined;
  readonly online: Online;
}

/** Attributes and their values, the one that was needed last first. */
export interface Known {
  readonly attribute: string;
  readonly value: string;
  readonly rest: Known | undefined;
}

/** How the conversation of a path begins. */
export function setupOf(path: Path, sequence: string): Setup {
  const splits = backwards(path)
    .reverse()
    .flatMap(({ parts }) => parts);
  const circumstances = {
    ...(path.online !== 'everyone' && { online: path.online }),
    ...(splits.length > 0 && { splits }),
  };
  return {
    sequence,
    ...(path.known !== undefined && { profile: profileOf(path.known) }),
    ...(Object.keys(circumstances).length > 0 && { circumstances }),
  };
}

/** What happens from outside on a path, in order. */
export function inputsOf(path: Path): Input[] {
  return backwards(path)
    .reverse()
    .flatMap(({ input }) => (input === undefined ? [] : [input]));
}

/** A profile as it is known from the beginning. */
export function profileOf(known: Known | undefined): Profile {
  const entries: [string, string][] = [];
  for (let next = known; next !== undefined; next = next.rest) entries.push([next.attribute, next.value]);
  return Object.fromEntries(entries.reverse());
}

function backwards(path: Path): Path[] {
  const paths: Path[] = [];
  for (let next: Path | undefined = path; next !== undefined; next = next.before) paths.push(next);
  return paths;
}
