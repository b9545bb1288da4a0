import {
  begin,
  type Effect,
  type Input,
  type Program,
  type Setup,
  type State,
  transition,
} from '../../runtime/index.js';

/** A conversation as data: how it began and what came in since. */
export interface Conversation {
  readonly setup: Setup;
  readonly inputs: readonly Input[];
}

/** One input of a conversation and what it caused; the beginning has no input. */
export interface PlayedExchange {
  readonly input?: Input;
  /** Where the input was made; nothing at the beginning. */
  readonly before?: State;
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** Plays a conversation; `undefined` when one of its inputs does not fit. There is always a first exchange. */
export function played(program: Program, { setup, inputs }: Conversation): PlayedExchange[] | undefined {
  let { state, effects } = begin(program, setup);
  const exchanges: PlayedExchange[] = [{ state, effects }];
  for (const input of inputs) {
    const before = state;
    const step = transition(program, before, input);
    if (step.refused !== undefined) return undefined;
    ({ state, effects } = step);
    exchanges.push({ input, before, state, effects });
  }
  return exchanges;
}

/** A turn of the visitor with all that happened until the next, or the beginning. */
export interface Turn {
  readonly exchanges: readonly PlayedExchange[];
}

const NO_TURNS: ReadonlySet<Input['type'] | undefined> = new Set([
  'call-result',
  'edit-profile',
  'change-circumstances',
] as const);

/** The turns of the visitor, the beginning first. */
export function turnsOf(exchanges: readonly PlayedExchange[]): readonly Turn[] {
  const turns: PlayedExchange[][] = [];
  for (const exchange of exchanges) {
    const last = turns.at(-1);
    if (last !== undefined && NO_TURNS.has(exchange.input?.type)) last.push(exchange);
    else turns.push([exchange]);
  }
  return turns.map((turn) => ({ exchanges: turn }));
}
