import type { Program, State } from '../runtime/index.js';
import { beginningsOf, givensOf, reasonAgainst } from './recording/beginnings.js';
import { callsIn } from './recording/calls.js';
import { type Conversation, type PlayedExchange, played } from './recording/conversation.js';
import { isRefused, REFUSALS, type Refused } from './recording/refusals.js';
import { wentTheSame } from './recording/sameness.js';
import { stepsOf } from './recording/steps.js';
import { run } from './run.js';
import type { Given, Script } from './script.js';

/** A conversation as a script that comes true, or why no scenario can say it: `reason` is a sentence for people. */
export type Recorded =
  | { readonly status: 'recorded'; readonly script: Script }
  | { readonly status: 'refused'; readonly reason: string };

/**
 * Writes a conversation down as a script: what the bot said, what the visitor did, and what can be expected. Whatever
 * chance and webhooks decided is given. A script that is recorded has been run: it comes true, and goes the same way.
 */
export function record(program: Program, conversation: Conversation, title: string): Recorded {
  const script = scriptOf(program, conversation, title);
  return isRefused(script) ? { status: 'refused', ...script } : { status: 'recorded', script };
}

function scriptOf(program: Program, conversation: Conversation, title: string): Script | Refused {
  const sequence = conversation.setup.sequence ?? program.bot.start;
  const exchanges = played(program, conversation);
  if (exchanges === undefined) return { reason: REFUSALS.noInput };
  const opening = openingOf(program, conversation, sequence);
  if (isRefused(opening)) return opening;
  const unfinished = unfinishedIn(exchanges.at(-1)?.state);
  if (unfinished !== undefined) return { reason: unfinished };
  const steps = stepsOf(program, sequence, exchanges);
  if (isRefused(steps)) return steps;
  const calls = callsIn(program, exchanges);
  if (isRefused(calls)) return calls;
  return comingTrue(program, conversation, exchanges, ({ givens }) => ({
    title,
    sequence,
    givens: [...opening, ...givens, ...calls, ...splitsIn(exchanges)],
    steps,
  }));
}

/** The channel, if it is not the one that is usual. */
function openingOf(program: Program, { setup }: Conversation, sequence: string): readonly Given[] | Refused {
  const source = program.sequenceNames.get(sequence)?.source;
  if (source === undefined) return { reason: REFUSALS.noSequence };
  if (setup.branch !== undefined && setup.branch !== source.branches[0]?.name)
    return { reason: REFUSALS.beginning };
  const { channel } = setup;
  if (channel === undefined || channel === source.channels[0]) return [];
  return source.channels.includes(channel)
    ? [{ type: 'channel', channel }]
    : { reason: REFUSALS.notServed(sequence, channel) };
}

function unfinishedIn(state: State | undefined): string | undefined {
  const waiting = state?.waiting;
  if (waiting?.for === 'call') return REFUSALS.call(waiting.webhook);
  if (waiting?.for !== 'nothing') return undefined;
  if (waiting.ending === 'runaway') return REFUSALS.runaway;
  return waiting.ending === 'broken' ? REFUSALS.broken : undefined;
}

/** All parts that were taken, by chance or not. */
function splitsIn(exchanges: readonly PlayedExchange[]): Given[] {
  return exchanges.flatMap(({ effects }) =>
    effects.flatMap((effect) =>
      effect.type === 'split' ? [{ type: 'split', part: effect.part } as const] : [],
    ),
  );
}

/** The script with the first beginning from which the conversation goes the same way. */
function comingTrue(
  program: Program,
  conversation: Conversation,
  exchanges: readonly PlayedExchange[],
  make: (beginning: { givens: readonly Given[] }) => Script,
): Script | Refused {
  const wanted = exchanges.flatMap(({ effects }) => effects);
  for (const beginning of beginningsOf(program, conversation)) {
    const givens = givensOf(beginning);
    if (isRefused(givens)) return givens;
    const script = make({ givens });
    const outcome = run(program, script);
    const effects = outcome.exchanges.flatMap((exchange) => exchange.effects);
    if (outcome.status === 'passed' && wentTheSame(effects, wanted)) return script;
  }
  return { reason: reasonAgainst(conversation) };
}
