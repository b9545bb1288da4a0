import type { Channel } from '../../../../language/bot/bot.js';
import type { Effect } from '../../../../language/runtime/effect.js';
import type { Waiting } from '../../../../language/runtime/state.js';
import { type Conversation, stateOf, type Turn } from './conversation.js';
import type { Entry, EntryKind, Shown } from './entry.js';
import { share } from './share.js';
import { shownOf } from './shown.js';

/**
 * Everything that the visitor has seen and said. An entry that is the same in a log of `before` is that entry, so that it
 * need not be drawn again.
 */
export function logOf(conversation: Conversation, before: readonly Entry[] = []): readonly Entry[] {
  const { channel, waiting } = stateOf(conversation);
  const log: Entry[] = [];
  addEffects(log, conversation.opening.effects, { channel, after: 0 });
  let made = 0;
  for (const turn of conversation.turns) {
    const now = made + (turn.supposed ? 0 : 1);
    addOwn(log, turn, made);
    addEffects(log, turn.step.effects, {
      ...{ channel, after: now },
      ...(!turn.supposed && { own: made }),
      ...(turn.late && { late: true }),
    });
    made = now;
  }
  markWaiting(log, waiting);
  return share(before, closePast(log, waiting));
}

/** What the visitor said or picked, or whoever plays changed. */
function addOwn(log: Entry[], { input, step: { effects } }: Turn, turn: number): void {
  const picked = effects.find((effect) => effect.type === 'picked');
  if (input.type === 'edit-profile') {
    const { attribute, value } = input;
    log.push({ turn, kind: 'edited', attribute, value });
  } else if (input.type === 'change-circumstances') {
    log.push({ turn, kind: 'supposed', change: input.circumstances });
  } else if (input.type === 'say' && !effects.some(({ type }) => type === 'ignored')) {
    log.push({ turn, kind: 'visitor', text: input.text, picked: false });
  } else if (picked) {
    log.push({ turn, kind: 'visitor', text: picked.label, picked: true });
  }
}

/** How effects are shown: `after` so many moves, caused by a move that was made after `own`, if it was one. */
interface Showing {
  readonly channel: Channel;
  readonly after: number;
  readonly own?: number;
  readonly late?: true;
}

/** What the visitor did, though it is told by an effect. */
const OWN: ReadonlySet<EntryKind> = new Set<EntryKind>(['opened', 'ignored']);

function addEffects(log: Entry[], effects: readonly Effect[], showing: Showing): void {
  const { channel, after, own } = showing;
  for (const effect of effects) {
    settle(log, effect, showing);
    const shown = shownOf(effect, channel);
    // The first sequence is the header's business.
    if (!shown || (shown.kind === 'sequence' && log.length === 0)) continue;
    const turn = OWN.has(shown.kind) ? (own ?? after) : after;
    append(log, { turn, ...shown });
  }
}

/** How many branches entered in a row are named. */
const NAMED = 3;

function append(log: Entry[], entry: Entry): void {
  const last = log.at(-1);
  if (entry.kind !== 'branches' || last?.kind !== 'branches') log.push(entry);
  else {
    const names = [...last.names, ...entry.names].slice(-NAMED - 1);
    log[log.length - 1] = { ...entry, names, entered: [...last.entered, ...entry.entered] };
  }
}

/** Some effects say what has become of something that is shown already. */
function settle(log: Entry[], effect: Effect, { channel, own, late }: Showing): void {
  const settled = own !== undefined && { settled: own };
  if (effect.type === 'picked') {
    // On a phone what was picked is only text.
    if (channel === 'sms') return;
    const choice = { is: 'picked', index: effect.index, turn: own ?? 0 } as const;
    replaceLast(log, (entry) => (hasChoice(entry) ? { ...entry, choice } : undefined));
  } else if (effect.type === 'widget-done') {
    const { outcome } = effect;
    replaceLast(log, (entry) => (entry.kind === 'widget' ? { ...entry, outcome, ...settled } : undefined));
  } else if (effect.type === 'call-done') {
    const { outcome } = effect;
    replaceLast(log, (entry) =>
      entry.kind === 'call' ? { ...entry, outcome, ...settled, ...(late && { late }) } : undefined,
    );
  }
}

function replaceLast(log: Entry[], change: (entry: Entry) => Entry | undefined): void {
  for (let index = log.length - 1; index >= 0; index--) {
    const entry = log[index];
    const changed = entry && change(entry);
    if (!changed) continue;
    log[index] = changed;
    return;
  }
}

const NOT_WAITING: ReadonlySet<Shown['kind']> = new Set<Shown['kind']>(['opened']);

/** The last thing that the waiting action showed is what is waited for. */
function markWaiting(log: Entry[], waiting: Waiting): void {
  if (waiting.for === 'nothing') return;
  replaceLast(log, (entry) =>
    'at' in entry && entry.at === waiting.at && !NOT_WAITING.has(entry.kind)
      ? { ...entry, waits: true }
      : undefined,
  );
}

/** Only what is waited for can be picked, and of bubbles that were shown again only the last. */
function closePast(log: readonly Entry[], waiting: Waiting): Entry[] {
  let open = waiting.for === 'nothing' ? 0 : 1;
  const closed = [...log].reverse().map((entry): Entry => {
    if (!hasChoice(entry) || entry.choice.is !== 'open') return entry;
    return entry.at === waiting.at && open-- > 0 ? entry : { ...entry, choice: { is: 'past' } };
  });
  return closed.reverse();
}

function hasChoice(entry: Entry): entry is Extract<Entry, { choice: unknown }> {
  return entry.kind === 'bubbles' || entry.kind === 'cards';
}
