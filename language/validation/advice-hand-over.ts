import { AstUtils } from 'langium';
import { channelsOf } from '../compiler/values.js';
import { type Invite, isSequence } from '../generated/ast.js';
import type { Check } from './checks.js';

/** Who is invited serves all channels of the one that invites. */
export const inviteeServesChannels: Check<Invite> = (invite, report) => {
  const invited = invite.invitee?.sequence?.ref;
  const inviting = AstUtils.getContainerOfType(invite, isSequence);
  if (!invite.invitee || !invited?.name || !inviting) return;
  const served = new Set(channelsOf(invited));
  const [channel] = channelsOf(inviting).filter((name) => !served.has(name));
  if (!channel) return;
  const params = { sequence: invited.name, channel };
  report('invite-channels', params, { node: invite.invitee, property: 'sequence' });
};
