import { type AstNode, AstUtils } from 'langium';
import {
  type BotFile,
  isCall,
  isCardImage,
  isCardLink,
  isCards,
  isCardText,
  isChannels,
  isChoiceType,
  isImage,
  isOptions,
  isSequence,
  isVideo,
  isWait,
  isWebhook,
  isWidget,
} from '../../language/generated/ast.js';
import { walk } from '../../language/references/walk.js';
import type { Change } from './change.js';

/** What the language of scenarios has no words for. */
export type Unsaid = keyof typeof UNSAID;

/** The classes of changes that no scenario can be about, in words. */
export const UNSAID = {
  webhook: 'what webhooks are asked, and what is read from their answers: a given says only what is saved',
  shown: 'what is shown besides texts and labels: pictures, videos, texts and links of cards',
  order: 'the order of choices, where no number picks',
  config: 'what an app is opened with',
  chance: 'how long the bot types, and how often each part of a split is taken',
  beside:
    'what comes on top of what is listed, or in another order: messages that no line lists are passed over, what is expected has no order, and nothing is expected not to happen',
} as const;

/** Part of a source that scenarios say nothing about. */
interface Region {
  readonly unsaid: Unsaid;
  readonly start: number;
  readonly end: number;
}

/** Tells which changes of a file are about something that scenarios have no words for. */
export function unsaidIn(file: BotFile): (node: AstNode, change: Change) => Unsaid | undefined {
  const regions = regionsIn(file);
  return (node, { kind, start, end }) => {
    if (kind === 'shares') return 'chance';
    if (kind === 'order' && isAmongChoices(node) && !hasNumbers(node)) return 'order';
    const moved =
      kind === 'order'
        ? regions.find((it) => MOVED.has(it.unsaid) && start <= it.start && it.end <= end)
        : undefined;
    return (regions.find((it) => it.start <= start && end <= it.end) ?? moved)?.unsaid;
  };
}

/** Changing places with a neighbour, these are noticed as little as when they are left out. */
const MOVED: ReadonlySet<Unsaid> = new Set(['shown', 'chance']);

function regionsIn(file: BotFile): Region[] {
  const regions: Region[] = [];
  for (const part of [...file.declarations, ...file.sequences]) {
    walk(part, (node) => {
      const [unsaid, silent] = silentPart(node) ?? [];
      const cst = silent?.$cstNode;
      if (unsaid && cst) regions.push({ unsaid, start: cst.offset, end: cst.end });
    });
  }
  return regions;
}

function silentPart(node: AstNode): [Unsaid, AstNode | undefined] | undefined {
  if (isWebhook(node)) return ['webhook', node];
  if (isCall(node) && node.webhook.ref?.parts.every((part) => part.$type !== 'Save'))
    return ['webhook', node];
  if (isImage(node) || isVideo(node) || isCardText(node) || isCardImage(node)) return ['shown', node];
  if (isCardLink(node) && node.second) return ['shown', node.first];
  if (isWidget(node)) return ['config', node.config];
  return isWait(node) ? ['chance', node] : undefined;
}

function isAmongChoices(node: AstNode): boolean {
  return isOptions(node) || isCards(node) || isChoiceType(node);
}

/** Whether numbers pick: in a sequence for text messages. A choice is asked for in any. */
function hasNumbers(node: AstNode): boolean {
  const settings = AstUtils.getContainerOfType(node, isSequence)?.settings ?? [];
  return settings.filter(isChannels).some(({ channels }) => channels.includes('sms'));
}
