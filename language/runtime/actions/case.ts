import type { AddNote, AssignTag, PostLead, SendLead, SyncToCrm } from '../../bot/bot.js';
import type { Effect } from '../effect.js';
import { type Fill, fill } from '../fill.js';
import type { Behaviour } from '../instruction.js';
import { valueIn } from '../profile.js';
import type { Program } from '../program.js';
import type { Site } from '../site.js';
import type { Profile } from '../state.js';
import { addressOf, textOf } from '../text.js';

type Lead = Extract<Effect, { type: 'lead' }>;

/** Add a Note: for agents only. */
export function addNote({ on, text }: AddNote, site: Site): Behaviour {
  const { at } = site;
  const words = textOf(text, site);
  return { act: (play) => void play.effects.push({ at, type: 'note', on, text: words.of(play.profile) }) };
}

/** Assign Tag. */
export function assignTag({ on, tag }: AssignTag, { at }: Site): Behaviour {
  const assigned: Effect = { at, type: 'tag', on, tag };
  return { act: (play) => void play.effects.push(assigned) };
}

/** Send Lead: the visitor's details by email. */
export function sendLead({ email }: SendLead, site: Site): Behaviour {
  return lead(
    'send',
    fill(true, () => email),
    site,
  );
}

/** Post Lead: the visitor's details to an address. */
export function postLead({ url }: PostLead, site: Site): Behaviour {
  return lead('post', addressOf(url, site), site);
}

/** Sync to CRM. */
export function syncToCrm({ crm }: SyncToCrm, site: Site): Behaviour {
  return lead(
    'sync',
    fill(true, () => crm),
    site,
  );
}

function lead(delivery: Lead['delivery'], to: Fill<string>, { at, program }: Site): Behaviour {
  return {
    act: ({ effects, profile }) => {
      effects.push({ at, type: 'lead', delivery, to: to.of(profile), details: detailsOf(program, profile) });
    },
  };
}

/** Everything known of the visitor, in the order of the declarations. */
function detailsOf({ attributes }: Program, profile: Profile): Lead['details'] {
  return [...attributes.keys()].flatMap((attribute) => {
    const value = valueIn(profile, attribute);
    return value === undefined ? [] : [{ attribute, value }];
  });
}
