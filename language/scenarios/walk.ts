import { type Address, child, ROOT } from '../bot/address.js';
import type { Effect, Input, Program, State } from '../runtime/index.js';
import { Chat } from './chat.js';
import { follow } from './follow.js';
import { beginningFailure } from './givens.js';
import type { Complaint, Failure, Outcome } from './outcome.js';
import type { Script, ScriptStep } from './script.js';
import { missingPart, unusedPart } from './splits.js';
import type { Exchange } from './transcript.js';

/** The conversation at one line of a script: the beginning, or a step once it has come true, or where it did not. */
export interface Stop {
  /** Empty for the beginning, else that of the step: `/steps/3`. */
  readonly at: Address;
  /** How many of the walk's exchanges there were by then. */
  readonly exchanges: number;
  readonly state: State;
  /** What happened since the visitor's last turn, and how much of it the script's bot lines have got through. */
  readonly turn: readonly Effect[];
  readonly heard: number;
  /** What did not come true at it. */
  readonly complaint?: Complaint;
}

/** A script that was played line by line, as far as it went. */
export interface Walk {
  readonly outcome: Outcome;
  /** None when it could not even begin. */
  readonly stops: readonly Stop[];
}

export interface WalkOptions {
  /**
   * Whether to go on past lines that said something wrong about what happened. The conversation ends at what the visitor
   * cannot do all the same. The outcome is that of the first failure.
   */
  readonly past?: boolean;
  /** Is told of each stop as soon as it is come to. */
  readonly tell?: (stop: Stop) => void;
}

/** Plays a script like `run` does, and keeps what was the case at each of its lines. */
export function walk(program: Program, script: Script, { past = false, tell }: WalkOptions = {}): Walk {
  const stops: Stop[] = [];
  const outcome = playOut(program, script, past, (stop) => {
    stops.push(stop);
    tell?.(stop);
  });
  return { outcome, stops };
}

/** Plays a script and tells of each stop. */
export function playOut(
  program: Program,
  script: Script,
  past: boolean,
  tell: (stop: Stop) => void = () => {},
): Outcome {
  const wrong = beginningFailure(script, program);
  if (wrong !== undefined) return { status: 'failed', failure: wrong, exchanges: [] };
  const chat = new Chat(program, script);
  const failed = failureOf(chat, script, past, tell);
  const { exchanges, state } = chat;
  // A part that chance took is why what came after it went wrong.
  const failure = missingPart(script, exchanges) ?? failed ?? unusedPart(script, exchanges);
  return failure === undefined
    ? { status: 'passed', exchanges, state }
    : { status: 'failed', failure, exchanges, state };
}

function failureOf(
  chat: Chat,
  { steps }: Script,
  past: boolean,
  tell: (stop: Stop) => void,
): Failure | undefined {
  const before = chat.settle();
  tell(stopOf(chat, ROOT, before));
  if (before !== undefined) return { at: ROOT, ...before };
  let first: Failure | undefined;
  for (const [index, step] of steps.entries()) {
    const at = child(ROOT, 'steps', index);
    const complaint = follow(chat, step);
    tell(stopOf(chat, at, complaint));
    if (complaint === undefined) continue;
    first ??= { at, ...complaint };
    if (!past || !isSaid(step)) break;
  }
  return first;
}

/** Whether a step only says something about what happened. */
function isSaid({ type }: ScriptStep): boolean {
  return type === 'bot' || type === 'expect';
}

function stopOf(
  { exchanges, state, turn, heard }: Chat,
  at: Address,
  complaint: Complaint | undefined,
): Stop {
  const stop = { at, exchanges: exchanges.length, state, turn, heard };
  return complaint === undefined ? stop : { ...stop, complaint };
}

/** All that came in up to a stop of a walk, the answers of webhooks included. */
export function inputsUpTo({ outcome }: Walk, { exchanges }: Stop): Input[] {
  return outcome.exchanges.slice(0, exchanges).flatMap(({ input }) => (input === undefined ? [] : [input]));
}

/** What happened at a stop of a walk: since the one before. */
export function happenedAt({ outcome, stops }: Walk, index: number): readonly Exchange[] {
  const from = stops[index - 1]?.exchanges ?? 0;
  return outcome.exchanges.slice(from, stops[index]?.exchanges ?? from);
}
