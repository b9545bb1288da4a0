import type { Effect } from '../../../../language/runtime/effect.js';
import { smsLines } from '../../../../language/runtime/index.js';
import type { Input } from '../../../../language/runtime/input.js';
import type { Waiting } from '../../../../language/runtime/state.js';
import { type Conversation, stateOf } from './conversation.js';
import type { Entry } from './entry.js';

/** Everything that the visitor has seen and said. */
export function logOf(conversation: Conversation): Entry[] {
  const log: Entry[] = [];
  const show = stateOf(conversation).channel === 'sms' ? smsEntryOf : entryOf;
  addEffects(log, conversation.opening.effects, show);
  for (const { input, step } of conversation.turns) {
    addInput(log, input, step.effects);
    addEffects(log, step.effects, show);
  }
  return closePast(log, stateOf(conversation).waiting);
}

function addInput(log: Entry[], input: Input, effects: readonly Effect[]): void {
  const picked = effects.find((effect) => effect.type === 'picked');
  if (input.type === 'say' && !effects.some(({ type }) => type === 'ignored'))
    log.push({ kind: 'visitor', text: input.text, picked: false });
  else if (picked) log.push({ kind: 'visitor', text: picked.label, picked: true });
}

function addEffects(
  log: Entry[],
  effects: readonly Effect[],
  show: (effect: Effect) => Entry | undefined,
): void {
  for (const effect of effects) {
    settle(log, effect);
    const entry = show(effect);
    // The first sequence is the header's business.
    if (entry && !(entry.kind === 'sequence' && log.length === 0)) append(log, entry);
  }
}

const TEXTED: ReadonlySet<Effect['type']> = new Set<Effect['type']>(['message', 'bubbles', 'cards']);

function smsEntryOf(effect: Effect): Entry | undefined {
  return TEXTED.has(effect.type) ? { kind: 'sms', at: effect.at, lines: smsLines(effect) } : entryOf(effect);
}

/** What an effect adds to the visitor's log; nothing when only agents see it. */
function entryOf(effect: Effect): Entry | undefined {
  const { at } = effect;
  switch (effect.type) {
    case 'enter-branch':
      return { kind: 'branches', at, names: [effect.branch] };
    case 'enter-sequence':
      return { kind: 'sequence', at, name: effect.sequence };
    case 'message':
      return { kind: 'bot', at, text: effect.text, media: effect.media };
    case 'bubbles':
      return { kind: 'bubbles', at, labels: effect.labels, choice: { is: 'open' } };
    case 'cards':
      return { kind: 'cards', at, cards: effect.cards, choice: { is: 'open' } };
    case 'widget':
      return { kind: 'widget', at, app: effect.app, config: effect.config, outcome: 'open' };
    case 'call':
      return { kind: 'call', at, webhook: effect.webhook, request: effect.request, outcome: 'open' };
    case 'redirect':
      return { kind: 'redirect', at, url: effect.url, blocked: effect.blocked };
    case 'opened':
      return { kind: 'opened', at, url: effect.url };
    case 'ignored':
      return { kind: 'ignored', text: effect.text };
    case 'ended':
      return { kind: 'ended', at, ending: effect.ending };
    case 'pause':
      return { kind: 'pause', milliseconds: effect.milliseconds };
    default:
      return undefined;
  }
}

/** How many branches entered in a row are named. */
const NAMED = 3;

function append(log: Entry[], entry: Entry): void {
  const last = log.at(-1);
  if (entry.kind !== 'branches' || last?.kind !== 'branches') log.push(entry);
  else log[log.length - 1] = { ...entry, names: [...last.names, ...entry.names].slice(-NAMED - 1) };
}

/** Some effects say what has become of something that is shown already. */
function settle(log: Entry[], effect: Effect): void {
  if (effect.type === 'picked') {
    const { index } = effect;
    replaceLast(log, (entry) =>
      entry.kind === 'bubbles' || entry.kind === 'cards'
        ? { ...entry, choice: { is: 'picked', index } }
        : undefined,
    );
  } else if (effect.type === 'widget-done') {
    replaceLast(log, (entry) =>
      entry.kind === 'widget' ? { ...entry, outcome: effect.outcome } : undefined,
    );
  } else if (effect.type === 'call-done') {
    replaceLast(log, (entry) => (entry.kind === 'call' ? { ...entry, outcome: effect.outcome } : undefined));
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

/** Only what is waited for can be picked, and of bubbles that were shown again only the last. */
function closePast(log: readonly Entry[], waiting: Waiting): Entry[] {
  let open = waiting.for === 'nothing' ? 0 : 1;
  const closed = [...log].reverse().map((entry): Entry => {
    if (!isOpenChoice(entry)) return entry;
    return entry.at === waiting.at && open-- > 0 ? entry : { ...entry, choice: { is: 'past' } };
  });
  return closed.reverse();
}

function isOpenChoice(entry: Entry): entry is Extract<Entry, { choice: unknown }> {
  return (entry.kind === 'bubbles' || entry.kind === 'cards') && entry.choice.is === 'open';
}
