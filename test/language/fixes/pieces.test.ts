import fc from 'fast-check';
import { EmptyFileSystem, URI } from 'langium';
import { expect, it } from 'vitest';
import { edited } from '../../../language/fixes/edit.js';
import { Pieces } from '../../../language/fixes/pieces.js';
import { createSeqbotServices } from '../../../language/services.js';
import { randomRuns } from '../../support/random-runs.js';

const { LangiumDocumentFactory } = createSeqbotServices(EmptyFileSystem).shared.workspace;

const edit = fc.record({
  start: fc.nat({ max: 12 }),
  length: fc.nat({ max: 3 }),
  text: fc.string({ maxLength: 3 }),
});

it('many rounds of edits come to the same as one of all that changed', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 12 }),
      fc.array(fc.array(edit, { maxLength: 3 })),
      (source, rounds) => {
        const document = LangiumDocumentFactory.fromString(source, URI.parse('memory:/bot.seqbot'));
        const pieces = new Pieces(document);
        let expected = source;
        for (const round of rounds) {
          const edits = disjoint(round, expected.length);
          expected = [...edits]
            .reverse()
            .reduce(
              (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
              expected,
            );
          pieces.apply(edits);
        }
        expect(pieces.text).toBe(expected);
        expect(edited(document, pieces.edits())).toBe(expected);
      },
    ),
    randomRuns(100, 1000),
  );
});

/** Edits within a text of some length, each behind the one before. */
function disjoint(edits: readonly { start: number; length: number; text: string }[], size: number) {
  let last = -1;
  return edits
    .map(({ start, length, text }) => ({ start, end: Math.min(start + length, size), text }))
    .sort((left, right) => left.start - right.start)
    .filter(({ start, end }) => {
      const fits = start > last && start <= end;
      if (fits) last = end;
      return fits;
    });
}
