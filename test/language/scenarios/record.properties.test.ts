import fc from 'fast-check';
import { EmptyFileSystem, URI } from 'langium';
import { expect, test, vi } from 'vitest';
import { lowerScenario } from '../../../language/compiler/scenarios.js';
import { scenarioSource } from '../../../language/decompiler/scenario.js';
import { DEFAULT_OPTIONS } from '../../../language/format/options.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { load } from '../../../language/runtime/index.js';
import { type Recorded, record, run, type Script } from '../../../language/scenarios/index.js';
import { REFUSALS } from '../../../language/scenarios/recording/refusals.js';
import { createSeqbotServices } from '../../../language/services.js';
import { randomRuns, seed } from '../../support/random-runs.js';
import { anyTurn, playedAtRandom } from '../paths/random-play.js';
import { anyBot } from '../runtime/arbitrary-bot.js';

// Many bots on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 1_200_000 });

const some = randomRuns(300, 6000);
const services = createSeqbotServices(EmptyFileSystem).seqbot;
const played = fc.record({ bot: anyBot, seed: fc.nat(), turns: fc.array(anyTurn, { maxLength: 10 }) });

/** What chats with any bot at all can come to. */
const EXCUSES = [REFUSALS.broken, REFUSALS.runaway, REFUSALS.noWords];
const EXCUSED = /^(The chat waits for the webhook|Two choices are called|What .* answers for)/;

test(`chats with ${some.numRuns} random bots that are recorded come true, as a source too (seed ${seed})`, () => {
  const counts = { recorded: 0, refused: 0 };
  fc.assert(
    fc.property(played, ({ bot, seed: chance, turns }) => {
      const program = load(bot);
      const [main] = bot.sequences;
      if (main === undefined) return;
      const exchanges = playedAtRandom(program, main.name, chance, turns);
      const inputs = exchanges.flatMap(({ input }) => (input === undefined ? [] : [input]));
      const recorded = record(program, { setup: { sequence: main.name, seed: chance }, inputs }, 'A chat');
      counts[recorded.status] += 1;
      if (recorded.status === 'refused') {
        expect(isExcused(recorded), recorded.reason).toBe(true);
        return;
      }
      expect(run(program, recorded.script)).toMatchObject({ status: 'passed' });
      const source = scenarioSource(recorded.script, bot, DEFAULT_OPTIONS, services) ?? '';
      const again = scriptIn(source);
      expect(again && run(program, again)).toMatchObject({ status: 'passed' });
    }),
    some,
  );
  expect(counts.recorded).toBeGreaterThan(counts.refused / 10);
});

function isExcused({ reason }: Extract<Recorded, { status: 'refused' }>): boolean {
  return EXCUSES.some((excuse) => excuse === reason) || EXCUSED.test(reason);
}

function scriptIn(source: string): Script | undefined {
  const { LangiumDocumentFactory } = services.shared.workspace;
  const document = LangiumDocumentFactory.fromString(source, URI.parse('memory:///read.seqbot'));
  const [scenario] = hasBotFile(document) ? document.parseResult.value.scenarios : [];
  return scenario && lowerScenario(scenario).script;
}
