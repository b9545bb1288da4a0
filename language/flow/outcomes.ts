import type { Address } from '../bot/address.js';
import type { Action, ActionType, ConditionAction } from '../bot/bot.js';
import { conditionText } from './condition-text.js';
import type { Exit, Way } from './graph.js';

/** What an action can lead to, besides going on below. */
export interface Outcome {
  readonly ways: readonly Way[];
  readonly exits: readonly Exit[];
  /** Whether nothing below it can be played. */
  readonly ends: boolean;
}

type ActionOf<Type extends ActionType> = Extract<Action, { type: Type }>;
type OutcomeOf<Type extends ActionType> = (action: ActionOf<Type>, at: Address) => Outcome;

const GOES_ON: Outcome = { ways: [], exits: [], ends: false };
const goesOn = () => GOES_ON;

/** What each action can lead to. */
const OUTCOMES: { readonly [Type in ActionType]: OutcomeOf<Type> } = {
  'bot-reply': goesOn,
  'visitor-attribute': goesOn,
  'bubble-options': ({ options, otherwise }, at) => {
    const ways = options.map(
      ({ label, target }, index): Way => ({ kind: 'bubble', at: `${at}/options/${index}`, label, target }),
    );
    const other: Way[] =
      otherwise === undefined ? [] : [{ kind: 'otherwise', at: `${at}/otherwise`, target: otherwise }];
    return leading([...ways, ...other]);
  },
  'card-response': ({ cards }, at) =>
    leading(
      cards.flatMap(({ title, target }, index): Way[] =>
        target === undefined ? [] : [{ kind: 'card', at: `${at}/cards/${index}`, label: title, target }],
      ),
    ),
  'chat-widget': ({ app, target }, at) =>
    target === undefined
      ? leaving({ kind: 'widget-done', at })
      : leading([{ kind: 'widget-done', at, label: app, target }]),
  next: ({ target }, at) => leading([{ kind: 'next', at, target }]),
  'go-to': ({ target }, at) => leading([{ kind: 'go-to', at, target }]),
  'redirect-to': goesOn,
  'send-lead': goesOn,
  'post-lead': goesOn,
  'sync-to-crm': goesOn,
  'add-note': goesOn,
  'assign-tag': goesOn,
  'chat-with-agent': ({ agent, offline }, at) => handingOver({ kind: 'agent', at, ...to(agent) }, offline),
  'chat-with-department': ({ department, offline }, at) =>
    handingOver({ kind: 'department', at, ...to(department) }, offline),
  'invite-conversational-bot': ({ bot }, at) => leaving({ kind: 'bot', at, to: bot }),
  'invite-sequence-bot': ({ sequence }, at) => leading([{ kind: 'invitation', at, target: sequence }]),
  'close-conversation': ({ target }, at) =>
    target === undefined
      ? leaving({ kind: 'closed', at })
      : leading([{ kind: 'closing-cancelled', at, target }]),
  end: (_, at) => leaving({ kind: 'ended', at }),
  condition: (action: ConditionAction, at) =>
    'target' in action ? { ...GOES_ON, ways: [conditionWay(action, at)] } : GOES_ON,
  set: goesOn,
  add: goesOn,
  clear: goesOn,
  call: ({ webhook, failed }, at) =>
    failed === undefined
      ? GOES_ON
      : { ...GOES_ON, ways: [{ kind: 'call-failed', at, label: webhook, target: failed }] },
  split: ({ parts }, at) =>
    leading(
      parts.map(
        ({ share, target }, index): Way => ({
          kind: 'split',
          at: `${at}/parts/${index}`,
          label: `${share}%`,
          target,
        }),
      ),
    ),
  wait: goesOn,
};

/** What the action at an address can lead to. */
export function outcomeOf<Type extends ActionType>(
  action: ActionOf<Type> & { type: Type },
  at: Address,
): Outcome {
  const outcome: OutcomeOf<Type> = OUTCOMES[action.type];
  return outcome(action, at);
}

function conditionWay({ condition, target }: Extract<ConditionAction, { target: string }>, at: Address): Way {
  return { kind: 'condition', at, label: conditionText(condition), target };
}

function leading(ways: readonly Way[]): Outcome {
  return { ways, exits: [], ends: true };
}

function leaving(exit: Exit): Outcome {
  return { ways: [], exits: [exit], ends: true };
}

/** Somebody is online, or nobody is: then the case waits for them unless there is another way. */
function handingOver(exit: Exit, offline: string | undefined): Outcome {
  const ways: Way[] = offline === undefined ? [] : [{ kind: 'offline', at: exit.at, target: offline }];
  return { ways, exits: [exit], ends: true };
}

function to(name: string | undefined): { to?: string } {
  return name === undefined ? {} : { to: name };
}
