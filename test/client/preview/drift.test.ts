import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, Drift, type Spot } from '../../../client/preview/drift.js';
import { randomRuns, seed } from '../../support/random-runs.js';

/** `line:character`. */
function spot(text: string): Spot {
  const [line, character] = text.split(':').map(Number);
  return { line: line ?? 0, character: character ?? 0 };
}

function change(start: string, end: string, text: string): Change {
  return { range: { start: spot(start), end: spot(end) }, text };
}

const cases: { name: string; changes: Change[]; was: string; is: string }[] = [
  { name: 'nothing', changes: [], was: '3:4', is: '3:4' },
  { name: 'an edit below', changes: [change('4:0', '4:0', 'x\n')], was: '3:4', is: '3:4' },
  { name: 'a letter before it', changes: [change('3:1', '3:1', 'x')], was: '3:4', is: '3:5' },
  { name: 'a letter behind it', changes: [change('3:5', '3:5', 'x')], was: '3:4', is: '3:4' },
  { name: 'a line above', changes: [change('1:2', '1:2', '\n')], was: '3:4', is: '4:4' },
  { name: 'a break before it', changes: [change('3:1', '3:1', '\r\n  ')], was: '3:4', is: '4:5' },
  { name: 'lines that went', changes: [change('1:0', '3:2', '')], was: '3:4', is: '1:2' },
  { name: 'lines replaced', changes: [change('1:0', '2:3', 'a\nb\nc\nd')], was: '3:4', is: '5:4' },
  {
    name: 'several edits',
    changes: [change('2:0', '2:0', '\n'), change('0:0', '1:0', '')],
    was: '3:4',
    is: '3:4',
  },
];

describe('Drift', () => {
  it.each(cases)('carries a place over $name and back', ({ changes, was, is }) => {
    const drift = new Drift();
    drift.add(changes);
    expect(drift.forward(spot(was))).toEqual(spot(is));
    expect(drift.back(spot(is))).toEqual(spot(was));
  });

  it('says of what was deleted where that was', () => {
    const drift = new Drift();
    drift.add([change('1:2', '3:0', 'x')]);
    expect(drift.forward(spot('2:7'))).toEqual(spot('1:2'));
  });

  it('says of what was typed where that is', () => {
    const drift = new Drift();
    drift.add([change('1:2', '1:2', 'a\nb\nc')]);
    expect(drift.back(spot('2:1'))).toEqual(spot('1:2'));
  });

  it(`keeps a letter in sight through edits around it (seed ${seed})`, () => {
    const texts = fc.array(fc.constantFrom('a', '\n', 'bc'), { maxLength: 12 }).map((each) => each.join(''));
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), texts), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, edits, (before, behind, made) => {
        const drift = new Drift();
        let text = `${before}♥${behind}`;
        const was = spotAt(text, before.length);
        for (const [from, to, inserted] of made) {
          const heart = text.indexOf('♥');
          const side = from % 2 === 0 ? [0, heart] : [heart + 1, text.length];
          const [start, end] = rangeWithin(side, from, to);
          drift.add([{ range: { start: spotAt(text, start), end: spotAt(text, end) }, text: inserted }]);
          text = text.slice(0, start) + inserted + text.slice(end);
        }
        const is = spotAt(text, text.indexOf('♥'));
        expect(drift.forward(was)).toEqual(is);
        expect(drift.back(is)).toEqual(was);
      }),
      randomRuns(300, 20_000),
    );
  });
});

function rangeWithin([low = 0, high = 0]: number[], from: number, to: number): [number, number] {
  const places = [low + (from % (high - low + 1)), low + (to % (high - low + 1))];
  return [Math.min(...places), Math.max(...places)];
}

function spotAt(text: string, offset: number): Spot {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
