import { expect, test } from 'vitest';
import { findingsOf } from './found-in-bot.js';

/** What is written, and which loops are found in it. */
type Case = readonly [title: string, source: string, ...findings: string[]];

function table(cases: readonly Case[]): void {
  test.each(cases.map(([title, ...rest]) => [title, rest] as const))('%s', async (_, [source, ...loops]) => {
    const found = await findingsOf(source);
    expect(found.filter((line) => line.includes('endless-loop'))).toEqual(loops);
  });
}

/** Branches of one sequence with all that they name. */
const sequence = (branches: string, settings = '') => `
  attribute n : number
  attribute small : number 0..3
  attribute flag : "Yes" | "No"
  attribute name
  webhook stock get "https://shop.example" { save n from "left" }
  agent maya
  sequence S { ${settings} ${branches} branch Out { end } }`;

table([
  [
    'two branches',
    sequence('branch A { reply "Hi!" -> B } branch B { goto A }'),
    'B 0: endless-loop certain A → B',
  ],
  ['a branch that leads to itself', sequence('branch A { -> A }'), 'A 0: endless-loop certain A'],
  [
    'the loop begins with the branch that is first in the source',
    sequence('branch Start { -> C } branch A { -> B } branch B { -> C } branch C { -> A }'),
    'C 0: endless-loop certain A → B → C',
  ],
  ['nobody comes to it', sequence('branch Start { end } branch A { -> B } branch B { -> A }')],
  ['a question waits', sequence('branch A { ask name "Name?" -> A }')],
  ['a choice waits', sequence('branch A { options { "x" -> A "y" -> Out } }')],
  ['cards and apps wait', sequence('branch A { cards { card "x" -> B } } branch B { widget calendly -> A }')],
  [
    'cards that lead nowhere wait for ever',
    sequence(
      'branch A { -> B } branch B { if name is known -> A cards { card "x" { link "y" "https://x.example" } } }',
    ),
    'B 0: endless-loop possible A → B',
  ],
  [
    'a pause does not wait for the visitor',
    sequence('branch A { wait 5s -> A }'),
    'A 1: endless-loop certain A',
  ],
  ['nor does a webhook', sequence('branch A { call stock -> A }'), 'A 1: endless-loop certain A'],
  [
    'nor does a closing that is cancelled',
    sequence('branch A { close -> A }'),
    'A 0: endless-loop certain A',
  ],
  [
    'a condition that can lead out makes it possible',
    sequence('branch A { if flag is "Yes" -> Out -> A }'),
    'A 1: endless-loop possible A',
  ],
  [
    'a webhook can fail again and again',
    sequence('branch A { call stock else -> A -> Out }'),
    'A 0: endless-loop possible A',
  ],
  [
    'nobody may come online for long',
    sequence('branch A { chat with agents else -> A }'),
    'A 0: endless-loop possible A',
  ],
  [
    'chance can do it',
    sequence('branch A { split { 50% -> A 50% -> Out } }'),
    'A 0 parts 0: endless-loop possible A',
  ],
  ['a counter ends it', sequence('branch A { add 1 to n if n >= 3 -> Out -> A }')],
  ['a counter down ends it', sequence('branch A { add -1 to n if n < 0 -> Out -> A }')],
  ['a counter in large steps ends it', sequence('branch A { add 7.5 to n if n > 1000 -> Out -> A }')],
  [
    'a counter in the wrong direction does not',
    sequence('branch A { add -1 to n if n >= 3 -> Out -> A }'),
    'A 2: endless-loop possible A',
  ],
  [
    'a counter that reaches the largest number of its type stays there',
    sequence('branch A { add 1 to small if small > 3 -> Out if flag is "Yes" -> Out -> A }'),
    'A 3: endless-loop possible A',
  ],
  [
    'a counter that begins anew does not end it',
    sequence(
      'branch A { set n to "0" -> B } branch B { add 1 to n if n >= 3 -> Out if flag is "Yes" -> Out -> A }',
    ),
    'B 3: endless-loop possible A → B',
  ],
  [
    'where a condition that never holds is all that could end it, that is told instead',
    sequence('branch A { set n to "0" -> B } branch B { add 1 to n if n >= 3 -> Out -> A }'),
  ],
  [
    'a counter that is asked about for equality only can be beyond it',
    sequence('branch A { add 1 to n if n is 3 -> Out -> A }'),
    'A 2: endless-loop possible A',
  ],
  ['a flag ends it', sequence('branch A { if flag is "Yes" -> Out set flag to "Yes" -> A }')],
  [
    'a flag with another value does not',
    sequence('branch A { if flag is "Yes" -> Out set flag to "No" -> A }'),
    'A 2: endless-loop possible A',
  ],
  [
    'known attributes are not asked for again',
    sequence('branch A { ask name "Name?" -> A }', 'skip known attributes'),
    'A 1: endless-loop certain A',
  ],
  [
    'what is forgotten is asked for again',
    sequence('branch A { clear name ask name "Name?" -> A }', 'skip known attributes'),
  ],
  [
    'what is forgotten only now and then is not always asked for again',
    sequence('branch A { if flag is "Yes" { clear name } ask name "Name?" -> A }', 'skip known attributes'),
    'A 2: endless-loop possible A',
  ],
  [
    'what is asked for ends it',
    sequence(
      'branch A { if name is known -> Out -> B } branch B { ask name "Name?" -> A }',
      'skip known attributes',
    ),
  ],
  [
    'sequences that invite each other',
    'sequence S { branch A { invite sequence T } } sequence T { branch B { -> C } branch C { invite sequence S } }',
    'C 0: endless-loop certain A → T / B → T / C',
  ],
  [
    'a sequence that invites itself',
    'sequence S { branch A { -> B } branch B { invite sequence S } }',
    'B 0: endless-loop certain A → B',
  ],
  [
    'a sequence that can invite itself',
    'attribute x sequence S { branch A { if x is known -> B -> C } branch B { invite sequence S } branch C { end } }',
    'B 0: endless-loop possible A → B',
  ],
  [
    'sequences that can invite each other',
    'attribute x sequence S { branch A { if x is known -> B end } branch B { invite sequence T } } sequence T { branch A { invite sequence S } }',
    'A 0: endless-loop possible A → B → T / A',
  ],
  [
    'what one sequence sets ends it in another',
    'attribute x sequence S { branch A { if x is known -> C -> B } branch B { invite sequence T } branch C { end } } sequence T { branch A { set x to "1" invite sequence S } }',
  ],
  [
    'what one sequence asks for waits in spite of another that skips',
    'attribute x sequence S { skip known attributes branch A { ask x if x is "q" -> C invite sequence T } branch C { end } } sequence T { branch A { ask x invite sequence S } }',
  ],
  [
    'who is asked every time waits, though it is known, also on the way through others',
    'attribute x attribute done : "Yes" | "No" sequence S { branch A { if done is "No" -> B ask x if x is "stop" -> C -> B } branch B { set done to "Yes" invite sequence T } branch C { end } } sequence T { branch A { invite sequence S } }',
  ],
  [
    'two loops through one branch are one',
    sequence(
      'branch A { if flag is "Yes" -> B if flag is "No" -> C -> Out } branch B { -> A } branch C { -> A }',
    ),
    'C 0: endless-loop possible A → B → C',
  ],
]);
