import type { Address } from '../bot/address.js';
import type {
  Action,
  ActionType,
  AttributeDeclaration,
  Bot,
  Sequence,
  WebhookDeclaration,
} from '../bot/bot.js';
import { conditionText } from '../flow/condition-text.js';
import type { ActionOutcome } from '../runtime/index.js';

/** What can come of an action. */
export interface PossibleOutcome {
  readonly outcome: ActionOutcome;
  readonly label: string;
  /** Where its words stand, below the action; the action itself if left out. */
  readonly below?: Address;
}

/** What outcomes depend on besides the action. */
export interface Surroundings {
  readonly attributes: ReadonlyMap<string, AttributeDeclaration>;
  readonly webhooks: ReadonlyMap<string, WebhookDeclaration>;
  readonly sequence: Sequence;
}

/** The surroundings of the actions of a sequence of a bot. */
export function surroundingsIn(bot: Bot): (sequence: Sequence) => Surroundings {
  const attributes = byName(bot.attributes);
  const webhooks = byName(bot.webhooks);
  return (sequence) => ({ attributes, webhooks, sequence });
}

/** Where a name is declared twice, the first counts. */
function byName<T extends { name: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.name, item] as const).reverse());
}

type ActionOf<Type extends ActionType> = Extract<Action, { type: Type }>;
type OutcomesOf<Type extends ActionType> = (
  action: ActionOf<Type>,
  around: Surroundings,
) => readonly PossibleOutcome[];

const none = () => [];

/** What can come of each action, where more than one thing can. */
const OUTCOMES: { readonly [Type in ActionType]: OutcomesOf<Type> } = {
  'bot-reply': none,
  'visitor-attribute': ofAsk,
  'bubble-options': ({ options, otherwise }) => [
    ...options.map(({ label }, index) => picked(label, index, `/options/${index}`)),
    ...(otherwise === undefined
      ? []
      : [{ outcome: 'otherwise', label: 'otherwise', below: '/otherwise' } as const]),
  ],
  'card-response': ({ cards }) =>
    cards.flatMap(({ title, target, link }, index) =>
      target === undefined && link === undefined ? [] : [picked(title, index, `/cards/${index}`)],
    ),
  'chat-widget': ({ app }) => [{ outcome: 'completed', label: `${app} completed` }],
  next: none,
  'go-to': none,
  'redirect-to': none,
  'send-lead': none,
  'post-lead': none,
  'sync-to-crm': none,
  'add-note': none,
  'assign-tag': none,
  'chat-with-agent': ofHandOver,
  'chat-with-department': ofHandOver,
  'invite-conversational-bot': none,
  'invite-sequence-bot': none,
  'close-conversation': none,
  end: none,
  condition: ({ condition }) => {
    const words = conditionText(condition);
    return [
      { outcome: 'yes', label: `${words}: yes`, below: '/condition' },
      { outcome: 'no', label: `${words}: no`, below: '/condition' },
    ];
  },
  set: none,
  add: none,
  clear: none,
  call: ofCall,
  split: ({ parts }) =>
    parts.map(({ share }, index) => ({
      outcome: `part/${index}` as const,
      label: `part ${index + 1} (${share}%)`,
      below: `/parts/${index}`,
    })),
  wait: none,
};

/** What can come of an action; nothing where it is always the same. */
export function outcomesOf(action: Action, around: Surroundings): readonly PossibleOutcome[] {
  return Object.hasOwn(OUTCOMES, action.type) ? lookUp(action.type, action, around) : [];
}

// The type parameter ties the row to its action.
function lookUp<Type extends ActionType>(type: Type, action: ActionOf<Type>, around: Surroundings) {
  return OUTCOMES[type](action, around);
}

function picked(label: string, index: number, below?: Address): PossibleOutcome {
  const outcome = { outcome: `pick/${index}`, label: `"${label}"` } as const;
  return below === undefined ? outcome : { ...outcome, below };
}

/** A retry that nobody wrote is nothing of the author's to be tried. */
function ofAsk(
  { attribute, retry }: ActionOf<'visitor-attribute'>,
  { attributes, sequence }: Surroundings,
): readonly PossibleOutcome[] {
  const type = attributes.get(attribute)?.type;
  return [
    ...(type?.kind === 'choice' ? type.values.map((value, index) => picked(value, index)) : []),
    ...(retry === undefined ? [] : [{ outcome: 'again', label: 'asked again' } as const]),
    ...(sequence.skipKnownAttributes
      ? [{ outcome: 'passed-over', label: `passed over: ${attribute} is known` } as const]
      : []),
  ];
}

function ofHandOver({ offline }: { readonly offline?: string }): readonly PossibleOutcome[] {
  if (offline === undefined) return [];
  return [
    { outcome: 'online', label: 'somebody online' },
    { outcome: 'offline', label: 'nobody online' },
  ];
}

/** Whether a call fails makes no difference where nothing is saved and nothing leads elsewhere. */
function ofCall(
  { webhook, failed }: ActionOf<'call'>,
  { webhooks }: Surroundings,
): readonly PossibleOutcome[] {
  const saves = webhooks.get(webhook)?.saves ?? [];
  if (failed === undefined && saves.length === 0) return [];
  return [
    { outcome: 'answered', label: `${webhook} answers` },
    { outcome: 'failed', label: `${webhook} fails` },
  ];
}
