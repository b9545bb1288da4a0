import { type Address, child } from '../bot/address.js';
import type { Action as BotAction, BotReply, BubbleOptions, Media, Subject } from '../bot/bot.js';
import {
  type Action,
  type AddNumber,
  type Ask,
  type Chat,
  type Close,
  type If,
  type Image,
  type Invite,
  isImage,
  isVideo,
  type Options,
  type SeqbotAstType,
  type Split,
  type Video,
  type Widget,
} from '../generated/ast.js';
import { contentOf, plainContent } from '../text/content.js';
import { lowerCards } from './cards.js';
import { lowerCondition } from './conditions.js';
import type { MapBuilder } from './map-builder.js';
import { present } from './present.js';
import { elseTargetOf, millisecondsOf, shareOf, sizeOf, targetOf, textOfValue } from './values.js';

type Lowering<Node> = (node: Node, at: Address, map: MapBuilder) => BotAction;
type Lowerings = {
  readonly [Type in Exclude<Action, Image | Video>['$type']]: Lowering<SeqbotAstType[Type]>;
};

/** What each statement of the source is in a bot. */
const LOWERINGS: Lowerings = {
  Reply: (node) => ({ type: 'bot-reply', text: contentOf(node.text) }),
  Ask: lowerAsk,
  Options: lowerOptions,
  Cards: lowerCards,
  Widget: lowerWidget,
  Next: (node) => ({ type: 'next', target: targetOf(node.target) }),
  Goto: (node) => ({ type: 'go-to', target: node.branch?.$refText ?? '' }),
  Redirect: (node) => ({ type: 'redirect-to', url: contentOf(node.url) }),
  SendLead: (node) => ({ type: 'send-lead', email: plainContent(node.email) }),
  PostLead: (node) => ({ type: 'post-lead', url: contentOf(node.url) }),
  SyncLead: (node) => ({ type: 'sync-to-crm', crm: plainContent(node.crm) }),
  Note: (node) => ({ type: 'add-note', on: subjectOf(node.subject), text: contentOf(node.text) }),
  Tag: (node) => ({ type: 'assign-tag', on: subjectOf(node.subject), tag: plainContent(node.tag) }),
  Chat: lowerChat,
  Invite: lowerInvite,
  Close: lowerClose,
  End: () => ({ type: 'end' }),
  If: lowerIf,
  SetValue: (node) => ({
    type: 'set',
    attribute: node.attribute?.$refText ?? '',
    value: textOfValue(node.value),
  }),
  AddNumber: lowerAdd,
  Clear: (node) => ({ type: 'clear', attribute: node.attribute?.$refText ?? '' }),
  Call: (node) => ({
    type: 'call',
    webhook: node.webhook?.$refText ?? '',
    ...present('failed', elseTargetOf(node.otherwise)),
  }),
  Split: lowerSplit,
  Wait: (node) => ({ type: 'wait', milliseconds: millisecondsOf(node.duration) }),
};

/**
 * Turns the statements of a branch or of a block into the actions at an address. Pictures and videos become part of
 * the reply before them, else messages of their own.
 */
export function lowerActions(nodes: readonly Action[], at: Address, map: MapBuilder): BotAction[] {
  const actions: BotAction[] = [];
  for (const node of nodes) {
    const last = actions.at(-1);
    if (!isImage(node) && !isVideo(node)) actions.push(lowerAction(node, child(at, actions.length), map));
    else if (last?.type === 'bot-reply' && last.text)
      addMedia(node, last, child(at, actions.length - 1), map);
    else {
      const reply: BotReply = { type: 'bot-reply' };
      addMedia(node, reply, map.add(child(at, actions.length), node), map);
      actions.push(reply);
    }
  }
  return actions;
}

function lowerAction<Type extends keyof Lowerings>(
  node: SeqbotAstType[Type] & { $type: Type },
  at: Address,
  map: MapBuilder,
): BotAction {
  const lower: Lowering<SeqbotAstType[Type]> = LOWERINGS[node.$type];
  return lower(node, map.add(at, node), map);
}

function addMedia(node: Image | Video, reply: BotReply, at: Address, map: MapBuilder): void {
  reply.media ??= [];
  map.add(child(at, 'media', reply.media.length), node);
  reply.media.push(mediaOf(node));
}

function mediaOf(node: Image | Video): Media {
  const alt = isImage(node) && node.alt ? plainContent(node.alt) : undefined;
  return {
    kind: isImage(node) ? 'image' : 'video',
    url: contentOf(node.url),
    ...sizeOf(node.size),
    ...present('alt', alt),
  };
}

function lowerAsk(node: Ask): BotAction {
  return {
    type: 'visitor-attribute',
    attribute: node.attribute?.$refText ?? '',
    ...present('prompt', node.prompt && contentOf(node.prompt)),
    ...present('retry', node.retry && contentOf(node.retry)),
  };
}

/** Labels without an arrow get the one behind the brace. */
function lowerOptions(node: Options, at: Address, map: MapBuilder): BubbleOptions {
  for (const [index, option] of node.options.entries()) map.add(child(at, 'options', index), option);
  const [otherwise] = node.otherwise;
  if (otherwise) map.add(child(at, 'otherwise'), otherwise);
  return {
    type: 'bubble-options',
    ...present('saves', node.attribute?.$refText),
    options: node.options.map(({ label, target }) => ({
      label: plainContent(label),
      target: targetOf(target ?? node.target),
    })),
    ...present('otherwise', otherwise && targetOf(otherwise.target)),
  };
}

function lowerWidget(node: Widget): BotAction {
  return {
    type: 'chat-widget',
    app: node.app ?? '',
    ...present('config', node.config && contentOf(node.config)),
    ...present('target', node.target && targetOf(node.target)),
  };
}

function lowerChat({ assignee, otherwise }: Chat): BotAction {
  const offline = present('offline', elseTargetOf(otherwise));
  if (assignee?.everyone === 'departments') return { type: 'chat-with-department', ...offline };
  if (assignee?.department) {
    return { type: 'chat-with-department', department: assignee.department.$refText, ...offline };
  }
  if (assignee?.everyone === 'agents') return { type: 'chat-with-agent', ...offline };
  return { type: 'chat-with-agent', agent: assignee?.agent?.$refText ?? '', ...offline };
}

function lowerInvite({ invitee }: Invite): BotAction {
  return invitee?.sequence
    ? { type: 'invite-sequence-bot', sequence: invitee.sequence.$refText }
    : { type: 'invite-conversational-bot', bot: invitee?.bot?.$refText ?? '' };
}

function lowerClose(node: Close): BotAction {
  return { type: 'close-conversation', ...present('target', node.target && targetOf(node.target)) };
}

function lowerIf(node: If, at: Address, map: MapBuilder): BotAction {
  const condition = lowerCondition(node.condition, child(at, 'condition'), map);
  if (!node.block) return { type: 'condition', condition, target: targetOf(node.target) };
  return {
    type: 'condition',
    condition,
    then: lowerActions(node.then, child(at, 'then'), map),
    ...present(
      'otherwise',
      node.alternative ? lowerActions(node.otherwise, child(at, 'otherwise'), map) : undefined,
    ),
  };
}

function lowerAdd(node: AddNumber): BotAction {
  return { type: 'add', attribute: node.attribute?.$refText ?? '', amount: Number(node.amount ?? 0) };
}

function lowerSplit(node: Split, at: Address, map: MapBuilder): BotAction {
  for (const [index, part] of node.parts.entries()) map.add(child(at, 'parts', index), part);
  return {
    type: 'split',
    parts: node.parts.map(({ share, target }) => ({ share: shareOf(share), target: targetOf(target) })),
  };
}

function subjectOf(subject: string | undefined): Subject {
  return subject === 'contact' ? 'contact' : 'case';
}
