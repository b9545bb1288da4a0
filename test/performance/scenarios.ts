import type { LangiumDocument } from 'langium';
import { SourceCoverage } from '../../language/document-scenarios/coverage/source-coverage.js';
import { Suite } from '../../language/document-scenarios/suite.js';
import type { BotFile } from '../../language/generated/ast.js';
import type { SeqbotServices } from '../../language/services.js';

/** How many scenarios are played at once. */
export const SCENARIOS = 1000;

/** How many a file has that somebody types in. */
export const BESIDE = 100;

/** Scenarios of the sequences of a bot, see `sourceOf`: each comes through some branches. */
export function scenariosOf(branches: number, perSequence: number, count: number): string {
  const sequences = Math.max(1, Math.floor(branches / perSequence));
  return Array.from({ length: count }, (_, n) => scenario(n, perSequence * (n % sequences))).join('');
}

function scenario(n: number, first: number): string {
  return `scenario "Talk ${n}" of Long${first} {
  given name "Ann ${n}"
  bot "Hi Ann ${n}, this is number **0** of a _long_ conversation with [links](https://shop.example/0)."
  visitor "Small"
  visitor "Medium"
  bot "Where do we send the receipt, Ann ${n}?"
  visitor "ann@shop.example"
  expect email is "ann@shop.example"
  visitor "Small"
  expect at B6
}
`;
}

/**
 * Plays all scenarios of a file, and says what they covered.
 *
 * @throws when one fails: then nothing was measured
 */
export function playAll(document: LangiumDocument<BotFile>, services: SeqbotServices): void {
  const suite = new Suite(document, services);
  const coverage = new SourceCoverage();
  for (const scenario of suite.scenarios) {
    const ran = suite.run(scenario);
    if (ran.outcome.status === 'failed') throw new Error(ran.outcome.failure.actual);
    coverage.add(suite, ran);
  }
  coverage.files();
}
