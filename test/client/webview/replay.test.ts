import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../client/webview/chat/state/conversation.js';
import { inputAgain, type Picked } from '../../../client/webview/chat/state/move.js';
import { spotOf } from '../../../client/webview/chat/state/player.js';
import type { Playing, Session, SessionEvent } from '../../../client/webview/chat/state/session.js';
import { stopSentence } from '../../../client/webview/chat/state/stop.js';
import { compile } from '../../../language/compiler/compile.js';
import { begin, load, transition } from '../../../language/runtime/index.js';
import { sourcesIn } from '../../language/support/files.js';
import { TestWorkspace } from '../../language/support/workspace.js';
import { randomRuns } from '../../support/random-runs.js';
import { anyEdit, type Edit } from './support/random-edits.js';
import { anyDeeds, deedOf } from './support/random-visitor.js';
import { arrive, on, play, playingOf, storyOf } from './support/sessions.js';

const sources = sourcesIn('examples');
const workspace = await TestWorkspace.of(sources);
const runs = randomRuns(5, 250);

/** What the server says of a bot as its files stand now. */
function fromServer(path: string, version: number): SessionEvent {
  const compiled = compile(workspace.document(path), workspace.services.seqbot);
  if (compiled.status === 'compiled') return arrive(compiled.bot, version);
  return { type: 'problems', file: path, problems: [] };
}

const bots = Object.keys(sources).filter((path) => fromServer(path, 0).type === 'bot');

/** The files that a bot may be made of: those of its folder, but the examples beside each other have nothing in common. */
function filesOf(path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return folder === 'examples/' ? [path] : Object.keys(sources).filter((each) => each.startsWith(folder));
}

/** A conversation with a bot, and edits of one of its files, each made for itself. */
function anyCase(path: string) {
  return fc.record({
    file: fc.constantFrom(...filesOf(path)),
    deeds: anyDeeds,
    sequence: fc.nat(),
    edits: fc.array(anyEdit, { minLength: 6, maxLength: 6 }),
  });
}

function converse(path: string, sequence: number, deeds: readonly number[]): Session {
  const arrived = play(fromServer(path, 1));
  const { sequences } = playingOf(arrived).bot;
  const { name } = sequences[sequence % sequences.length] ?? { name: '' };
  const begun = on(arrived, { type: 'what-if', change: { sequence: name } });
  return deeds.reduce((session, choice) => on(session, deedOf(session, choice)), begun);
}

/** The same inputs on the same bot, played without the preview. */
function expectFreshRun({ bot, conversation: { setup, opening, turns } }: Playing): void {
  const program = load(bot);
  let step = begin(program, setup);
  expect(opening).toEqual(step);
  for (const turn of turns) {
    step = transition(program, step.state, turn.input);
    expect(turn.step).toEqual(step);
  }
}

/** Every wanted move is played, or the first that is not is what the bot does not take. */
function expectStopIsTrue({ stop, conversation, moves, wanted, program }: Playing): void {
  if (!stop) {
    expect(conversation.moves).toBe(wanted);
    return;
  }
  expect(stopSentence(stop)).toMatch(/^(Stopped before step \d+, .+: .+|The conversation began .+)\.$/s);
  if (!('move' in stop)) {
    expect(conversation.moves).toBe(0);
    return;
  }
  expect(stop).toMatchObject({ index: conversation.moves, move: moves[conversation.moves] });
  const input = inputAgain(stop.move, spotOf(conversation));
  const refused = input === 'gone' ? 'gone' : transition(program, lastState(conversation), input).refused;
  expect(stop.why).toBe(refused);
}

function lastState({ opening, turns }: Conversation) {
  return (turns.at(-1)?.step ?? opening).state;
}

/** The visitor says and does the same as before. */
function expectSameMoves({ conversation, moves }: Playing): void {
  const made = conversation.turns.flatMap(({ supposed, input }, index) =>
    supposed ? [] : [{ input, spot: spotOf({ ...conversation, turns: conversation.turns.slice(0, index) }) }],
  );
  made.forEach(({ input, spot }, index) => {
    const move = moves[index];
    if (!move?.picked || !('index' in input) || !spot.labels) expect(input).toEqual(move?.input);
    else expectSamePick(move.picked, { labels: spot.labels, index: input.index });
  });
}

/** The same label, or another in its place among the same others. */
function expectSamePick(before: Picked, now: Picked): void {
  const [was, is] = [before, now].map(({ labels, index }) => labels[index]?.trim().toLowerCase());
  if (was === is) return;
  const others = ({ labels }: Picked) => labels.filter((_, index) => index !== before.index);
  expect(now.index).toBe(before.index);
  expect(others(now)).toEqual(others(before));
}

/** What the server says of a bot while one of its files is edited. */
async function whileEdited(path: string, file: string, edit: Edit): Promise<SessionEvent> {
  const source = sources[file] ?? '';
  await workspace.change({ [file]: edit(source) });
  const event = fromServer(path, 2);
  await workspace.change({ [file]: source });
  return event;
}

/** How many edits were played to the end, to a stop, and not at all. */
const seen = { played: 0, stopped: 0, broken: 0 };

async function check(session: Session, path: string, file: string, edit: Edit): Promise<void> {
  const before = playingOf(session);
  const after = on(session, await whileEdited(path, file, edit));
  const now = playingOf(after);
  expect(now.moves).toBe(before.moves);
  expect(now.wanted).toBe(before.wanted);
  seen[after.problems ? 'broken' : now.stop ? 'stopped' : 'played']++;
  if (after.problems) expect(now).toBe(before);
  else {
    expectFreshRun(now);
    // What compiles leads nowhere that is not there.
    expect(lastState(now.conversation).waiting).not.toMatchObject({ ending: 'broken' });
    expectStopIsTrue(now);
    expectSameMoves(now);
  }
  const undone = on(after, fromServer(path, 3));
  expect(storyOf(undone)).toEqual(storyOf(session));
  expect(undone.whatIf).toEqual(session.whatIf);
}

describe(`live replay (seed ${runs.seed})`, () => {
  it.each(bots)(
    'takes any edit of %s',
    async (path) => {
      const property = fc.asyncProperty(anyCase(path), async ({ file, deeds, sequence, edits }) => {
        const session = converse(path, sequence, deeds);
        expectFreshRun(playingOf(session));
        for (const edit of edits) await check(session, path, file, edit);
      });
      await fc.assert(property, runs);
    },
    // Only ends what hangs: deep runs take long.
    3_600_000,
  );

  it('has seen edits that are played, that stop and that break', () => {
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });
});
