import type { Walk } from '../../../client/debug/moments.js';
import type { ProtocolRange, ScenarioFailure, WalkPlace, WalkStop } from '../../../server/protocol.js';

/** The file of the scenario, and that of the bot. */
export const SCENARIO = 'file:///w/pizza%20place.seqbot';
export const BOT = 'file:///w/shared.seqbot';

/** A range from the beginning of one line to the end of another, zero-based. */
export function lines(from: number, to = from): ProtocolRange {
  return { start: { line: from, character: 2 }, end: { line: to, character: 20 } };
}

function action(line: number, to = line): WalkPlace {
  return { uri: BOT, range: lines(line, to), sequence: 'Pizza', branch: line < 10 ? 'Start' : 'Size' };
}

/** The scenario in lines 20 to 25; a given stands in 21, and the bot is in the other file. */
const stops: WalkStop[] = [
  stop(20, 'scenario "An order"', 0, [action(2), action(3, 6)], ['Bot: Hello!', 'Bubble: Order']),
  stop(22, 'bot "Hello!"', 0, [], []),
  stop(23, 'visitor "Order"', 1, [action(12), action(13), action(14)], ['Visitor: Order', 'Bot: Your name?']),
  stop(24, 'visitor "Ann"', 2, [action(15), action(15), action(16)], ['Visitor: Ann'], [['name', 'Ann']]),
  stop(
    25,
    'expect closed',
    2,
    [],
    [],
    [
      ['name', 'Ann'],
      ['age', '42'],
    ],
  ),
];

function stop(
  line: number,
  text: string,
  inputs: number,
  played: WalkPlace[],
  happened: string[],
  known: readonly (readonly [string, string])[] = [],
): WalkStop {
  const at = played.at(-1) ?? action(14);
  const profile = known.map(([attribute, value]) => ({ attribute, value }));
  return { range: lines(line), text, inputs, happened, played, at, profile };
}

export const FAILURE: ScenarioFailure = {
  ...{ range: lines(25), kind: 'happening', expected: 'closed', actual: 'nothing', acceptable: false },
};

/** A scenario that passes. */
export const passing: Walk = {
  ...{ status: 'walk', title: 'An order', sequence: 'Pizza', bot: BOT, setup: { sequence: 'Pizza' } },
  inputs: [
    { type: 'pick', index: 0 },
    { type: 'say', text: 'Ann' },
  ],
  stops,
};

/** The same with a last line that does not come true. */
export const failing: Walk = { ...passing, failure: FAILURE };
