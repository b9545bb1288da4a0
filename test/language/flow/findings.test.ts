import { expect, test } from 'vitest';
import { findingsOf } from './found-in-bot.js';

/** What is written, and what is found in it. */
type Case = readonly [title: string, source: string, ...findings: string[]];

function table(cases: readonly Case[]): void {
  test.each(cases.map(([title, ...rest]) => [title, rest] as const))(
    '%s',
    async (_, [source, ...findings]) => {
      expect(await findingsOf(source)).toEqual(findings);
    },
  );
}

table([
  [
    'nothing is found where nothing is amiss',
    'sequence S { branch A { reply "Hi!" -> B } branch B { end } }',
  ],
  [
    'a branch that nothing leads to',
    'sequence S { branch A { end } branch B { end } }',
    'B: unreachable-branch',
  ],
  [
    'of unreachable branches those that nothing else leads to, with what only they lead to',
    'sequence S { branch A { end } branch B { -> C } branch C { -> D } branch D { end } branch E { -> D } }',
    'B: unreachable-branch C',
    'E: unreachable-branch',
  ],
  [
    'of an unreachable circle the first',
    'sequence S { branch A { end } branch B { options { "x" -> C } } branch C { options { "x" -> B "y" -> D } } branch D { end } }',
    'B: unreachable-branch C, D',
  ],
  [
    'below an action that ends the branch something leads to it that is told there',
    'sequence S { branch A { end -> B } branch B { -> C } branch C { end } }',
  ],
  [
    'a condition that never holds is told instead of the branch behind it',
    'attribute x sequence S { branch A { clear x if x is known -> B end } branch B { end } }',
    'A 1: settled-condition false',
  ],
  ['a branch that runs off its end', 'sequence S { branch A { reply "Hi!" } }', 'A: dead-end'],
  [
    'a branch that never runs off its end, for a condition that always holds',
    'attribute x sequence S { branch A { ask x if x is known -> B } branch B { end } }',
    'A 1: settled-condition true',
  ],
  ['a sequence without an end', 'sequence S { branch A { options { "x" -> A } } }', 'S: no-ending'],
  [
    'sequences that invite each other',
    'sequence S { branch A { options { "x" -> B } } branch B { invite sequence T } } sequence T { branch A { options { "x" -> B } } branch B { invite sequence S } }',
    'B 0: invitation-circle S → T',
  ],
  [
    'a way out of invitations',
    'sequence S { branch A { options { "x" -> B } } branch B { invite sequence T } } sequence T { branch A { options { "x" -> B "y" -> C } } branch B { invite sequence S } branch C { end } }',
  ],
  [
    'an attribute that can be unknown, on one of two paths',
    'attribute name sequence S { branch A { options { "x" -> B "y" -> C } } branch B { ask name -> C } branch C { reply "Hi {name}!" end } }',
    'C 0: used-before-known name',
  ],
  [
    'what is known at every invitation is known when the sequence begins',
    'attribute name sequence S { branch A { ask name invite sequence T } } sequence T { branch A { reply "Hi {name}!" end } }',
  ],
  [
    'what is not known at one invitation is not known when the sequence begins',
    'attribute name sequence S { branch A { options { "x" -> B "y" -> C } } branch B { ask name invite sequence T } branch C { invite sequence T } } sequence T { branch A { reply "Hi {name}!" end } }',
    'A 0: used-before-known name',
  ],
  [
    'what only passes through a sequence stays known',
    'attribute name sequence S { branch A { ask name invite sequence T } } sequence T { branch A { invite sequence U } } sequence U { branch A { reply "Hi {name}!" end } }',
  ],
  [
    'what nothing sets comes from the site',
    'attribute name sequence S { branch A { reply "Hi {name}!" end } }',
  ],
  [
    'the value of a choice that conditions have forgotten',
    'attribute x : "1" | "2" | "3" | "4" sequence S { branch A { ask x if x is "1" -> B if x is "2" -> B if x is "4" -> B end } branch B { end } }',
    'x: unmet-value 3',
  ],
  [
    'a lead before the contact',
    'attribute email : email sequence S { branch A { send lead to "a@b.example" ask email -> B } branch B { send lead to "a@b.example" end } }',
    'A 0: lead-without-contact',
  ],
  [
    'a lead of visitors whose contact is known from before',
    'attribute email : email sequence S { branch A { if email is known -> B ask email end } branch B { send lead to "a@b.example" end } }',
  ],
]);
