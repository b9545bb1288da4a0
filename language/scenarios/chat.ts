import {
  begin,
  type CallResult,
  type Effect,
  type Input,
  type Program,
  type State,
  type Step,
  transition,
  type Waiting,
} from '../runtime/index.js';
import { type Answers, answersOf, setupOf } from './givens.js';
import type { Complaint } from './outcome.js';
import type { Script } from './script.js';
import { type Exchange, endingText } from './transcript.js';

/** How many calls may be answered in a scenario, and how much may happen in it. */
const MAX_CALLS = 1000;
const MAX_EFFECTS = 200_000;

/** The conversation of a scenario: plays it, answers its calls, and keeps what happened. */
export class Chat {
  readonly exchanges: Exchange[] = [];
  /** What happened since the visitor's last turn. */
  turn: Effect[] = [];
  /** How far into the turn the script's bot lines have got. */
  heard = 0;
  /** Name of the sequence that the scenario is of. */
  readonly sequence: string;
  private now: State;
  private readonly answers: Answers;
  private readonly calls = new Map<string, number>();
  private answered = 0;
  private effects = 0;

  constructor(
    readonly program: Program,
    script: Script,
  ) {
    this.sequence = script.sequence;
    this.answers = answersOf(script);
    const step = begin(program, setupOf(script));
    this.now = step.state;
    this.record(step);
  }

  get state(): State {
    return this.now;
  }

  /** A turn of the visitor. Returns what is wrong with it; {@link settle} comes next. */
  take(input: Input): Complaint | undefined {
    const step = transition(this.program, this.now, input);
    const expected = 'the chat waits for the visitor';
    if (step.refused !== undefined) return { kind: 'turn', expected, actual: waitingText(this.now.waiting) };
    this.turn = [];
    this.heard = 0;
    this.record(step, input);
    return undefined;
  }

  /** Answers calls until the chat waits for the visitor or is over. Returns what went wrong on the way. */
  settle(): Complaint | undefined {
    for (; this.now.waiting.for === 'call' && this.effects <= MAX_EFFECTS; this.answered++) {
      const { webhook } = this.now.waiting;
      const result = this.resultOf(webhook);
      if (result === undefined)
        return { kind: 'answer', expected: `a given that says what ${webhook} answers`, actual: 'none' };
      if (this.answered === MAX_CALLS)
        return { kind: 'stopped', expected: WAITS, actual: `${webhook} is called over and over` };
      const input: Input = { type: 'call-result', result };
      this.record(transition(this.program, this.now, input), input);
    }
    if (this.effects > MAX_EFFECTS) return { kind: 'stopped', expected: WAITS, actual: TOO_MUCH };
    return stopped(this.now);
  }

  /** The answer to the next call. A webhook that saves nothing needs none: what it says makes no difference. */
  private resultOf(webhook: string): CallResult | undefined {
    const calls = this.calls.get(webhook) ?? 0;
    this.calls.set(webhook, calls + 1);
    const answers = this.answers.get(webhook) ?? [];
    const silent = this.program.webhooks.get(webhook)?.saves.length === 0;
    return answers[calls] ?? answers.at(-1) ?? (silent ? NO_VALUES : undefined);
  }

  private record({ state, effects }: Step, input?: Input): void {
    this.now = state;
    this.exchanges.push(input === undefined ? { effects } : { input, effects });
    this.effects += effects.length;
    for (const effect of effects) this.turn.push(effect);
  }
}

const WAITS = 'the chat waits for the visitor or ends';
const TOO_MUCH = `stopped after ${MAX_EFFECTS.toLocaleString('en')} things that happened`;
const NO_VALUES: CallResult = { kind: 'values', values: {} };

function stopped({ waiting }: State): Complaint | undefined {
  if (waiting.for !== 'nothing' || (waiting.ending !== 'runaway' && waiting.ending !== 'broken'))
    return undefined;
  return { kind: 'stopped', expected: WAITS, actual: endingText(waiting.ending) };
}

/** What a chat waits for, in words. */
export function waitingText(waiting: Waiting): string {
  switch (waiting.for) {
    case 'answer':
      return `the chat waits for ${waiting.attribute}`;
    case 'bubble':
      return 'the chat waits for a bubble to be picked';
    case 'card':
      return 'the chat waits for a card to be picked';
    case 'widget':
      return `the chat waits for ${waiting.app}`;
    case 'call':
      return `the chat waits for the webhook ${waiting.webhook}`;
    case 'nothing':
      return `the chat is over: ${endingText(waiting.ending)}`;
  }
}
