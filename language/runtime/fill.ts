import type { Profile } from './state.js';

/** Something that is filled in from the visitor's profile. A fixed one is made once and shared from then on. */
export interface Fill<T> {
  readonly fixed: boolean;
  readonly of: (profile: Profile) => T;
}

const NOBODY: Profile = {};

/** A {@link Fill} made by `of`, which is called right away and only once when the result is `fixed`. */
export function fill<T>(fixed: boolean, of: (profile: Profile) => T): Fill<T> {
  if (!fixed) return { fixed, of };
  const value = of(NOBODY);
  return { fixed, of: () => value };
}

/** What `change` makes of what `source` gives. */
export function mapFill<S, T>(source: Fill<S>, change: (value: S) => T): Fill<T> {
  return fill(source.fixed, (profile) => change(source.of(profile)));
}

/** What several give, in their order. */
export function fillAll<T>(sources: readonly Fill<T>[]): Fill<readonly T[]> {
  return fill(
    sources.every((source) => source.fixed),
    (profile) => sources.map((source) => source.of(profile)),
  );
}
