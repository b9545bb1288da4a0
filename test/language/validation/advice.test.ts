import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../../../language/diagnostics/catalogue.js';
import { TestWorkspace } from '../support/workspace.js';

/** What the sources below can use. */
const DECLARED = `
  attribute a
  attribute mail : email
  attribute pick : "One" | "Two"
  agent ann
  department sales { ann }
  bot helper
  webhook w post "https://x.example/" { field "a" "{a}" save a from "a" }
`;

const OTHERS = 'branch B { reply "B" end } branch C { reply "C" end }';

describe('behind', () => {
  it.each([
    'options { "One" -> B }',
    'cards { card "One" { -> B } }',
    'widget calendly -> B',
    '-> B',
    'goto B',
    'chat with agent ann',
    'chat with all agents else -> B',
    'chat with department sales',
    'chat with all departments',
    'invite bot helper',
    'invite sequence T',
    'close',
    'end',
    'split { 50% -> B 50% -> C }',
  ])('%s nothing is played', async (ending) => {
    expect(
      await count('unreachable-action', `branch A { reply "A" ${ending} reply "More" wait 1s end }`),
    ).toBe(1);
  });

  it.each([
    'reply "A"',
    'image "https://x.example/a.png"',
    'video "https://x.example/a.mp4"',
    'ask a "What?"',
    'redirect to "https://x.example/"',
    'send lead to "a@x.example"',
    'note "n"',
    'tag case "t"',
    'if a is known -> B',
    'if a is known { reply "A" } else { reply "B" }',
    'set a "x"',
    'clear a',
    'call w else -> B',
    'wait 1s',
  ])('%s it goes on', async (action) => {
    expect(await count('unreachable-action', `branch A { reply "A" ${action} reply "More" end }`)).toBe(0);
  });

  it('an arrow that is still being written it is not known', async () => {
    expect(await count('unreachable-action', 'branch A { reply "A" ->\n reply "More" end }')).toBe(0);
  });
});

/** The branches of a sequence, and how many stops there are before which nothing was shown for certain. */
const silence: [title: string, branches: string, stops: number][] = [
  ['where the bot starts', 'branch A { ask a end }', 1],
  ['behind what visitors do not see', 'branch A { tag case "t" set a "x" call w wait 1s ask a end }', 1],
  ['behind an answer', 'branch A { ask a "A?" ask mail ask pick options { "One" -> B } }', 3],
  ['behind a reply', 'branch A { reply "A?" ask a end }', 0],
  ['behind a picture', 'branch A { image "https://x.example/a.png" ask a end }', 0],
  ['behind a reply that depends', 'branch A { if a is known { reply "A?" } ask a end }', 0],
  ['with a prompt', 'branch A { ask a "A?" end }', 0],
  ['with cards, which speak for themselves', 'branch A { cards { card "One" { -> B } } }', 0],
  ['where only bubbles lead', 'branch A { reply "A" options { "One" -> D } } branch D { ask a end }', 1],
  [
    'where "otherwise" leads',
    'branch A { reply "A" options { "One" -> B otherwise -> D } } branch D { ask a end }',
    1,
  ],
  ['where a card leads', 'branch A { cards { card "One" { -> D } } } branch D { ask a end }', 1],
  ['where a widget leads', 'branch A { widget calendly -> D } branch D { ask a end }', 1],
  ['where an arrow leads', 'branch A { reply "A" -> D } branch D { ask a end }', 0],
  [
    'where an arrow leads, too',
    'branch A { reply "A" options { "One" -> D "Two" -> E } } branch D { ask a end } branch E { reply "E" -> D }',
    0,
  ],
  ['where nothing leads', 'branch A { reply "A" end } branch D { ask a end }', 0],
  [
    'where a name that is not found may lead',
    'branch A { reply "A" options { "One" -> D } } branch D { ask a end } branch E { reply "E" -> Dd }',
    0,
  ],
  [
    'where another sequence starts this one',
    'branch A { ask a end } branch D { reply "D" invite sequence S }',
    0,
  ],
];

describe('something is shown', () => {
  it.each(silence)('%s', async (_, branches, stops) => {
    expect(await count('nothing-shown', branches)).toBe(stops);
  });

  it('before another sequence, as far as can be known', async () => {
    expect(
      await count('nothing-shown', 'branch A { reply "A" end }', 'sequence U { branch A { ask a end } }'),
    ).toBe(0);
  });
});

/** The actions of the first branch, and how many redirects come as a surprise for certain. */
const surprises: [actions: string, count: number][] = [
  ['redirect to "https://x.example/" end', 1],
  ['tag case "t" redirect to "https://x.example/"', 1],
  ['image "https://x.example/a.png" redirect to "https://x.example/" end', 1],
  ['redirect to "https://x.example/" reply "Seen?" close', 0],
  ['redirect to "https://x.example/" close -> B', 1],
  ['reply "Look!" wait 1s redirect to "https://x.example/" end', 0],
  ['ask a "Shall we?" redirect to "https://x.example/" end', 0],
  ['if a is known { redirect to "https://x.example/" } end', 1],
  ['if a is known { reply "Look!" redirect to "https://x.example/" } end', 0],
];

describe('a page opens unannounced', () => {
  it.each(surprises)('%s', async (actions, expected) => {
    expect(await count('redirect-unannounced', `branch A { ${actions} }`)).toBe(expected);
  });
});

/** What a bot does besides sending a lead, and whether it may know whom the lead is about. */
const contacts: [what: string, sources: string, known: boolean][] = [
  [
    'asks for it',
    'attribute m : email sequence L { branch A { ask m "M?" send lead to "a@x.example" end } }',
    true,
  ],
  [
    'reads it',
    'attribute m : phone sequence L { branch A { reply "{m}" send lead to "a@x.example" end } }',
    true,
  ],
  [
    'sets it',
    'attribute m : email sequence L { branch A { set m "a@x.example" post lead to "https://x.example" } }',
    true,
  ],
  [
    'saves it',
    'attribute m : email webhook h get "https://x.example" { save m from "m" } sequence L { branch A { call h sync lead to "X" end } }',
    true,
  ],
  ['asks for an unknown one', 'sequence L { branch A { ask m "M?" send lead to "a@x.example" end } }', true],
  [
    'imports a file that is not there',
    'import "./m.seqbot" sequence L { branch A { send lead to "a@x.example" end } }',
    true,
  ],
  [
    'only declares it',
    'attribute m : email sequence L { branch A { send lead to "a@x.example" end } }',
    false,
  ],
  [
    'asks for a text',
    'attribute email sequence L { branch A { ask email "M?" sync lead to "X" end } }',
    false,
  ],
  [
    'does nothing',
    'sequence L { branch A { if n is known { post lead to "https://x.example" } end } } attribute n',
    false,
  ],
];

describe('whom a lead is about is known where the bot', () => {
  it.each(contacts)('%s', async (_, source, known) => {
    expect(await countIn(source, 'lead-without-contact')).toBe(known ? 0 : 1);
  });
});

/** How often a code is reported in a bot whose first sequence, S, has these branches. */
async function count(code: DiagnosticCode, branches: string, others = ''): Promise<number> {
  const sequences = `sequence S { ${branches} ${OTHERS} } sequence T { branch A { reply "A" end } } ${others}`;
  return countIn(`${DECLARED} ${sequences}`, code);
}

async function countIn(source: string, code: DiagnosticCode): Promise<number> {
  const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
  return workspace.diagnostics().filter((diagnostic) => diagnostic.code === code).length;
}
