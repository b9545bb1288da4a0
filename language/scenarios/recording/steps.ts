import type { Channel } from '../../bot/bot.js';
import { choicesOf, pickedBy } from '../../runtime/choices.js';
import { type Ending, type Program, plainText } from '../../runtime/index.js';
import type { ScriptStep } from '../script.js';
import { type PlayedExchange, type Turn, turnsOf } from './conversation.js';
import { expectationsOf } from './happenings.js';
import { isRefused, REFUSALS, type Refused } from './refusals.js';
import { isWritable } from './writable.js';

/** All that is said, done and can be expected in a conversation of a sequence. */
export function stepsOf(
  program: Program,
  sequence: string,
  exchanges: readonly PlayedExchange[],
): ScriptStep[] | Refused {
  const steps: ScriptStep[] = [];
  let labels: readonly string[] = [];
  for (const turn of turnsOf(exchanges)) {
    const begun = beginningOf(turn, labels);
    if (begun !== undefined && isRefused(begun)) return begun;
    if (begun !== undefined) steps.push(begun);
    for (const text of messagesIn(turn)) steps.push({ type: 'bot', text });
    for (const that of expectationsOf(turn)) steps.push({ type: 'expect', that });
    labels = labelsIn(turn) ?? labels;
  }
  return [...steps, ...lastPlace(program, sequence, exchanges.at(-1))];
}

/** What the visitor does where `labels` were shown last; nothing at the beginning of the conversation. */
function beginningOf(
  { exchanges: [first] }: Turn,
  labels: readonly string[],
): ScriptStep | Refused | undefined {
  if (first?.input === undefined || first.before === undefined) return undefined;
  const { input, before } = first;
  switch (input.type) {
    case 'say':
      return isWritable(input.text)
        ? { type: 'visitor', value: input.text.trim() }
        : { reason: REFUSALS.noWords };
    case 'pick':
    case 'open-link':
      return picking(labels, input.index, before.channel);
    case 'complete-widget':
    case 'cancel-widget':
      return before.waiting.for === 'widget' ? { type: input.type, app: before.waiting.app } : undefined;
    default:
      return undefined;
  }
}

function picking(labels: readonly string[], index: number, channel: Channel): ScriptStep | Refused {
  const value = labels[index] ?? '';
  if (pickedBy(choicesOf(labels), value, channel) !== index) return { reason: REFUSALS.label(value) };
  return isWritable(value) ? { type: 'visitor', value } : { reason: REFUSALS.noWords };
}

/** What the bot says, as far as there is something to read. */
function messagesIn({ exchanges }: Turn): string[] {
  return exchanges
    .flatMap(({ effects }) => effects)
    .flatMap((effect) =>
      effect.type === 'message' && effect.text !== undefined ? [plainText(effect.text).trim()] : [],
    )
    .filter(isWritable);
}

/** What there is to pick after a turn; nothing when it showed nothing new. */
function labelsIn({ exchanges }: Turn): readonly string[] | undefined {
  const shown = exchanges.flatMap(({ effects }) =>
    effects.flatMap((effect) => {
      if (effect.type === 'bubbles') return [effect.labels];
      return effect.type === 'cards' ? [effect.cards.map(({ title }) => title)] : [];
    }),
  );
  return shown.at(-1);
}

/** These say themselves where the conversation ended. */
const TOLD: ReadonlySet<Ending> = new Set(['closed', 'agents', 'bot']);

function lastPlace({ sequences }: Program, sequence: string, last: PlayedExchange | undefined): ScriptStep[] {
  if (last === undefined) return [];
  const { waiting, sequence: index, branch } = last.state;
  const source = sequences[index]?.source;
  const name = source?.name === sequence ? source.branches[branch]?.name : undefined;
  const isTold = waiting.for === 'nothing' && TOLD.has(waiting.ending);
  return name === undefined || isTold ? [] : [{ type: 'expect', that: { type: 'at', branch: name } }];
}
