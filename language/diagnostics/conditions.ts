import type { AttributeType } from '../bot/bot.js';
import { define } from './definition.js';
import { takes } from './types-in-words.js';
import { quoted } from './wording.js';

/** Why a condition is the same for every visitor. */
export type ConstantReason =
  | { readonly kind: 'type'; readonly attribute: string; readonly type: AttributeType }
  | { readonly kind: 'blank' }
  | { readonly kind: 'parts' };

/** Diagnostics of what is asked between `if` and what follows it. */
export const conditions = {
  'operator-type': define<{ operator: string; attribute: string; type: AttributeType }>({
    severity: 'error',
    message: ({ operator, attribute, type }) =>
      `${quoted(operator)} does not go with ${quoted(attribute)}, which takes ${takes(type)}. ${
        type.kind === 'number'
          ? 'Numbers are compared as a whole.'
          : 'Only numbers and dates are compared by size.'
      }`,
    why: 'Numbers and dates are compared by size, all other values by what is written in them. As texts "9" would be more than "10", and "10" would be a part of "2100".',
    bad: 'attribute age\nsequence S { branch A { ask age "How old are you?" if age > 17 -> B reply "Sorry." end } branch B { reply "Hi!" end } }',
    good: 'attribute age : number\nsequence S { branch A { ask age "How old are you?" if age > 17 -> B reply "Sorry." end } branch B { reply "Hi!" end } }',
  }),
  'constant-condition': define<{ holds: boolean; reason: ConstantReason }>({
    severity: 'warning',
    message: ({ holds, reason }) =>
      `This is ${holds ? 'always' : 'never'} true: ${becauseOf(reason, holds)}.`,
    why: 'A condition is there to tell visitors apart. One that is the same for all of them is surely meant otherwise.',
    bad: 'attribute score : number 0..10\nsequence S { branch A { ask score "From 0 to 10?" if score > 10 -> B reply "Thanks!" end } branch B { reply "Wow!" end } }',
    good: 'attribute score : number 0..10\nsequence S { branch A { ask score "From 0 to 10?" if score > 9 -> B reply "Thanks!" end } branch B { reply "Wow!" end } }',
  }),
  'empty-block': define<{ keyword: 'if' | 'else' }>({
    severity: 'hint',
    message: ({ keyword }) => `Nothing happens in this ${quoted(keyword)}.`,
    why: 'An empty pair of braces changes nothing, but whoever reads it looks for what is missing. A comment between the braces says that it is meant.',
    bad: 'attribute vip\nsequence S { branch A { if vip is known { reply "Hello!" } else { } reply "Bye!" end } }',
    good: 'attribute vip\nsequence S { branch A { if vip is known { reply "Hello!" } reply "Bye!" end } }',
  }),
};

function becauseOf(reason: ConstantReason, holds: boolean): string {
  if (reason.kind === 'type') return `${quoted(reason.attribute)} takes ${takes(reason.type)}`;
  if (reason.kind === 'blank') return 'a text of nothing but spaces counts as unknown';
  return holds ? 'whatever is known of a visitor, one of its parts holds' : 'its parts rule each other out';
}
