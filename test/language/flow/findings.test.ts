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
  [
    'leads that nobody can be reached by: the first of those behind one another',
    'attribute x sequence S { branch A { send lead to "a@b.example" -> B } branch B { sync lead to hubspot options { "x" -> C "y" -> D } } branch C { send lead to "a@b.example" -> A } branch D { end } }',
    'A 0: lead-without-contact',
  ],
  [
    'leads on two paths, one with a contact',
    'attribute phone : phone sequence S { branch A { options { "x" -> B "y" -> C } } branch B { ask phone -> D } branch C { send lead to "a@b.example" -> D } branch D { send lead to "a@b.example" end } }',
    'C 0: lead-without-contact',
  ],
  [
    'a contact that comes with an invitation',
    'attribute email : email sequence S { branch A { ask email invite sequence T } } sequence T { branch A { send lead to "a@b.example" end } }',
  ],
  [
    'a contact that only the site can supply',
    'attribute email : email sequence S { branch A { reply "We write to {email}." send lead to "a@b.example" end } }',
  ],
  [
    'a contact that a webhook supplies',
    'attribute email : email webhook w get "https://x.example" { save email from "a" } sequence S { branch A { call w send lead to "a@b.example" end } }',
  ],
  [
    'of three values the third may be what goes on below',
    'attribute x : "1" | "2" | "3" sequence S { branch A { ask x if x is "1" -> B if x is "2" -> B end } branch B { end } }',
  ],
  [
    'of five values two may be what goes on below',
    'attribute x : "1" | "2" | "3" | "4" | "5" sequence S { branch A { ask x if x is "1" -> B if x is "2" -> B if x is "3" -> B end } branch B { end } }',
  ],
  [
    'an else is there for the value that is left',
    'attribute x : "1" | "2" | "3" | "4" sequence S { branch A { ask x if x is "1" -> B if x is "2" -> B if x is "3" { reply "3" } else { reply "4" } end } branch B { end } }',
  ],
  [
    'a value that a condition leaves out is not forgotten',
    'attribute x : "1" | "2" | "3" | "4" sequence S { branch A { ask x if x is "1" -> B if x is "2" -> B if x is not "3" -> B end } branch B { end } }',
  ],
  [
    'values in conditions with others count too',
    'attribute y attribute x : "1" | "2" | "3" | "4" sequence S { branch A { ask x ask y if x is "1" and y is "q" -> B if not (x is not "2") -> B if x is "4" or x is "1" -> B end } branch B { end } }',
    'x: unmet-value 3',
  ],
  [
    'a sequence that goes round without end is not said to lack one too',
    'sequence S { branch A { -> A } }',
    'A 0: endless-loop certain A',
  ],
  [
    'sequences that invite each other at once are not said to be a circle too',
    'sequence S { branch A { invite sequence T } } sequence T { branch A { invite sequence S } }',
    'A 0: endless-loop certain A → T / A',
  ],
  [
    'a sequence that can only invite itself again',
    'sequence S { branch A { options { "x" -> B } } branch B { invite sequence S } }',
    'B 0: invitation-circle S',
  ],
  [
    'what an attribute that is cleared on the way was',
    'attribute name sequence S { branch A { ask name invite sequence T } } sequence T { branch A { clear name invite sequence U } } sequence U { branch A { reply "Hi {name}!" end } }',
    'A 0: used-before-known name',
  ],
  [
    'a sequence that is not invited begins with nothing',
    'attribute name sequence S { branch A { ask name end } } sequence T { branch A { reply "Hi {name}!" invite sequence U } } sequence U { branch A { reply "Bye!" end } }',
    'A 0: used-before-known name',
  ],
  [
    'a sequence that invites itself at once is not said to be a circle too',
    'sequence S { branch A { reply "hi" invite sequence S } }',
    'A 1: endless-loop certain A',
  ],
  [
    'a loop beside an invitation does not account for the circle',
    'sequence S { branch A { options { "x" -> B "y" -> C } } branch B { -> B } branch C { invite sequence S } }',
    'B 0: endless-loop certain B',
    'C 0: invitation-circle S',
  ],
  [
    'of a loop that a condition shuts in only the condition is told',
    'attribute n : number sequence S { branch Z { set n 0 -> A } branch A { add 1 to n clear n if n > 3 -> B -> A } branch B { reply "b" end } }',
    'A 2: settled-condition false',
  ],
  [
    'a loop with another way out is told besides',
    'attribute n : number webhook w get "https://x.example" sequence S { branch A { clear n if n > 3 -> B call w else -> C -> A } branch B { end } branch C { end } }',
    'A 1: settled-condition false',
    'A 3: endless-loop possible A',
  ],
  [
    'a sequence that can go round without end is not said to lack one too',
    'attribute n : number sequence S { branch A { if n > 3 -> B -> A } branch B { reply "b" options { "x" -> A } } }',
    'A 1: endless-loop possible A',
  ],
  [
    'nothing of a sequence that has the name of another',
    'sequence S { branch A { end } } sequence S { branch A { options { "x" -> A } } branch B { reply "b" } }',
  ],
]);
