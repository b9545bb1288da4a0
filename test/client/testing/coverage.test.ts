import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../client/testing/coverage/table.js';
import { CoverageCounts, sumOf, tallyOf } from '../../../client/testing/coverage/tally.js';
import type { CoverableItem, Coverables } from '../../../server/protocol.js';

const place = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });

function item(
  kind: CoverableItem['kind'],
  key: string,
  line: number,
  rest: Partial<CoverableItem> = {},
): CoverableItem {
  return {
    kind,
    key,
    uri: 'file:///a.seqbot',
    range: place(line),
    sequence: 'A',
    branch: 'B',
    label: key,
    ...rest,
  };
}

const BRANCH = item('branch', 'B', 1);
const REPLY = item('action', 'reply', 2);
const OPTIONS = item('action', 'options', 3);
const YES = item('outcome', 'yes', 4, { action: 'options' });
const NO = item('outcome', 'no', 5, { action: 'options' });
const OTHER = item('action', 'other', 1, { uri: 'file:///b.seqbot', sequence: 'constructor' });
const SEQUENCE = { uri: 'file:///a.seqbot', name: 'A', range: place(0) };
const ALL: Coverables = { items: [OPTIONS, NO, YES, REPLY, BRANCH, OTHER], sequences: [SEQUENCE] };

function counted(...runs: Record<string, number>[]): CoverageCounts {
  const counts = new CoverageCounts();
  for (const run of runs) counts.add(Object.entries(run).map(([key, count]) => ({ key, count })));
  return counts;
}

describe('what was played', () => {
  it('is counted by file and sequence', () => {
    const tallies = tallyOf([ALL], counted({ B: 1, reply: 1, options: 2, yes: 1 }));
    expect(
      tallies.map(({ uri, branches, actions, outcomes, sequences }) => [
        uri,
        branches,
        actions,
        outcomes,
        sequences.map(({ name, range }) => [name, range?.start.line]),
      ]),
    ).toEqual([
      [
        'file:///a.seqbot',
        { covered: 1, total: 1 },
        { covered: 2, total: 2 },
        { covered: 1, total: 2 },
        [['A', 0]],
      ],
      [
        'file:///b.seqbot',
        { covered: 0, total: 0 },
        { covered: 0, total: 1 },
        { covered: 0, total: 0 },
        [['constructor', undefined]],
      ],
    ]);
    expect(sumOf(tallies)).toEqual({
      branches: { covered: 1, total: 1 },
      actions: { covered: 2, total: 3 },
      outcomes: { covered: 1, total: 2 },
    });
  });

  it('is in the order of the file, each outcome with its action', () => {
    const [tally] = tallyOf([ALL], counted({ no: 3 }));
    expect(
      tally?.actionItems.map(({ item, outcomes }) => [
        item.key,
        ...outcomes.map(({ item: { key }, count }) => [key, count]),
      ]),
    ).toEqual([['reply'], ['options', ['yes', 0], ['no', 3]]]);
  });

  it('is added up over runs', () => {
    expect(counted({ B: 1, reply: 2 }, { reply: 3 }).of('reply')).toBe(5);
    expect(counted({ B: 1 }).of('constructor')).toBe(0);
  });

  it('is counted once where bots share it', () => {
    const [tally] = tallyOf([ALL, ALL], counted({ reply: 1 }));
    expect(tally?.actions).toEqual({ covered: 1, total: 2 });
  });
});

describe('the table', () => {
  it('has a line per file and sequence, and one for all', () => {
    const tallies = tallyOf([ALL], counted({ B: 1, reply: 1, yes: 1 }));
    expect(tableOf(tallies, (uri) => uri.slice(-8)).map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      'Coverage Branches Actions Outcomes',
      'a.seqbot 1/1 100 % 1/2 50 % 1/2 50 %',
      ' A 1/1 100 % 1/2 50 % 1/2 50 %',
      'b.seqbot – 0/1 0 % –',
      ' constructor – 0/1 0 % –',
      'All files 1/1 100 % 1/3 33 % 1/2 50 %',
    ]);
  });

  it('does not round up to everything', () => {
    const many = Array.from({ length: 1000 }, (_, index) => item('action', `a${index}`, index));
    const counts = counted(Object.fromEntries(many.slice(1).map(({ key }) => [key, 1])));
    expect(tableOf(tallyOf([{ items: many, sequences: [] }], counts), String)[1]).toContain('999/1000  99 %');
  });

  it('spells out what a terminal would obey', () => {
    const [tally] = tallyOf([{ items: [item('action', 'a', 1)], sequences: [] }], counted());
    expect(tableOf(tally ? [tally] : [], () => 'a\u001b[31m.seqbot')[1]).toContain('a\\u{1b}[31m.seqbot');
  });
});
