import { expect, test } from 'vitest';
import type { Action, Bot, Condition } from '../../../language/bot/bot.js';
import { lower } from '../../../language/compiler/lower.js';
import { arrives, findWitnesses, type Goal, scriptOf } from '../../../language/paths/index.js';
import { type Ending, load } from '../../../language/runtime/index.js';
import { run, type Script } from '../../../language/scenarios/index.js';
import { act, botOf as botOfSketch } from '../runtime/bot-builder.js';
import { TestWorkspace } from '../support/workspace.js';
import { inWords } from './words.js';

/** Where to, in the first sequence; branches and actions are counted from 0. */
const at = (branch: number, action?: number) =>
  `/sequences/0/branches/${branch}${action === undefined ? '' : `/actions/${action}`}`;
const begins = (branch: number): Goal => ({ kind: 'branch', at: at(branch) });
const unknown = (attribute: string, branch: number, action: number): Goal => ({
  kind: 'unknown',
  at: at(branch, action),
  attribute,
});
const ends = (ending: Ending, branch: number, action?: number): Goal => ({
  kind: 'ended',
  at: at(branch, action),
  ending,
});
const runsAway = (branch: number): Goal => ({ kind: 'runaway', at: at(branch) });

const DECLARATIONS = `
attribute name attribute topic
attribute email : email attribute phone : phone attribute due : date attribute site : url
attribute count : number attribute score : number 5..9
attribute size : "Small" | "Medium" | "Big"
agent maya
department sales { maya }
webhook ping get "https://x.example/{topic}"
webhook look get "https://x.example" { save count from "n" save name from "who" }
`;

const CASES: readonly (readonly [title: string, branches: string, goal: Goal, path: string])[] = [
  ['the start', 'branch A { end }', begins(0), 'new > !'],
  [
    'a bubble, the shorter way',
    `branch A { options { "On" -> B "Over" -> C } } branch B { ask name -> C } branch C { end }`,
    begins(2),
    'new > [A] > picks Over > !',
  ],
  ['no way at all', `branch A { options { "On" -> A } } branch B { end }`, begins(1), 'nothing'],
  [
    'a way that no condition lets through',
    `branch A { set size "Big" if size is "Small" -> B end } branch B { end }`,
    begins(1),
    'nothing',
  ],
  [
    'answers of each type',
    `branch A { ask name ask topic ask email ask phone ask due ask site ask count ask score ask size end }`,
    ends('end', 0, 9),
    'new > [A] > says Ann > says Something > says ann@example.com > says +1 555 010 0000 > says 2026-11-22' +
      ' > says https://example.com > says 1 > says 5 > picks Small > !',
  ],
  [
    'answers that conditions want',
    `branch A {
      ask topic ask count ask due
      if topic contains "pizza" and count > 20 and due < "2020-01-01" -> B
      end
    } branch B { end }`,
    begins(1),
    'new > [A] > says pizza > says 21 > says 2019-12-31 > !',
  ],
  [
    'an answer between two numbers',
    `branch A { ask count if count > 2 { if count < 3 -> B } end } branch B { end }`,
    begins(1),
    'new > [A] > says 2.5 > !',
  ],
  [
    'counting, and an answer that was given before it',
    `branch A { ask count add 2 to count if count is 7 -> B end } branch B { end }`,
    begins(1),
    'new > [A] > says 5 > !',
  ],
  [
    'going round until it is enough',
    `branch A { add 1 to count if count >= 3 -> B options { "Again" -> A } } branch B { end }`,
    begins(1),
    'new > [A] > picks Again > [A] > picks Again > [A] > !',
  ],
  [
    'a value that is copied',
    `branch A { ask name set topic "{name}" if topic is "Zoe" -> B end } branch B { end }`,
    begins(1),
    'new > [A] > says Zoe > !',
  ],
  [
    'typing what is no bubble',
    `branch A { options saves topic { "Something" -> A otherwise -> B } } branch B { end }`,
    begins(1),
    'new > [A] > says Something else > !',
  ],
  [
    'a bubble whose label counts later',
    `branch A { options saves size { "Small" "Medium" "Big" } -> B } branch B { if size is "Big" -> C end } branch C { end }`,
    begins(2),
    'new > [A] > picks Big > [B] > !',
  ],
  [
    'cards, with a link and without',
    `branch A { cards { card "Menu" { link "https://x.example" } card "Go" { -> B } } }
     branch B { cards { card "Open" { link "https://x.example" -> C } } } branch C { end }`,
    begins(2),
    'new > [A] > picks Go > [B] > opens Open > !',
  ],
  [
    'a widget',
    `branch A { widget calendly "https://x.example" -> B } branch B { widget stripe "x" }`,
    ends('widget', 1, 0),
    'new > [A] > completes calendly > [B] > completes stripe > !',
  ],
  [
    'a webhook that answers',
    `branch A { call look if count > 3 -> B end } branch B { end }`,
    begins(1),
    'new > [A] > look answers count 4 name Ann > !',
  ],
  [
    'a webhook that leaves something out',
    `branch A { call look if count is known { reply "{name}" } end }`,
    { kind: 'unknown', at: `${at(0, 1)}/then/0`, attribute: 'name' },
    'new > [A] > look answers count 1 without name > !',
  ],
  [
    'a webhook that fails',
    `branch A { call ping else -> B end } branch B { end }`,
    begins(1),
    'new > [A] > ping fails > !',
  ],
  [
    'a webhook that fails rather than one that leaves something out',
    `branch A { call look reply "{name}" end }`,
    unknown('name', 0, 1),
    'new > [A] > look fails > !',
  ],
  [
    'a webhook that leaves everything out, where failing leads elsewhere',
    `branch A { call look else -> B reply "{name}" end } branch B { end }`,
    unknown('name', 0, 1),
    'new > [A] > look answers count 1 without name > !',
  ],
  [
    'nobody online',
    `branch A { ask name chat with department sales else -> B } branch B { end }`,
    begins(1),
    'new > [A] > says Ann > nobody online > !',
  ],
  [
    'a split within a split',
    `branch A { split { 50% -> B 50% -> C } } branch B { end }
     branch C { ask name split { 99% -> B 1% -> D } } branch D { end }`,
    begins(3),
    'new > [A] > part 1 > [C] > says Ann > part 1 > !',
  ],
  [
    'somebody who is known',
    `branch A { if name is known -> B ask name end } branch B { end }`,
    begins(1),
    'known: name Ann > [A] > !',
  ],
  [
    'somebody of whom more is known, each when it counts',
    `branch A { if name is "Zoe" -> B end } branch B { ask topic if count > 7 -> C end } branch C { end }`,
    begins(2),
    'known: name Zoe, count 8 > [A] > [B] > says Something > !',
  ],
  [
    'somebody new rather than known, though it takes longer',
    `branch A { if name is known -> B ask name ask topic -> B } branch B { end }`,
    begins(1),
    'new > [A] > says Ann > says Something > !',
  ],
  [
    'what is cleared cannot have been known',
    `branch A { clear name ask topic -> B } branch B { if name is known -> C end } branch C { end }`,
    begins(2),
    'nothing',
  ],
  [
    'a text that shows what is not known',
    `branch A { reply "{name}" end }`,
    unknown('name', 0, 0),
    'new > [A] > !',
  ],
  [
    'a text that shows what is known on one way only',
    `branch A { options { "Tell" -> B "Skip" -> C } } branch B { ask name -> C } branch C { reply "{name}" end }`,
    unknown('name', 2, 0),
    'new > [A] > picks Skip > [C] > !',
  ],
  ['an ask without words', `branch A { ask name end }`, unknown('topic', 0, 0), 'new > [A] > !'],
  [
    'a request that shows what is not known',
    `branch A { ask name call ping end }`,
    unknown('topic', 0, 1),
    'new > [A] > says Ann > !',
  ],
  [
    'a value that is made of what is not known',
    `branch A { ask name set topic "{email}" end }`,
    unknown('email', 0, 1),
    'new > [A] > says Ann > !',
  ],
  ['the end of a branch', `branch A { ask name }`, ends('ran-off', 0), 'new > [A] > says Ann > !'],
  [
    'going round without waiting',
    `branch A { ask name -> B } branch B { if topic is known -> D -> C } branch C { -> B } branch D { end }`,
    runsAway(1),
    'new > [A] > says Ann > [B] > [C] > !',
  ],
  [
    'going round with a webhook, for ever',
    `branch A { ask name -> B } branch B { call look -> C } branch C { -> B }`,
    runsAway(2),
    'new > [A] > says Ann > [B] > look answers count 1 name Ann > [C] > [B] > look answers count 1 name Ann > !',
  ],
  [
    'going round by chance',
    `branch A { split { 50% -> B 50% -> A } } branch B { -> A }`,
    runsAway(1),
    'new > [A] > part 0 > [B] > [A] > part 0 > !',
  ],
  [
    'going round by chance, which may also lead out',
    `branch A { split { 50% -> A 50% -> B } } branch B { end }`,
    runsAway(0),
    'new > [A] > part 0 > !',
  ],
  [
    'going round by chance with another branch between, once nothing changes any more',
    `branch A { set name "Ann" -> B } branch B { split { 50% -> A 50% -> C } } branch C { ask topic end }`,
    runsAway(1),
    'new > [A] > [B] > part 0 > [A] > !',
  ],
  [
    'going round by chance while counting comes to an end',
    `branch A { add 1 to count if count > 5 -> B split { 50% -> A 50% -> B } } branch B { end }`,
    runsAway(0),
    'nothing',
  ],
  [
    'going round while counting comes to an end',
    `branch A { call ping add 1 to count if count > 5 -> B -> A } branch B { end }`,
    runsAway(0),
    'nothing',
  ],
];

test.each(CASES)('%s', async (_, branches, goal, path) => {
  const bot = await botOf(`sequence Main { ${branches} }`);
  const witness = findWitnesses(bot, 'Main', [goal]).get(goal);
  expect(inWords(witness)).toBe(path);
  if (witness !== undefined) expect(arrives(load(bot), witness, goal)).toBe(true);
});

test('known attributes are skipped where a sequence says so, and an invitation leads to another one', async () => {
  const bot = await botOf(`
    sequence Main { skip known attributes branch A { ask name ask email invite sequence Other } }
    sequence Other { branch X { reply "{name}" if email is "a@b.example" -> Y end } branch Y { end } }`);
  const goal: Goal = { kind: 'branch', at: '/sequences/1/branches/1' };
  const witness = findWitnesses(bot, 'Main', [goal]).get(goal);
  expect(inWords(witness)).toBe('new > [A] > says Ann > says a@b.example > Other: > [X] > !');
});

test('one search finds all that there is, and says nothing of the rest', async () => {
  const bot = await botOf(`sequence Main {
    branch A { options { "On" -> B "Team" -> C } } branch B { end } branch C { chat with all agents else -> D }
    branch D { -> missing } branch E { end } }`);
  const goals = [begins(3), begins(4), ends('end', 1, 0), ends('agents', 2, 0), ends('broken', 3, 0)];
  const found = findWitnesses(bot, 'Main', goals);
  expect([...found].map(([goal, witness]) => `${goal.kind} ${inWords(witness)}`)).toEqual([
    'branch new > [A] > picks Team > [C] > nobody online > !',
    'ended new > [A] > picks On > [B] > !',
    'ended new > [A] > picks Team > [C] > !',
    'ended new > [A] > picks Team > [C] > nobody online > [D] > !',
  ]);
});

test('a path through 10,000 branches is found, and each of them on the way', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `B${index}`);
  const ask: Action = { type: 'visitor-attribute', attribute: 'name' };
  const branches = names.map((name, index) => {
    const target = names[index + 1];
    return { name, actions: [ask, target === undefined ? act.end : act.next(target)] };
  });
  const sequence = { name: 'Main', channels: ['chat' as const], skipKnownAttributes: false, branches };
  const bot: Bot = { ...botOfSketch({}), sequences: [sequence] };
  const goals = names.map((_, index) => begins(index));
  const found = findWitnesses(bot, 'Main', goals);
  expect(found.size).toBe(10_000);
  const last = goals.at(-1);
  expect(last && found.get(last)?.inputs).toHaveLength(9_999);
});

test('a search that has no end is stopped by its bounds', () => {
  const goesOn: Condition = { operator: 'is', attribute: 'count', value: ['-1'] };
  const bot = botOfSketch({
    branches: {
      A: [
        { type: 'condition', condition: goesOn, target: 'B' },
        act.add('count', 1),
        act.options({ Again: 'A' }),
      ],
      B: [act.set('count', '5'), act.options({ Again: 'A', Back: 'C' })],
      C: [
        { type: 'condition', condition: { operator: 'is', attribute: 'count', value: ['6'] }, target: 'D' },
        act.end,
      ],
      D: [act.end],
    },
  });
  expect(findWitnesses(bot, 'Main', [begins(3)]).size).toBe(0);
});

test('a script has what holds before, the answers of webhooks and the turns of the visitor', async () => {
  const bot = await botOf(`sequence Main {
    branch A { if name is "Zoe" -> B end }
    branch B { split { 50% -> A 50% -> C } }
    branch C { options { "On" -> D } }
    branch D { call ping else -> E end }
    branch E { call look ask size if size is "Big" and count > 7 -> F end }
    branch F { widget stripe "x" -> G }
    branch G { chat with agent maya else -> H }
    branch H { end } }`);
  const goal = begins(7);
  const witness = findWitnesses(bot, 'Main', [goal]).get(goal);
  const script: Script | undefined = witness && scriptOf(load(bot), witness, 'To the end');
  expect(script).toEqual({
    title: 'To the end',
    sequence: 'Main',
    givens: [
      { type: 'attribute', attribute: 'name', value: 'Zoe' },
      { type: 'nobody-online' },
      { type: 'split', part: 1 },
      { type: 'call-fails', webhook: 'ping' },
      {
        type: 'call-answers',
        webhook: 'look',
        values: [
          { attribute: 'count', value: '8' },
          { attribute: 'name', value: 'Ann' },
        ],
      },
    ],
    steps: [
      { type: 'visitor', value: 'On' },
      { type: 'visitor', value: 'Big' },
      { type: 'complete-widget', app: 'stripe' },
    ],
  });
  const step = { type: 'expect', that: { type: 'at', branch: 'H' } } as const;
  expect(script && run(load(bot), { ...script, steps: [...script.steps, step] }).status).toBe('passed');
});

test('no script can pick the second of two bubbles of the same label', () => {
  const options = {
    type: 'bubble-options' as const,
    options: ['B', 'C'].map((target) => ({ label: 'On', target })),
  };
  const bot = botOfSketch({ branches: { A: [options], B: [act.end], C: [act.end] } });
  const goal = begins(2);
  const witness = findWitnesses(bot, 'Main', [goal]).get(goal);
  expect(inWords(witness)).toBe('new > [A] > picks On > !');
  expect(witness && scriptOf(load(bot), witness, 'To the second')).toBeUndefined();
});

async function botOf(source: string) {
  const workspace = await TestWorkspace.of({ 'bot.seqbot': DECLARATIONS + source });
  return lower(workspace.document(), workspace.services.seqbot).bot;
}
