import { describe, expect, it, test } from 'vitest';
import { begin, load, transition } from '../../language/runtime/index.js';
import { runScenario } from '../../server/lsp/run-scenario-request.js';
import { walkScenario } from '../../server/lsp/walk-request.js';
import type { WalkResult } from '../../server/protocol.js';
import { Editor, exampleBots } from './support/editor.js';

type Walk = Extract<WalkResult, { status: 'walk' }>;

const BOT = `attribute name
import "./help.seqbot"
sequence Shop {
  branch Start {
    reply "Hi!"
    options { "Buy" -> Buy "Talk" -> Talk }
  }
  branch Buy {
    ask name "Who?"
    if name is "Ann" { tag contact "ann" }
    end
  }
  branch Talk { invite sequence Help }
}
`;
const HELP = 'sequence Help { branch Hello { reply "How?" options { "So" -> Hello } } }\n';

async function walkOf(scenario: string, id = 'It'): Promise<WalkResult> {
  const editor = await Editor.of({ 'bot.seqbot': `${BOT}${scenario}\n`, 'help.seqbot': HELP });
  return walkScenario(editor.document('bot.seqbot'), id, editor.services.seqbot);
}

/** The lines of a walk: what each says, how many inputs there were, and the places that were played. */
function linesOf(walk: WalkResult): unknown {
  if (walk.status !== 'walk') return walk;
  return walk.stops.map(({ text, inputs, played }) => [
    text,
    inputs,
    played.map(({ uri, range, branch }) => `${uri.slice(-11, -7)} ${range.start.line} ${branch}`).join(', '),
  ]);
}

describe('a walk', () => {
  it('has a stop for the beginning and for each line', async () => {
    const walk = await walkOf(`scenario "It" of Shop {
      given nobody online
      bot "Hi!"
      visitor "Buy"
      visitor
        "Ann"
      expect tag contact "ann"
    }`);
    expect(linesOf(walk)).toEqual([
      ['scenario "It"', 0, '/bot 4 Start, /bot 5 Start'],
      ['bot "Hi!"', 0, ''],
      ['visitor "Buy"', 1, '/bot 8 Buy'],
      ['visitor "Ann"', 2, '/bot 9 Buy, /bot 9 Buy, /bot 10 Buy'],
      ['expect tag contact "ann"', 2, ''],
    ]);
    expect(walk).toMatchObject({
      ...{ title: 'It', sequence: 'Shop', setup: { sequence: 'Shop', circumstances: { online: 'nobody' } } },
      inputs: [
        { type: 'say', text: 'Buy' },
        { type: 'say', text: 'Ann' },
      ],
    });
  });

  it('knows what happened, what is known and where the chat is', async () => {
    const walk = await walkOf('scenario "It" of Shop {\n  visitor "Buy"\n  visitor "Ann"\n}');
    expect(walk).toMatchObject({
      stops: [
        { happened: ['Bot: Hi!', '  1. Buy', '  2. Talk'], at: { range: { start: { line: 5 } } } },
        { range: { start: { line: 15, character: 2 } }, at: { branch: 'Buy' }, profile: [] },
        {
          happened: ['Visitor: Ann', '[profile] name: Ann', '[tag on contact] ann', expect.any(String)],
          profile: [{ attribute: 'name', value: 'Ann' }],
        },
      ],
    });
  });

  it('goes on in other files', async () => {
    const walk = await walkOf('scenario "It" of Shop {\n  visitor "Talk"\n  visitor "So"\n}');
    expect(linesOf(walk)).toMatchObject([
      {},
      [expect.anything(), 1, '/bot 12 Talk, help 0 Hello, help 0 Hello'],
      [expect.anything(), 2, 'help 0 Hello, help 0 Hello'],
    ]);
  });

  it('is played by the bot that has its sequence', async () => {
    const own = await walkOf('scenario "It" of Shop { }');
    expect(own).toMatchObject({ bot: expect.stringMatching(/bot\.seqbot$/) });
    const others = await walkOf('scenario "It" of Help { }');
    expect(others).toMatchObject({ bot: expect.stringMatching(/help\.seqbot$/) });
  });

  it('ends at the line that does not come true', async () => {
    const walk = await walkOf('scenario "It" of Shop {\n  bot "Ho!"\n  visitor "Buy"\n}');
    expect(walk).toMatchObject({
      stops: [{}, { text: 'bot "Ho!"' }],
      failure: { range: { start: { line: 15 } }, kind: 'text' },
    });
  });

  it('has no stop where it cannot begin', async () => {
    const walk = await walkOf('scenario "It" of Shop {\n  given split 1\n}');
    expect(walk).toMatchObject({ status: 'walk', failure: { range: { start: { line: 15 } } } });
  });

  it('is none in files with errors, nor of a scenario that is not there', async () => {
    expect(await walkOf('scenario "It" of Nothing { }')).toMatchObject({ status: 'not-run' });
    expect(await walkOf('scenario "It" of Shop { }', 'constructor')).toEqual({ status: 'gone' });
  });

  it('tells of a conversation that runs away only so much', async () => {
    const editor = await Editor.of({
      'bot.seqbot': `webhook w get "https://x.example"
sequence S {
  branch A { ${'set n "1" '.repeat(20)} call w if n is "2" -> B -> A }
  branch B { end }
}
attribute n
scenario "It" of S { }`,
    });
    const walk = walkScenario(editor.document('bot.seqbot'), 'It', editor.services.seqbot);
    expect(walk).toMatchObject({ status: 'walk', failure: { kind: 'stopped' } });
    expect(walk.status === 'walk' && walk.stops[0]?.played.length).toBe(2_000);
  });
});

const SCENARIOS = exampleBots().map((files) => [Object.keys(files).join(', '), files] as const);

test.each(SCENARIOS)('the walks of %s say what running says, and can be played', async (_, files) => {
  const editor = await Editor.of(files);
  const { seqbot } = editor.services;
  for (const path of Object.keys(files)) {
    const document = editor.document(path);
    const { bot, scenarios } = seqbot.scenarios.Suites.of(document);
    for (const { id } of scenarios) {
      const walk = walkScenario(document, id, seqbot);
      const ran = runScenario(document, { id }, seqbot);
      if (walk.status !== 'walk' || !('transcript' in ran)) throw new Error(`${id} was not played`);
      expect(walk.stops.flatMap(({ happened }) => happened)).toEqual(ran.transcript);
      expect(walk.failure).toEqual('failure' in ran ? ran.failure : undefined);
      expectPlayable(walk, bot);
    }
  }
});

/** The preview comes to what the walk says by its inputs. */
function expectPlayable({ setup, inputs, stops }: Walk, bot: Parameters<typeof load>[0]): void {
  const program = load(bot);
  const states = [begin(program, setup).state];
  for (const input of inputs) {
    const { state, refused } = transition(program, states.at(-1) ?? begin(program, setup).state, input);
    expect(refused).toBeUndefined();
    states.push(state);
  }
  for (const stop of stops)
    for (const { attribute, value } of stop.profile)
      expect(states[stop.inputs]?.profile[attribute]).toBe(value);
  expect(stops.at(-1)?.inputs).toBe(inputs.length);
}
