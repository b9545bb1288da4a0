import type { Bot } from '../bot/bot.js';
import { load, type Program } from '../runtime/index.js';
import { inputsOf, type Path, setupOf } from './path.js';
import { Search } from './search.js';
import { stepsOf } from './steps.js';
import { Trace } from './trace.js';
import type { Goal, Witness } from './witness.js';

/** How much is searched at most. */
export interface Bounds {
  /** How many transitions of the runtime are played for all goals together; one with many effects counts more. */
  readonly transitions: number;
}

const USUAL: Bounds = { transitions: 20_000 };

/**
 * Conversations from the start of a sequence to each goal, as far as one is found within the bounds: with a new visitor
 * rather than a known one and with everyone online rather than nobody, then with the fewest inputs. All goals of a
 * sequence are best looked for together. The same call always finds the same.
 *
 * The parts of a witness are made when they are first asked for: many long ones share what they have in common.
 *
 * @param bot must have the form that its schema says, and must not change afterwards
 */
export function findWitnesses(
  bot: Bot,
  sequence: string,
  goals: readonly Goal[],
  bounds: Partial<Bounds> = {},
): ReadonlyMap<Goal, Witness> {
  const trace = goals.some(({ kind }) => kind === 'played') ? new Trace() : undefined;
  const program = trace === undefined ? programOf(bot) : load(bot, trace);
  const search = new Search(program, sequence, goals, bounds.transitions ?? USUAL.transitions, trace);
  search.run();
  return new Map(
    goals.flatMap((goal) => {
      const path = search.found.get(goal);
      return path === undefined ? [] : [[goal, witnessOf(program, sequence, path, goal)] as const];
    }),
  );
}

const programs = new WeakMap<Bot, Program>();

/** A bot is looked into once for each of its sequences; it needs to be loaded only once. */
function programOf(bot: Bot): Program {
  const loaded = programs.get(bot) ?? load(bot);
  programs.set(bot, loaded);
  return loaded;
}

function witnessOf(program: Program, sequence: string, path: Path, goal: Goal): Witness {
  const setup = once(() => setupOf(path, sequence));
  const inputs = once(() => inputsOf(path));
  const steps = once(() => stepsOf(program, { setup: setup(), inputs: inputs() }, goal));
  return {
    get setup() {
      return setup();
    },
    get inputs() {
      return inputs();
    },
    get steps() {
      return steps();
    },
  };
}

/** Makes something when it is first asked for, and only then. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
