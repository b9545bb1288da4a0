import type { Address } from '../bot/address.js';
import { define } from './definition.js';
import { inSeries, quoted, round } from './wording.js';

/** What can be shown with a conversation: `at` is the address of the finding in the bot of its file. */
export interface Shown {
  readonly at: Address;
}

/** What an attribute is written into. */
export type UsePlace =
  | { readonly in: 'text' | 'address' }
  | { readonly in: 'webhook'; readonly webhook: string };

/** Diagnostics of what can happen, or never can, on the way through a whole conversation. */
export const flow = {
  'unreachable-branch': define<{ branch: string; others: readonly string[] }>({
    severity: 'warning',
    message: ({ branch, others }) =>
      `No path leads to ${quoted(branch)}${others.length > 0 ? `, and none but through it to ${inSeries(others)}` : ''}: lead to it from a branch that is played, or remove it.`,
    why: 'Only what some branch leads to is ever played. What is written here no visitor will see.',
    bad: 'sequence S { branch A { reply "Hi!" end } branch B { reply "Bye!" end } }',
    good: 'sequence S { branch A { reply "Hi!" -> B } branch B { reply "Bye!" end } }',
  }),
  'dead-end': define<{ branch: string } & Shown>({
    severity: 'warning',
    message: ({ branch }) =>
      `The conversation just stops at the end of ${quoted(branch)}: write what comes next, or "end" if nothing does.`,
    why: 'After the last action nothing more is said, and the case stays open. With "end" whoever reads it knows that this is meant.',
    bad: 'sequence S { branch A { reply "Hi!" } }',
    good: 'sequence S { branch A { reply "Hi!" end } }',
  }),
  'endless-loop': define<{ branches: readonly string[] } & Shown>({
    severity: 'error',
    message: ({ branches }) =>
      `${round(branches)} goes on for ever without waiting for the visitor: ask something on the way, or lead elsewhere.`,
    why: 'The same branches are played again and again before the visitor has a chance to answer. Nothing leads out of them, so the chat would be flooded.',
    bad: 'sequence S { branch A { reply "Hi!" -> B } branch B { reply "And again:" goto A } }',
    good: 'sequence S { branch A { reply "Hi!" options { "Again" -> B "Bye" -> C } } branch B { reply "And again:" goto A } branch C { reply "Bye!" end } }',
  }),
  'possible-endless-loop': define<{ branches: readonly string[] } & Shown>({
    severity: 'warning',
    message: ({ branches }) =>
      `${round(branches)} can go on for ever without waiting for the visitor: let the visitor choose before it begins again.`,
    why: 'What leads out of these branches need not happen, and nothing changes from one round to the next. A question or a choice on the way gives the visitor a turn.',
    bad: 'attribute count : number\nwebhook stock get "https://shop.example/stock" { save count from "left" }\nsequence S { branch A { call stock if count is known -> B -> A } branch B { reply "{count} are left." end } }',
    good: 'attribute count : number\nwebhook stock get "https://shop.example/stock" { save count from "left" }\nsequence S { branch A { call stock if count is known -> B reply "No answer." options { "Try again" -> A } } branch B { reply "{count} are left." end } }',
  }),
  'no-ending': define<{ sequence: string }>({
    severity: 'information',
    message: ({ sequence }) =>
      `No path ends sequence ${quoted(sequence)}: write "close" or "end" where it is done, or hand over to an agent.`,
    why: 'Whatever visitors choose, it goes on until they leave. A conversation that ends tells them that all is done, and agents that they may go to the next.',
    bad: 'sequence S { branch A { reply "Once more?" options { "Yes" -> A } } }',
    good: 'sequence S { branch A { reply "Once more?" options { "Yes" -> A "No" -> B } } branch B { reply "Bye!" close } }',
  }),
  'invitation-circle': define<{ sequences: readonly string[] }>({
    severity: 'warning',
    message: ({ sequences }) =>
      sequences.length === 1
        ? `Sequence ${inSeries(sequences)} can only invite itself again: let one of its paths end, or invite another.`
        : `Sequences ${inSeries(sequences)} can only invite each other: let one of their paths end, or invite another.`,
    why: 'A visitor who has come into the circle never gets out of it. One of its sequences should close the conversation, hand it over or lead elsewhere.',
    bad: 'sequence S { branch A { reply "Hi!" options { "On" -> B } } branch B { invite sequence T } } sequence T { branch A { reply "Well?" options { "Back" -> B } } branch B { invite sequence S } }',
    good: 'sequence S { branch A { reply "Hi!" options { "On" -> B } } branch B { invite sequence T } } sequence T { branch A { reply "Well?" options { "Back" -> B "Bye" -> C } } branch B { invite sequence S } branch C { close } }',
  }),
  'used-before-known': define<{ attribute: string; place: UsePlace } & Shown>({
    severity: 'warning',
    message: ({ attribute, place }) =>
      `${unknownAt(place, quoted(attribute))}: ask for it before, or write a fallback as in ${quoted(`{${attribute}|…}`)}.`,
    why: 'Some visitors come here before anything has set the attribute, and what is shown or sent has a hole in it. A fallback is put there instead.',
    bad: 'attribute name\nsequence S { branch A { reply "May I ask your name?" options { "Yes" -> B "No" -> C } } branch B { ask name "What is it?" -> C } branch C { reply "Hi {name}!" end } }',
    good: 'attribute name\nsequence S { branch A { reply "May I ask your name?" options { "Yes" -> B "No" -> C } } branch B { ask name "What is it?" -> C } branch C { reply "Hi {name|there}!" end } }',
  }),
  'settled-condition': define<{ holds: boolean }>({
    severity: 'warning',
    message: ({ holds }) =>
      `This is ${holds ? 'always' : 'never'} true here: what comes before has decided it on every path.`,
    why: 'All visitors who come here have the same answer to this condition, so it tells nobody apart. Either it is needless, or it should ask for something else.',
    bad: 'attribute vip : "Yes" | "No"\nsequence S { branch A { ask vip "Are you a member?" if vip is known -> B reply "Bye!" end } branch B { reply "Welcome back!" end } }',
    good: 'attribute vip : "Yes" | "No"\nsequence S { branch A { ask vip "Are you a member?" if vip is "Yes" -> B reply "Bye!" end } branch B { reply "Welcome back!" end } }',
  }),
  'unmet-value': define<{ attribute: string; value: string }>({
    severity: 'hint',
    message: ({ attribute, value }) =>
      `No condition holds for the value ${quoted(value)} of ${quoted(attribute)}, while all the others have one: add a condition if it should lead somewhere too.`,
    why: 'Of four or more values that conditions tell apart, a single one without a condition has often been forgotten: visitors with it are treated as if nothing were known of them. Of fewer values, or where several are left over, what goes on below the conditions is taken to be for them.',
    bad: 'attribute size : "Small" | "Medium" | "Large" | "Huge"\nsequence S { branch A { ask size "Which size?" if size is "Small" -> B if size is "Medium" -> C if size is "Large" -> D reply "Fine." end } branch B { reply "Little!" end } branch C { reply "Good!" end } branch D { reply "Great!" end } }',
    good: 'attribute size : "Small" | "Medium" | "Large" | "Huge"\nsequence S { branch A { ask size "Which size?" if size is "Small" -> B if size is "Medium" -> C if size is "Large" -> D if size is "Huge" -> D reply "Fine." end } branch B { reply "Little!" end } branch C { reply "Good!" end } branch D { reply "Great!" end } }',
  }),
};

function unknownAt(place: UsePlace, attribute: string): string {
  return place.in === 'webhook'
    ? `Webhook ${quoted(place.webhook)} sends ${attribute}, which can be unknown here`
    : `${attribute} can be unknown here, which leaves a gap in the ${place.in}`;
}
