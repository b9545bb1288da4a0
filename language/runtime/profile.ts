import type { Profile } from './state.js';

/** The value of an attribute, or `undefined` while it is unknown. Any name is safe to ask for. */
export function valueIn(profile: Profile, attribute: string): string | undefined {
  return Object.hasOwn(profile, attribute) ? profile[attribute] : undefined;
}

/** The profile with one value put in. The one given stays as it is. */
export function withValue(profile: Profile, attribute: string, value: string): Profile {
  return { ...profile, [attribute]: value };
}

/** The profile without one attribute. The one given stays as it is. */
export function withoutValue(profile: Profile, attribute: string): Profile {
  return Object.fromEntries(Object.entries(profile).filter(([name]) => name !== attribute));
}
