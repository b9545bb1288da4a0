import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readLcov from '@friedemannsommer/lcov-parser/sync';
import { parse } from 'junit2json';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from './support/folder.js';
import { type Ran, seqbot } from './support/run.js';

/** What ends attributes, elements and lines, what XML cannot hold, and what turns text round. */
const HOSTILE = '<b a=’x’> & ]]> --> \u202e \u0000 \u001b[2J \ufffe';
const SHOWN = '<b a=’x’> & ]]> --> \\u{202e} \\u{0} \\u{1b}[2J \\u{fffe}';

const PIZZA = `import "./house.seqbot"
attribute size "Size": "Small" | "Large"
sequence __proto__ {
  branch constructor {
    reply "Hi ${HOSTILE}!"
    options { "Order" -> Order
      "Nothing" -> Bye }
  }
  branch Order { ask size "Which size?" tag case "order" if size is "Small" -> Small
    tag case "large" end }
  branch Bye { invite sequence Closed }
  branch Small { reply "Small." end }
}
scenario "Large ${HOSTILE}" of __proto__ { visitor "Order" visitor "Large" expect tag case "large" }
scenario "Small" of __proto__ { visitor "Order" visitor "Small" expect at Small }
scenario "Wrong" of __proto__ {
  bot "Hello ${HOSTILE}!"
}
scenario "In the other" of Closed { bot "We are closed." }
`;
const HOUSE =
  'sequence Closed {\n  branch Only { reply "We are closed." end }\n  branch Never { reply "Hm." end }\n}\n';
const BROKEN =
  'sequence Broken { branch Start { reply "Hi!" -> Nowhere } }\nscenario "A" of Broken { bot "Hi!" }';

const cwd = folderWith({ 'pizza.seqbot': PIZZA, 'house.seqbot': HOUSE, 'sub/<&">.seqbot': BROKEN });
const read = (file: string) => readFileSync(join(cwd, file), 'utf8');

describe('reports', { timeout: 60_000 }, () => {
  let ran: Ran;
  beforeAll(async () => {
    ran = await seqbot(['test', '.', '--junit', 'new/folder/junit.xml', '--coverage', 'lcov.info'], { cwd });
  });

  it('are written whatever comes of the scenarios', () => {
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('3 passed, 1 failed, 1 file not run');
  });

  describe('for build servers', () => {
    it('have a suite for each file and a case for each scenario', async () => {
      const report = await suites();
      expect(report).toMatchObject({ tests: 5, failures: 1, errors: 1 });
      expect(
        report.testsuite.map(({ name, tests, failures, errors }) => [name, tests, failures, errors]),
      ).toEqual([
        ['pizza.seqbot', 4, 1, 0],
        ['sub/<&">.seqbot', 1, 0, 1],
      ]);
      const cases = report.testsuite[0]?.testcase?.map(({ name, classname }) => [name, classname]);
      expect(cases).toEqual([
        [`Large ${SHOWN}`, 'pizza.seqbot/__proto__'],
        ['Small', 'pizza.seqbot/__proto__'],
        ['Wrong', 'pizza.seqbot/__proto__'],
        ['In the other', 'pizza.seqbot/Closed'],
      ]);
    });

    it('say where something failed and what the chat was', async () => {
      const wrong = (await suites()).testsuite[0]?.testcase?.find(({ name }) => name === 'Wrong');
      const [failure] = wrong?.failure ?? [];
      expect(failure?.type).toBe('text');
      expect(failure?.message).toBe(`expected: Hello ${SHOWN}!, actual: Hi ${SHOWN}!`);
      expect(failure?.inner?.split('\n')).toEqual([
        'at pizza.seqbot:17:3',
        `expected: Hello ${SHOWN}!`,
        `actual: Hi ${SHOWN}!`,
        '',
        `Bot: Hi ${SHOWN}!`,
        '  1. Order',
        '  2. Nothing',
      ]);
    });

    it('tell the errors of files that were not run', async () => {
      const [broken] = (await suites()).testsuite[1]?.testcase ?? [];
      expect(broken?.error).toEqual([
        {
          type: 'unknown-branch',
          message: 'Sequence "Broken" has no branch "Nowhere".',
          inner: 'sub/<&">.seqbot:1:49: Sequence "Broken" has no branch "Nowhere". [unknown-branch]',
        },
      ]);
    });

    it('tell of files that cannot be read', async () => {
      const binary = folderWith({ 'house.seqbot': HOUSE });
      writeFileSync(join(binary, 'latin.seqbot'), Buffer.from([0xff]));
      const junit = join(cwd, 'unread.xml');
      const { code } = await seqbot(['test', '.', 'gone.seqbot', '--junit', junit], { cwd: binary });
      expect(code).toBe(2);
      const report = await suites('unread.xml');
      expect(report).toMatchObject({ tests: 2, failures: 0, errors: 2 });
      const errors = report.testsuite.map(({ name, testcase }) => [name, testcase?.[0]?.error?.[0]?.message]);
      expect(errors).toEqual([
        ['latin.seqbot', expect.stringContaining('UTF-8')],
        ['gone.seqbot', 'there is no such file'],
      ]);
    });

    it('have times as all readers take them', () => {
      const times = Array.from(read('new/folder/junit.xml').matchAll(/ time="([^"]*)"/g), ([, time]) => time);
      expect(times).toHaveLength(8);
      for (const time of times) expect(time).toMatch(/^\d+\.\d{3}$/);
    });
  });

  describe('on coverage', () => {
    it('count branches as functions', () => {
      expect(functions('pizza.seqbot')).toEqual({
        '__proto__.constructor': [4, 3],
        '__proto__.Order': [9, 2],
        '__proto__.Bye': [11, 0],
        '__proto__.Small': [12, 1],
      });
      expect(functions('house.seqbot')).toEqual({ 'Closed.Only': [2, 1], 'Closed.Never': [3, 0] });
    });

    it('count the lines of branches, actions and what comes of them, and in each what was played most', () => {
      expect(section('pizza.seqbot').lines).toEqual({
        details: [
          { line: 4, hit: 3 },
          { line: 5, hit: 3 },
          { line: 6, hit: 3 },
          { line: 7, hit: 0 },
          { line: 9, hit: 2 },
          { line: 10, hit: 1 },
          { line: 11, hit: 0 },
          { line: 12, hit: 1 },
        ],
        instrumented: 8,
        hit: 6,
      });
    });

    it('count what comes of actions as branches, in a block each', () => {
      const { branches } = section('pizza.seqbot');
      expect(branches.details.map(({ line, block, branch, hit }) => [line, block, branch, hit])).toEqual([
        [6, 0, '0', 2],
        [7, 0, '1', 0],
        [9, 1, '0', 1],
        [9, 1, '1', 1],
        [9, 2, '0', 1],
        [9, 2, '1', 1],
      ]);
      expect([branches.instrumented, branches.hit]).toEqual([6, 5]);
    });

    it('count every line that has a function or a branch', () => {
      for (const { lines, functions, branches } of sections()) {
        const counted = new Set(lines.details.map(({ line }) => line));
        const wanted = [...functions.details, ...branches.details];
        expect(wanted.filter(({ line }) => !counted.has(line))).toEqual([]);
      }
    });

    it('tell what did not come of actions from what could not', async () => {
      const bot = `sequence A { branch B { reply "Hi!"
        options { "No" -> C } } branch C {
        options { "Yes" -> B } } }
        scenario "Neither" of A { bot "Hi!" }`;
      const folder = folderWith({ 'a.seqbot': bot });
      await seqbot(['test', 'a.seqbot', '--coverage', 'lcov.info'], { cwd: folder });
      const lines = readFileSync(join(folder, 'lcov.info'), 'utf8').match(/^BRDA:.*/gm);
      expect(lines).toEqual(['BRDA:2,0,0,0', 'BRDA:3,1,0,-']);
    });

    it('leave out files with errors', () => {
      expect(sections().map(({ path }) => path)).toEqual(['house.seqbot', 'pizza.seqbot']);
    });
  });

  it('that cannot be written are told, and the rest goes on', async () => {
    const args = [
      'test',
      'pizza.seqbot',
      '--filter',
      'small',
      '--junit',
      'house.seqbot/a.xml',
      '--coverage',
      '/proc/a',
    ];
    const { code, stdout, stderr } = await seqbot(args, { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('1 passed, 0 failed');
    expect(stderr).toMatch(/^seqbot: house\.seqbot\/a\.xml: .+\nseqbot: \/proc\/a: .+\n$/);
  });
});

async function suites(file = 'new/folder/junit.xml') {
  const report = await parse(read(file));
  if (!report || !('testsuite' in report) || !report.testsuite) throw new Error('There are no suites');
  return { ...report, testsuite: report.testsuite };
}

function sections() {
  return readLcov({ from: read('lcov.info') });
}

function section(file: string) {
  const found = sections().find(({ path }) => path === file);
  if (!found) throw new Error(`${file} is not in it`);
  return found;
}

/** The line of each function and how often it was played. */
function functions(file: string): Record<string, readonly [line: number, hit: number]> {
  const { details } = section(file).functions;
  return Object.fromEntries(details.map(({ name, line, hit }) => [name, [line, hit]] as const));
}
