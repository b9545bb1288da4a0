import type { AttributeType } from '../bot/bot.js';
import { define } from './definition.js';
import { listedValues, takes } from './types-in-words.js';
import { didYouMean, quoted } from './wording.js';

/** Diagnostics of values and types: what is compared, set, given and expected. */
export const values = {
  'value-type': define<{ value: string; attribute: string; type: AttributeType }>({
    severity: 'error',
    message: ({ value, attribute, type }) =>
      `${quoted(value)} does not fit ${quoted(attribute)}, which takes ${
        type.kind === 'text' ? 'a text with something to read' : takes(type)
      }.`,
    why: 'An attribute holds values of its type only. Any other value is never saved, and never equal to one that is.',
    bad: 'attribute score : number\nsequence S { branch A { set score "ten" reply "You have {score}." end } }',
    good: 'attribute score : number\nsequence S { branch A { set score 10 reply "You have {score}." end } }',
  }),
  'unknown-choice': define<{
    value: string;
    attribute: string;
    values: readonly string[];
    suggestion?: string;
  }>({
    severity: 'error',
    message: ({ value, attribute, values: known, suggestion }) =>
      `${quoted(attribute)} has no value ${quoted(value)}.${
        didYouMean(suggestion) || ` It takes ${listedValues(known)}.`
      }`,
    why: 'A choice holds one of its declared values and nothing else. Any other value is never saved and never met.',
    bad: 'attribute size : "Small" | "Large"\nsequence S { branch A { set size "Larg" reply "One {size}." end } }',
    good: 'attribute size : "Small" | "Large"\nsequence S { branch A { set size "Large" reply "One {size}." end } }',
  }),
  'add-to-text': define<{ attribute: string; type: AttributeType }>({
    severity: 'error',
    message: ({ attribute, type }) =>
      `Nothing can be added to ${quoted(attribute)}: it takes ${takes(type)}, not a number.`,
    why: 'A sum is a number. Declare the attribute as one, so that it can be counted up and compared by size.',
    bad: 'attribute tries\nsequence S { branch A { add 1 to tries reply "That was try {tries}." end } }',
    good: 'attribute tries : number\nsequence S { branch A { add 1 to tries reply "That was try {tries}." end } }',
  }),
  'otherwise-not-saved': define<{ attribute: string; type: AttributeType }>({
    severity: 'information',
    message: ({ attribute, type }) =>
      `What a visitor types here is not saved: ${quoted(attribute)} takes ${takes(type)}.`,
    why: 'Only an attribute of type text takes whatever a visitor types. Picked labels are saved as ever; after any other answer the attribute stays as it was.',
    bad: 'attribute size : "Small" | "Large"\nsequence S { branch A { reply "Which size?" options saves size { "Small" -> B "Large" -> B otherwise -> B } } branch B { reply "Size: {size|any}" end } }',
    good: 'attribute size\nsequence S { branch A { reply "Which size?" options saves size { "Small" -> B "Large" -> B otherwise -> B } } branch B { reply "Size: {size|any}" end } }',
  }),
  'needless-retry': define<{ attribute: string }>({
    severity: 'hint',
    message: ({ attribute }) => `${quoted(attribute)} takes any text, so nobody is asked again.`,
    why: 'A text attribute takes every answer. What "retry" says is never shown; give the attribute a type if only some answers will do.',
    bad: 'attribute name\nsequence S { branch A { ask name "Your name?" retry "Once more, please." reply "Hi, {name}!" end } }',
    good: 'attribute name\nsequence S { branch A { ask name "Your name?" reply "Hi, {name}!" end } }',
  }),
};
