import type { Effect } from '../../../../language/runtime/effect.js';
import type { Conversation } from './conversation.js';
import type { EffectOf } from './entry.js';
import type { WhatIf } from './what-if.js';

const SEEN_BY_AGENTS = [
  'note',
  'tag',
  'lead',
  'case',
  'offline',
  'invite-bot',
  'invite-sequence',
  'call',
  'call-done',
  'misfit',
  'split',
] as const;

/** One thing in the agents' timeline. */
export type TimelineEvent =
  | Exclude<EffectOf<(typeof SEEN_BY_AGENTS)[number]>, { type: 'call-done' }>
  | CallDone
  | (EffectOf<'ended'> & { readonly ending: 'closed' });

/** `late` when it failed because, as was supposed, no answer came in time. */
export type CallDone = EffectOf<'call-done'> & { readonly late?: true };

const kinds: ReadonlySet<string> = new Set(SEEN_BY_AGENTS);

/** Everything that the agents have seen, the visitor's messages apart. `webhooks` is what was supposed of their calls. */
export function timelineOf(
  { opening, turns }: Conversation,
  webhooks: WhatIf['webhooks'] = [],
): TimelineEvent[] {
  const late = new Set(
    webhooks.filter(({ outcome }) => outcome === 'times-out').map(({ webhook }) => webhook),
  );
  return [
    ...opening.effects.filter(isTimelineEvent),
    ...turns.flatMap(({ step, supposed }) =>
      step.effects
        .filter(isTimelineEvent)
        .map((event) => (supposed && isCallOf(event, late) ? { ...event, late: true as const } : event)),
    ),
  ];
}

function isCallOf(event: TimelineEvent, webhooks: ReadonlySet<string>): event is CallDone {
  return event.type === 'call-done' && webhooks.has(event.webhook);
}

function isTimelineEvent(effect: Effect): effect is TimelineEvent {
  return effect.type === 'ended' ? effect.ending === 'closed' : kinds.has(effect.type);
}
