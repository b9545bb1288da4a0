import { accepts, type Circumstances, type Profile, type Program } from '../../runtime/index.js';
import type { Given } from '../script.js';
import type { Conversation } from './conversation.js';
import { REFUSALS, type Refused } from './refusals.js';
import { isWritable } from './writable.js';

/** What may have held from the beginning, as far as scenarios can say it. */
export interface Beginning {
  readonly profile: Profile;
  readonly online: 'everyone' | 'nobody';
  readonly popups: Circumstances['popups'];
}

/**
 * The beginnings that may lead to the same conversation, the most usual first. What changed on the way often changed
 * before it mattered, and who exactly is online seldom does.
 */
export function beginningsOf({ attributes }: Program, { setup, inputs }: Conversation): Beginning[] {
  const known = new Map(
    Object.entries(setup.profile ?? {}).flatMap(([name, text]) => {
      const attribute = attributes.get(name);
      const value = attribute && accepts(attribute.type, text);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  const profiles = [Object.fromEntries(known), ...(isEdited(inputs) ? [edited(known, inputs)] : [])];
  return profiles.flatMap((profile) =>
    (['everyone', 'nobody'] as const).flatMap((online) =>
      (['allowed', 'blocked'] as const).map((popups) => ({ profile, online, popups })),
    ),
  );
}

function edited(known: ReadonlyMap<string, string>, inputs: Conversation['inputs']): Profile {
  const profile = new Map(known);
  for (const input of inputs) {
    if (input.type !== 'edit-profile') continue;
    if (input.value === null) profile.delete(input.attribute);
    else profile.set(input.attribute, input.value.trim());
  }
  return Object.fromEntries(profile);
}

/** A beginning as givens. */
export function givensOf({ profile, online, popups }: Beginning): Given[] | Refused {
  const entries = Object.entries(profile);
  const unwritable = entries.find(([, value]) => !isWritable(value));
  if (unwritable !== undefined) return { reason: REFUSALS.noValue(unwritable[0]) };
  return [
    ...entries.map(([attribute, value]): Given => ({ type: 'attribute', attribute, value })),
    ...(online === 'nobody' ? [{ type: 'nobody-online' } as const] : []),
    ...(popups === 'blocked' ? [{ type: 'popups-blocked' } as const] : []),
  ];
}

/** Why none of the beginnings leads to the same conversation. */
export function reasonAgainst({ setup, inputs }: Conversation): string {
  if (isEdited(inputs)) return REFUSALS.edited;
  if (inputs.some(({ type }) => type === 'change-circumstances')) return REFUSALS.changed;
  return typeof setup.circumstances?.online === 'object' ? REFUSALS.someOnline : REFUSALS.otherwise;
}

function isEdited(inputs: Conversation['inputs']): boolean {
  return inputs.some(({ type }) => type === 'edit-profile');
}
