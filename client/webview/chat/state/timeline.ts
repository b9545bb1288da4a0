import type { Effect } from '../../../../language/runtime/effect.js';
import type { Conversation } from './conversation.js';
import type { EffectOf } from './entry.js';

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

/** `late` when it failed because no answer came in time. */
export type CallDone = EffectOf<'call-done'> & { readonly late?: true };

const kinds: ReadonlySet<string> = new Set(SEEN_BY_AGENTS);

/** Everything that the agents have seen, the visitor's messages apart. */
export function timelineOf({ opening, turns }: Conversation): TimelineEvent[] {
  return [
    ...opening.effects.filter(isTimelineEvent),
    ...turns.flatMap(({ step, late }) =>
      step.effects
        .filter(isTimelineEvent)
        .map((event): TimelineEvent => (late && event.type === 'call-done' ? { ...event, late } : event)),
    ),
  ];
}

function isTimelineEvent(effect: Effect): effect is TimelineEvent {
  return effect.type === 'ended' ? effect.ending === 'closed' : kinds.has(effect.type);
}
