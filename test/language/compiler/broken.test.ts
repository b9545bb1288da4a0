import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lower } from '../../../language/compiler/lower.js';
import { randomRuns } from '../../support/random-runs.js';
import { TestWorkspace } from '../support/workspace.js';

const sources = ['examples/pizza.seqbot', 'test/language/samples/full.seqbot'].map((path) =>
  readFileSync(path, 'utf8'),
);
const tokens = sources.map((source) => source.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? []);

/** Where, and what is done to the token there. */
const edit = fc.tuple(fc.nat(), fc.constantFrom('delete', 'repeat', 'swap'));

it('a file with tokens gone, repeated or swapped is answered with diagnostics and a bot', {
  timeout: 60_000,
}, async () => {
  // When it fails, fast-check prints the seed and the smallest edits.
  const property = fc.asyncProperty(
    fc.constantFrom(...tokens),
    fc.array(edit, { minLength: 1, maxLength: 12 }),
    async (words, edits) => {
      const workspace = await TestWorkspace.of({ 'bot.seqbot': edited(words, edits) });
      expect(lower(workspace.document(), workspace.services.seqbot).bot.format).toBe(1);
    },
  );
  await fc.assert(property, randomRuns(25, 250));
});

function edited(words: readonly string[], edits: readonly [number, string][]): string {
  const result = [...words];
  for (const [place, kind] of edits) {
    const index = place % result.length;
    const word = result[index] ?? '';
    if (kind === 'delete') result.splice(index, 1);
    else if (kind === 'repeat') result.splice(index, 0, word);
    else result.splice(index, 2, result[index + 1] ?? '', word);
  }
  return result.join('');
}
