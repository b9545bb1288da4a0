import { AstUtils, GrammarUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import {
  type Channels,
  isChannels,
  isInvitee,
  isScenario,
  isSequence,
  isWidget,
  type Sequence,
} from '../generated/ast.js';
import { spanOf } from '../symbols/symbol.js';
import { SMS_WIDGET_APPS } from '../validation/platform.js';
import type { SourceEdit } from './edit.js';
import type { Fix, Fixer } from './fix.js';
import { atBlockStart } from './into-block.js';
import { listRemoval } from './list-removal.js';
import { nodeAt } from './node-at.js';

/** Lets the sequence of the scenario serve the channel. */
export const channelNotServed: Fixer<'channel-not-served'> = (problem) =>
  serving(nodeAt(problem, isScenario)?.sequence?.ref, problem.params.channel, true);

/** Lets the invited sequence serve what the inviting one does, which is a decision about all that it does. */
export const inviteChannels: Fixer<'invite-channels'> = (problem) =>
  serving(nodeAt(problem, isInvitee)?.sequence?.ref, problem.params.channel, false);

/** Lets a sequence serve a channel, unless it could not. */
function serving(sequence: Sequence | undefined, channel: string, preferred: boolean): Fix[] {
  if (!sequence?.name || (channel === 'sms' && needsChat(sequence))) return [];
  const edit = withChannel(sequence, channel);
  const title = `Let sequence ${quoted(sequence.name)} serve ${quoted(channel)}`;
  return edit ? [{ title, edits: [edit], preferred }] : [];
}

function needsChat(sequence: Sequence): boolean {
  return AstUtils.streamAllContents(sequence).some(
    (node) => isWidget(node) && !SMS_WIDGET_APPS.has(node.app),
  );
}

function withChannel(sequence: Sequence, channel: string): SourceEdit | undefined {
  const setting = sequence.settings.find(isChannels)?.$cstNode;
  if (!setting) return atBlockStart(sequence, `channels chat, ${channel}`);
  const document = AstUtils.getDocument(sequence);
  return { document, start: setting.end, end: setting.end, text: `, ${channel}` };
}

/** Takes SMS from the channels, if another one is left. */
export const widgetNotOnSms: Fixer<'widget-not-on-sms'> = (problem) => {
  const setting = nodeAt(problem, isSequence)?.settings.find(isChannels);
  const edit = setting && withoutSms(setting);
  return edit ? [{ title: 'Remove "sms" from the channels', edits: [edit], preferred: false }] : [];
};

function withoutSms(setting: Channels): SourceEdit | undefined {
  const named = GrammarUtils.findNodesForProperty(setting.$cstNode, 'channels');
  const index = named.findIndex(({ text }) => text === 'sms');
  const [sms, next] = named.slice(index);
  if (index < 0 || !sms || setting.channels.every((channel) => channel === 'sms')) return undefined;
  const document = AstUtils.getDocument(setting);
  if (index > 0) return listRemoval(document, spanOf(sms));
  return { document, start: sms.offset, end: next?.offset ?? sms.end, text: '' };
}
