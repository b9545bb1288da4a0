import { describe, expect, it } from 'vitest';
import { SourceCoverage } from '../../../language/document-scenarios/coverage/source-coverage.js';
import { listScenarios } from '../../../language/document-scenarios/listing.js';
import type { Suite } from '../../../language/document-scenarios/suite.js';
import { TestWorkspace } from '../support/workspace.js';
import { FILES } from './every-outcome.js';

const workspace = await TestWorkspace.of(FILES);

function suiteOf(path = 'bot.seqbot', of = workspace): Suite {
  return of.services.seqbot.scenarios.Suites.of(of.document(path));
}

describe('what can be covered', () => {
  it('is said in words, in the order of the source', () => {
    const lines = FILES['bot.seqbot'].split('\n');
    const shown = suiteOf().coverables.map(({ kind, label, sequence, branch, place }) => {
      const { start, end } = place.range;
      const text = lines[start.line]?.slice(
        start.character,
        start.line === end.line ? end.character : undefined,
      );
      return `${sequence}/${branch} ${kind} ${label} | ${place.uri.endsWith('more.seqbot') ? 'more' : text}`;
    });
    expect(shown).toMatchSnapshot();
  });

  it('has a key that is its own, and the same in the bot of another file', () => {
    const { coverables } = suiteOf();
    expect(new Set(coverables.map(({ key }) => key)).size).toBe(coverables.length);
    const keys = new Set(coverables.map(({ key }) => key));
    const others = suiteOf('more.seqbot').coverables;
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ key }) => !keys.has(key))).toEqual([]);
  });

  it('names the action of each outcome', () => {
    const { coverables } = suiteOf();
    const actions = new Set(coverables.flatMap(({ kind, key }) => (kind === 'action' ? [key] : [])));
    for (const { kind, action } of coverables)
      expect(action !== undefined && actions.has(action)).toBe(kind === 'outcome');
  });
});

describe('what a scenario covers', () => {
  it.each([
    [
      'Large',
      [
        'branch Start ×1',
        'ask name ×1',
        'ask size ×1',
        'outcome "Large" ×1',
        'if ×1',
        'outcome name is "Ann": yes ×1',
        'note ×1',
        'if ×1',
        'outcome size is "Large": yes ×1',
        'branch Cards ×1',
        'cards ×1',
        'outcome "Menu" ×1',
        'outcome "Both" ×1',
        'branch Done ×1',
        'reply ×1',
        'close ×1',
      ],
    ],
    [
      'Away',
      [
        'branch Start ×1',
        'ask name ×1',
        'outcome passed over: name is known ×1',
        'ask size ×1',
        'outcome "Small" ×1',
        'if ×1',
        'outcome name is "Ann": no ×1',
        'tag case ×1',
        'if ×1',
        'outcome size is "Large": no ×1',
        'options ×1',
        'outcome "Person" ×1',
        'branch Person ×1',
        'chat with department sales ×1',
        'outcome nobody online ×1',
        'branch Done ×1',
        'reply ×1',
        'close ×1',
      ],
    ],
  ])('%s', (id, expected) => {
    expect(coveredBy(suiteOf(), [id])).toEqual(expected);
  });
});

/** What some scenarios cover, in the order of the source. */
function coveredBy(suite: Suite, ids: readonly string[]): string[] {
  const coverage = new SourceCoverage();
  for (const id of ids) addTo(coverage, suite, id);
  return suite.coverables.flatMap(({ key, kind, label }) => {
    const count = coverage.countOf(key);
    return count === 0 ? [] : [`${kind === 'action' ? '' : `${kind} `}${label} ×${count}`];
  });
}

function addTo(coverage: SourceCoverage, suite: Suite, id: string): void {
  const scenario = suite.scenario(id);
  if (scenario === undefined) throw new Error(`There is no scenario ${id}`);
  coverage.add(suite, suite.run(scenario));
}

describe('coverage of sources', () => {
  const all = (order: (ids: string[]) => string[]) => {
    const coverage = new SourceCoverage();
    for (const path of order(Object.keys(FILES))) {
      const suite = suiteOf(path);
      coverage.addSuite(suite);
      for (const id of order(suite.scenarios.map((scenario) => scenario.id))) addTo(coverage, suite, id);
    }
    return coverage;
  };

  it('gives totals for each file and each sequence', () => {
    const files = all((ids) => ids).files();
    expect(
      files.map(({ uri, totals, sequences }) => ({
        uri,
        totals,
        sequences: sequences.map(({ sequence, totals: own }) => [
          sequence,
          own.outcomes.covered,
          own.outcomes.total,
        ]),
      })),
    ).toEqual([
      {
        uri: 'memory:/bots/bot.seqbot',
        totals: {
          branches: { covered: 4, total: 7 },
          actions: { covered: 11, total: 16 },
          outcomes: { covered: 11, total: 24 },
        },
        sequences: [['Main', 11, 24]],
      },
      {
        uri: 'memory:/bots/more.seqbot',
        totals: {
          branches: { covered: 1, total: 2 },
          actions: { covered: 2, total: 3 },
          outcomes: { covered: 0, total: 0 },
        },
        sequences: [['Second', 0, 0]],
      },
    ]);
    expect(all((ids) => ids).totals().outcomes).toEqual({ covered: 11, total: 24 });
  });

  it('is the same in any order', () => {
    expect(all((ids) => ids.toReversed()).files()).toEqual(all((ids) => ids).files());
  });

  it('counts a scenario as often as it is added, and its suite once', () => {
    const coverage = new SourceCoverage();
    for (const id of ['Large', 'Away', 'Large']) addTo(coverage, suiteOf(), id);
    const start = suiteOf().coverables[0]?.key ?? '';
    expect(coverage.countOf(start)).toBe(3);
    expect(coverage.totals().branches).toEqual({ covered: 4, total: 9 });
  });

  it('counts what no scenario plays as not covered', () => {
    const coverage = new SourceCoverage();
    coverage.addSuite(suiteOf());
    expect(coverage.totals().actions).toEqual({ covered: 0, total: 19 });
  });
});

describe('a suite', () => {
  it('is kept until its file or an imported one changes', async () => {
    const own = await TestWorkspace.of(FILES);
    const before = suiteOf('bot.seqbot', own);
    expect(suiteOf('bot.seqbot', own)).toBe(before);
    await own.change({ 'more.seqbot': FILES['more.seqbot'].replace('"Second" end', '"Second." end') });
    expect(suiteOf('bot.seqbot', own)).not.toBe(before);
  });

  it('plays each scenario once, and says where it failed and where the bot was then', () => {
    const suite = suiteOf();
    const scenario = suite.scenario('Away (2)');
    if (scenario === undefined) throw new Error('There is no such scenario');
    const ran = suite.run(scenario);
    expect(suite.run(scenario)).toBe(ran);
    expect(textAt(FILES['bot.seqbot'], ran.failedAt)).toBe('bot "Sise?"');
    expect(ran.at?.uri).toBe('memory:/bots/bot.seqbot');
    expect(textAt(FILES['bot.seqbot'], ran.at?.range)).toBe('ask size "Size?"');
    expect(ran.outcome).toMatchObject({ failure: { expected: 'Sise?', actual: 'Size?' } });
  });

  it('is not touched by who plays its program', () => {
    const suite = suiteOf();
    const [scenario] = suite.scenarios;
    if (scenario === undefined) throw new Error('There is no scenario');
    const ran = suite.run(scenario);
    const before = new Map(ran.hits);
    suite.walk(scenario.script);
    expect(ran.hits).toEqual(before);
  });

  it('walks line by line, with the actions that were played', () => {
    const suite = suiteOf();
    const scenario = suite.scenario('Large');
    if (scenario === undefined) throw new Error('There is no such scenario');
    const { stops } = suite.walk(scenario.script);
    const shown = stops.map(({ at, played }) => [
      textAt(FILES['bot.seqbot'], scenario.rangeOf(at)),
      ...played.map((address) => textAt(FILES['bot.seqbot'], suite.placeOf(address)?.range)),
    ]);
    expect(shown).toEqual([
      ['scenario "Large" of Main {', 'ask name "Name?" retry "Again?"'],
      ['visitor "Ann"', 'ask size "Size?"'],
      ['visitor "Large"', 'if name is "Ann"', 'note "Ann"', 'if size is "Large" -> Cards', 'cards {'],
      ['visitor "Menu"'],
      ['visitor "Both"', 'reply "Done"', 'close'],
      ['bot "Done"'],
    ]);
  });
});

/** The first line of a range. */
function textAt(source: string, range: Suite['scenarios'][number]['range'] | undefined): string | undefined {
  if (range === undefined) return undefined;
  const { start, end } = range;
  const line = source.split('\n')[start.line];
  return line?.slice(start.character, start.line === end.line ? end.character : undefined);
}

describe('the list of scenarios', () => {
  it.each<[source: string, ids: string[]]>([
    ['scenario "A" of Main { } scenario "A" of Main { } scenario "A" of Main { }', ['A', 'A (2)', 'A (3)']],
    [
      'scenario "A (2)" of Main { } scenario "A" of Main { } scenario "A" of Main { }',
      ['A (2)', 'A', 'A (3)'],
    ],
    ['scenario "__proto__" of Main { } scenario "constructor" of Main { }', ['__proto__', 'constructor']],
    ['scenario "A" of Main { visitor "x', ['A']],
    ['sequence Main { branch A { reply "x } }\nscenario "A" of Main { }', ['A']],
    ['scenario of Main { }', ['']],
  ])('%s', async (source, ids) => {
    const own = await TestWorkspace.of({ 'bot.seqbot': source });
    expect(listScenarios(own.document()).map(({ id }) => id)).toEqual(ids);
  });

  it('says where each title stands', () => {
    const found = listScenarios(workspace.document()).map(({ selection, sequence, title }) => [
      textAt(FILES['bot.seqbot'], selection),
      sequence,
      title,
    ]);
    expect(found).toEqual([
      ['"Large"', 'Main', 'Large'],
      ['"Away"', 'Main', 'Away'],
      ['"Away"', 'Main', 'Away'],
    ]);
  });
});
