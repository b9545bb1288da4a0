import type { Bot } from '../bot/bot.js';
import { load, type Program } from '../runtime/index.js';
import { actionAt } from './action-at.js';
import { type Conversation, Growth } from './growth.js';
import { inputsOf, type Path, setupOf } from './path.js';
import { PLAIN } from './plain-actions.js';
import { Search } from './search.js';
import { keyOf, type Mark, Trace } from './trace.js';
import type { Goal } from './witness.js';

/** How long is searched: so many transitions, and more for each mark that is looked for. */
const TRANSITIONS = 5000;
const TRANSITIONS_EACH = 100;
const MOST_TRANSITIONS = 40_000;

/** What became of marks that conversations were looked for. */
export interface Covered {
  readonly notFound: readonly Mark[];
  /** In conversations that were found, but that nobody could take. */
  readonly refused: readonly Mark[];
}

/**
 * Looks for few conversations from the start of a sequence in which everything is played that is marked: the longest
 * first, each led on as long as that shows something new. The same call always finds the same. It pauses now and then.
 *
 * @param take is given each conversation, and says whether it can be used
 */
export function* covering(
  bot: Bot,
  sequence: string,
  marks: readonly Mark[],
  take: (conversation: Conversation) => boolean,
): Generator<void, Covered> {
  const trace = new Trace();
  const program = load(bot, trace);
  const goals = marks.flatMap((mark) => (isImplied(mark, program) ? [] : [goalOf(mark)]));
  const transitions = Math.min(MOST_TRANSITIONS, TRANSITIONS + goals.length * TRANSITIONS_EACH);
  const search = new Search(program, sequence, goals, transitions, trace);
  yield* search.rounds();
  const open = new Map(marks.map((mark) => [keyOf(mark), mark]));
  const refused = new Set<string>();
  const places = new Set(marks.map(({ at }) => at));
  const growth = new Growth(program, trace, sequence, (at) => places.has(at));
  for (const [goal, path] of longestFirst(search.found)) {
    yield;
    if (!open.has(keyOf(goal))) continue;
    const start = { setup: setupOf(path, sequence), inputs: inputsOf(path) };
    const shapes = growth.shapesOf(start, (mark) => open.has(keyOf(mark)));
    const taken = shapes.find(take);
    for (const mark of taken?.marks ?? []) open.delete(keyOf(mark));
    const given = taken === undefined ? shapes : [];
    for (const mark of given.flatMap(({ marks: played }) => played)) refused.add(keyOf(mark));
  }
  return outcomeOf(open, refused);
}

type Played = Extract<Goal, { kind: 'played' }>;

function goalOf(mark: Mark): Played {
  return { kind: 'played', ...mark };
}

function longestFirst(found: ReadonlyMap<Goal, Path>): readonly (readonly [Played, Path])[] {
  const all = [...found].flatMap(([goal, path]) => (goal.kind === 'played' ? [[goal, path] as const] : []));
  const lengths = new Map(all.map(([goal, path]) => [goal, inputsOf(path).length]));
  const lengthOf = (goal: Played) => lengths.get(goal) ?? 0;
  return all.sort(([one], [other]) => lengthOf(other) - lengthOf(one));
}

function outcomeOf(open: ReadonlyMap<string, Mark>, refused: ReadonlySet<string>): Covered {
  const left = [...open];
  return {
    notFound: left.flatMap(([key, mark]) => (refused.has(key) ? [] : [mark])),
    refused: left.flatMap(([key, mark]) => (refused.has(key) ? [mark] : [])),
  };
}

/** Actions behind which it can only go on below. */
const GOING_ON: ReadonlySet<string> = new Set([...PLAIN, 'set', 'add', 'clear']);

const LAST_INDEX = /\/(\d+)$/;

/** Whether an action is played whenever its branch is, what is above it, or a side of the condition that it is beneath. */
function isImplied({ at, outcome }: Mark, { bot }: Program): boolean {
  if (outcome !== undefined || actionAt(bot, at) === undefined) return false;
  const index = Number(LAST_INDEX.exec(at)?.[1]);
  if (index === 0) return true;
  const above = actionAt(bot, at.replace(LAST_INDEX, `/${index - 1}`));
  return above !== undefined && GOING_ON.has(above.type);
}
