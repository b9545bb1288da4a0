import { setTimeout } from 'node:timers/promises';
import {
  begin,
  type Effect,
  type Input,
  type Program,
  type Setup,
  type State,
  type Step,
  transition,
} from '../../../language/runtime/index.js';
import { waitingText } from '../../../language/scenarios/chat.js';
import { out } from '../terminal/print.js';
import { visibleJson, visibleLine } from '../terminal/visible.js';
import { aside, type ChatLine, printed } from './chat-line.js';
import { choicesIn, NO_CHOICES } from './choices.js';
import { LineReader } from './line-reader.js';
import { effectLines } from './lines.js';
import { nextTurn } from './turns.js';

/** How a conversation is shown. */
export interface Showing {
  /** One JSON object a line in place of the chat. */
  readonly json?: boolean;
  /** Whether typing pauses are skipped in a terminal. Elsewhere they always are. */
  readonly skipWaits?: boolean;
}

/** Plays a conversation with what comes from standard input, until it ends or the input does. Returns its last state. */
export async function converse(program: Program, setup: Setup, showing: Showing): Promise<State> {
  const reader = new LineReader(!showing.json);
  const show = (input: Input | undefined, step: Step) =>
    showing.json ? printStep(input, step) : showStep(input, step, reader, showing);
  try {
    let step = begin(program, setup);
    let choices = NO_CHOICES;
    if (reader.isTerminal && !showing.json) welcome(program, step.state);
    await show(undefined, step);
    while (step.state.waiting.for !== 'nothing') {
      choices = choicesIn(step, choices);
      const input = await nextTurn({ program, state: step.state, choices: choices.list, reader });
      if (input === undefined) break;
      step = transition(program, step.state, input);
      await show(input, step);
    }
    if (!showing.json) farewell(step.state);
    return step.state;
  } finally {
    reader.close();
  }
}

/** What is talked to, and how to leave. */
function welcome({ sequences }: Program, { sequence, channel }: State): void {
  const { name = '', title = name } = sequences[sequence]?.source ?? {};
  out.line(out.colours.dim(`${visibleLine(title)} (${channel}). Ctrl+D leaves.\n`));
}

async function showStep(
  input: Input | undefined,
  { state, effects, refused }: Step,
  reader: LineReader,
  { skipWaits }: Showing,
): Promise<void> {
  const { dim } = out.colours;
  if (input && input.type !== 'say') showPicked(effects, reader);
  if (refused) print(aside(dim(`That does not fit: ${visibleLine(waitingText(state.waiting))}.`)));
  for (const effect of effects) {
    if (effect.type === 'pause' && reader.isTerminal && !skipWaits) await pause(effect.milliseconds, reader);
    if (reader.closed.aborted) return;
    for (const line of effectLines(effect, state.channel, out.colours)) print(line);
  }
}

/** What a number stood for. */
function showPicked(effects: readonly Effect[], { last }: LineReader): void {
  const picked = effects.find((effect) => effect.type === 'picked');
  if (picked && picked.label !== last) print(aside(out.colours.dim(visibleLine(picked.label))));
}

/** Waits; not longer than there is someone who may answer. */
async function pause(milliseconds: number, { closed }: LineReader): Promise<void> {
  print(aside(out.colours.dim('…')));
  await setTimeout(milliseconds, undefined, { signal: closed }).catch((error: unknown) => {
    if (!closed.aborted) throw error;
  });
}

function farewell({ waiting }: State): void {
  if (waiting.for !== 'nothing') out.line(out.colours.dim(`— ${visibleLine(waitingText(waiting))}`));
}

function print(line: ChatLine): void {
  for (const part of printed(line, out.width)) out.line(part);
}

function printStep(input: Input | undefined, { state, effects, refused }: Step): void {
  const step = { input: input ?? null, effects, ...(refused && { refused }), waiting: state.waiting };
  out.line(visibleJson(JSON.stringify(step)));
}
