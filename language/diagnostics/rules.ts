import { define } from './definition.js';
import { didYouMean, quoted } from './wording.js';

/** Diagnostics of what the chat platform allows. */
export const rules = {
  'label-length': define<{ label: string; length: number; minimum: number; maximum: number }>({
    severity: 'error',
    message: ({ label, length, minimum, maximum }) =>
      `A label has ${minimum} to ${maximum} characters; ${quoted(label)} has ${length}.`,
    why: 'The platform shows no shorter or longer bubbles. Spaces count.',
    bad: 'sequence S { branch A { reply "Sure?" options { "Y" -> A } } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> A } } }',
  }),
  'label-blank': define<Record<never, never>>({
    severity: 'error',
    message: () => 'A label needs something that can be read.',
    why: 'A visitor cannot tell what a blank bubble stands for.',
    bad: 'sequence S { branch A { reply "Sure?" options { "   " -> A } } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> A } } }',
  }),
  'label-duplicate': define<{ label: string }>({
    severity: 'error',
    message: ({ label }) => `${quoted(label)} is already one of the choices here.`,
    why: 'A visitor, and whoever reads the chat later, must be able to tell the choices apart.',
    bad: 'sequence S { branch A { reply "Sure?" options { "Yes" -> A "Yes" -> A } } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> A "No" -> A } } }',
  }),
  'label-without-target': define<{ label: string }>({
    severity: 'error',
    message: ({ label }) =>
      `Expected "->" and the branch that ${quoted(label)} leads to, here or behind the closing brace.`,
    why: 'Picking a bubble must lead somewhere. An arrow behind the brace serves all labels without one.',
    bad: 'sequence S { branch A { reply "Sure?" options { "Yes" } } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> A } } }',
  }),
  'repeated-part': define<{ what: string }>({
    severity: 'error',
    message: ({ what }) => `${what} is given twice; it can be given once.`,
    why: 'Only one of the two could count, and nobody could see which.',
    bad: 'sequence S { skip known attributes skip known attributes branch A { reply "Hi!" end } }',
    good: 'sequence S { skip known attributes branch A { reply "Hi!" end } }',
  }),
  'empty-card': define<{ title: string }>({
    severity: 'error',
    message: ({ title }) => `Card ${quoted(title)} needs a text, an image, a link or an arrow.`,
    why: 'A card shows something or leads somewhere.',
    bad: 'sequence S { branch A { cards { card "Pizza" { } } } }',
    good: 'sequence S { branch A { cards { card "Pizza" { text "With tomato" -> A } } } }',
  }),
  'unknown-widget': define<{ app: string; suggestion?: string }>({
    severity: 'error',
    message: ({ app, suggestion }) => `There is no widget app ${quoted(app)}.${didYouMean(suggestion)}`,
    why: 'The platform has ten widget apps; completion after "widget" lists them.',
    bad: 'sequence S { branch A { reply "Pick a time." widget calendy -> A } }',
    good: 'sequence S { branch A { reply "Pick a time." widget calendly -> A } }',
  }),
  'widget-not-on-sms': define<{ app: string; available: string }>({
    severity: 'error',
    message: ({ app, available }) =>
      `The widget app ${quoted(app)} does not run on SMS. There are: ${available}.`,
    why: 'Some apps need the chat window. This sequence also serves SMS.',
    bad: 'sequence S { channels chat, sms branch A { reply "Pay here." widget stripe -> A } }',
    good: 'sequence S { channels chat branch A { reply "Pay here." widget stripe -> A } }',
  }),
  'invalid-lead-address': define<{ address: string }>({
    severity: 'error',
    message: ({ address }) => `${quoted(address)} is not an email address.`,
    why: 'Leads are sent by email.',
    bad: 'attribute email : email\nsequence S { branch A { ask email "Your email?" send lead to "sales" end } }',
    good: 'attribute email : email\nsequence S { branch A { ask email "Your email?" send lead to "sales@shop.example" end } }',
  }),
  'no-sequence': define<{ file: string }>({
    severity: 'error',
    message: ({ file }) =>
      `${quoted(file)} has no sequence, so there is no bot to compile. It is there to be imported.`,
    why: 'A bot starts at the first sequence of its file.',
    bad: 'attribute name',
    good: 'sequence S { branch A { reply "Hi!" end } }',
  }),
};
