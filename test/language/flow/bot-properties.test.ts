import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Bot } from '../../../language/bot/bot.js';
import { FlowAnalyser } from '../../../language/flow/analyser.js';
import { declaredIn } from '../../../language/flow/declared.js';
import type { Finding, FindingKind } from '../../../language/flow/finding.js';
import { actionsOfSequence } from '../../../language/flow/reading/every-action.js';
import { setByAny } from '../../../language/flow/reading/setters.js';
import { randomRuns, seed } from '../../support/random-runs.js';
import { explore } from './brute-force.js';
import { exactBot } from './exact-bot.js';

// Many bots on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 1_200_000 });

const runs = randomRuns(200, 4000);

function findingsOf<Kind extends FindingKind>(bot: Bot, kind: Kind): Extract<Finding, { kind: Kind }>[] {
  const isOfKind = (finding: Finding): finding is Extract<Finding, { kind: Kind }> => finding.kind === kind;
  return new FlowAnalyser().analyse(bot).findings.filter(isOfKind);
}

test(`in ${runs.numRuns} random bots whatever is shown while it is unknown is found (seed ${seed})`, () => {
  fc.assert(
    fc.property(exactBot, (bot) => {
      const actions = bot.sequences.flatMap((sequence) => [...actionsOfSequence(sequence, '')]);
      const set = setByAny(actions, declaredIn(bot).webhooks);
      const shown = [...explore(bot, bot.start, true).unknownUses].filter((use) =>
        set.has(use.slice(use.indexOf(' ') + 1)),
      );
      const found = findingsOf(bot, 'used-before-known').map(({ at, attribute }) => `${at} ${attribute}`);
      expect(shown.filter((use) => !found.includes(use))).toEqual([]);
    }),
    runs,
  );
});

test(`in ${runs.numRuns} random bots nobody gets out of circles of invitations (seed ${seed})`, () => {
  fc.assert(
    fc.property(exactBot, (bot) => {
      for (const { sequences } of findingsOf(bot, 'invitation-circle')) {
        for (const sequence of sequences) expect([...explore(bot, sequence, true).exits]).toEqual([]);
      }
    }),
    runs,
  );
});

test(`in ${runs.numRuns} random bots nothing ends sequences that are said to have no end (seed ${seed})`, () => {
  fc.assert(
    fc.property(exactBot, (bot) => {
      for (const { sequence } of findingsOf(bot, 'no-ending')) {
        expect([...explore(bot, sequence, true).exits]).toEqual([]);
      }
    }),
    runs,
  );
});
