import { begin, transition } from '../../../../language/runtime/index.js';
import type { Input, Setup } from '../../../../language/runtime/input.js';
import type { Program } from '../../../../language/runtime/program.js';
import type { Step } from '../../../../language/runtime/step.js';
import type { Conversation, Misfit, Turn } from './conversation.js';
import { GONE, inputAgain, labelsIn, type Move, moveOf, type Spot } from './move.js';
import { resultOf, type WhatIf } from './what-if.js';

/** So many calls may be answered by the panel with nothing in between: a bot can call for ever. */
const MAX_ANSWERS = 100;

/** Plays moves one after the other, and answers the calls between them as supposed. */
export class Player {
  private readonly turns: Turn[] = [];
  private readonly opening: Step;
  private now: Step;
  private labels: readonly string[] | undefined;
  private made = 0;
  private answered = 0;

  constructor(
    private readonly program: Program,
    private readonly setup: Setup,
    private readonly webhooks: WhatIf['webhooks'],
  ) {
    this.opening = begin(program, setup);
    this.now = this.opening;
    this.labels = labelsIn(this.opening.effects);
  }

  /** Where the next move is made. */
  get spot(): Spot {
    return { waiting: this.now.state.waiting, ...(this.labels && { labels: this.labels }) };
  }

  /** The conversation so far. */
  get conversation(): Conversation {
    return { setup: this.setup, opening: this.opening, turns: [...this.turns], moves: this.made };
  }

  /** Makes a move, or says why it does not fit. */
  make(move: Move): Misfit | undefined {
    const input = inputAgain(move, this.spot);
    if (input === GONE) return GONE;
    const step = transition(this.program, this.now.state, input);
    if (step.refused) return step.refused;
    this.add({ input, step, ...(move.late && { late: true }) });
    this.made++;
    this.answered = 0;
    return undefined;
  }

  /** Answers calls as supposed, until one is waited for that `next` answers or that nothing is supposed of. */
  settle(next?: Move): void {
    for (let call = this.supposed(next); call; call = this.supposed(next)) {
      const { input, late } = call;
      const step = transition(this.program, this.now.state, input);
      this.add({ input, step, supposed: true, ...(late && { late }) });
      this.answered++;
    }
  }

  private supposed(next: Move | undefined): Pick<Turn, 'input' | 'late'> | undefined {
    const { waiting } = this.now.state;
    if (waiting.for !== 'call' || next?.webhook === waiting.webhook) return undefined;
    const supposed = this.webhooks.find(({ webhook }) => webhook === waiting.webhook);
    if (!supposed || this.answered >= MAX_ANSWERS) return undefined;
    const input: Input = { type: 'call-result', result: resultOf(supposed) };
    return { input, ...(supposed.outcome === 'times-out' && { late: true }) };
  }

  private add(turn: Turn): void {
    this.turns.push(turn);
    this.now = turn.step;
    this.labels = labelsIn(turn.step.effects) ?? this.labels;
  }
}

/** Moves to play: the first `wanted` of all, those behind being ahead of them. */
export interface History {
  readonly setup: Setup;
  readonly moves: readonly Move[];
  readonly wanted: number;
}

/** A conversation as far as moves fit; `misfit` is why the next one does not, if not all of them do. */
export interface Replayed {
  readonly conversation: Conversation;
  readonly misfit?: Misfit;
}

/** Begins a conversation and makes moves in it as far as they are wanted and fit. */
export function replay(
  program: Program,
  { setup, moves, wanted }: History,
  webhooks: WhatIf['webhooks'],
): Replayed {
  const player = new Player(program, setup, webhooks);
  for (const move of moves.slice(0, wanted)) {
    player.settle(move);
    const misfit = player.make(move);
    if (misfit) return { conversation: player.conversation, misfit };
  }
  player.settle(moves[wanted]);
  return { conversation: player.conversation };
}

/** Where the next move of a conversation is made. */
export function spotOf({ opening, turns }: Conversation): Spot {
  const last = turns.findLast(({ step }) => labelsIn(step.effects) !== undefined)?.step ?? opening;
  const labels = labelsIn(last.effects);
  return { waiting: (turns.at(-1)?.step ?? opening).state.waiting, ...(labels && { labels }) };
}

/** Inputs as moves in the conversation that they make, as far as they fit; those behind it stay as they are. */
export function movesOf(program: Program, setup: Setup, inputs: readonly Input[]): Move[] {
  const player = new Player(program, setup, []);
  let fits = true;
  return inputs.map((input) => {
    const move = fits ? moveOf(input, player.spot) : { input };
    fits = fits && player.make(move) === undefined;
    return move;
  });
}
