import { define } from './definition.js';
import { didYouMean, quoted } from './wording.js';

/** The actions after which the branch goes on, but not at once. */
const WAITING: ReadonlySet<string> = new Set(['ask', 'call', 'wait', 'options', 'cards', 'widget']);

/** Diagnostics of what the chat platform allows. */
export const rules = {
  'label-length': define<{ label: string; length: number; minimum: number; maximum: number }>({
    severity: 'error',
    message: ({ label, length, minimum, maximum }) =>
      `A label has ${minimum} to ${maximum} characters; ${quoted(label)} has ${length}.`,
    why: 'The platform shows no shorter or longer bubbles. Spaces count.',
    bad: 'sequence S { branch A { reply "Sure?" options { "Y" -> B } } branch B { reply "Fine." end } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> B } } branch B { reply "Fine." end } }',
  }),
  'label-blank': define<Record<never, never>>({
    severity: 'error',
    message: () => 'A label needs something that can be read.',
    why: 'A visitor cannot tell what a blank bubble stands for. Spaces alone are no wording, however many there are.',
    bad: 'sequence S { branch A { reply "Sure?" options { "   " -> B } } branch B { reply "Fine." end } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> B } } branch B { reply "Fine." end } }',
  }),
  'label-duplicate': define<{ label: string }>({
    severity: 'error',
    message: ({ label }) => `${quoted(label)} is already one of the choices here.`,
    why: 'A visitor, and whoever reads the chat later, must be able to tell the choices apart. A visitor who types this wording could mean either.',
    bad: 'sequence S { branch A { reply "Sure?" options { "Yes" -> B "Yes" -> B } } branch B { reply "Fine." end } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> B "No" -> B } } branch B { reply "Fine." end } }',
  }),
  'label-without-target': define<{ label: string }>({
    severity: 'error',
    message: ({ label }) =>
      `Expected "->" and the branch that ${quoted(label)} leads to, here or behind the closing brace.`,
    why: 'Picking a bubble must lead somewhere. An arrow behind the brace serves all labels without one.',
    bad: 'sequence S { branch A { reply "Sure?" options { "Yes" } } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> B } } branch B { reply "Fine." end } }',
  }),
  'repeated-part': define<{ what: string }>({
    severity: 'error',
    message: ({ what }) => `${what} is given twice; it can be given once.`,
    why: 'Only one of the two could count, and nobody could see which. Keep the one that is meant.',
    bad: 'sequence S { skip known attributes skip known attributes branch A { reply "Hi!" end } }',
    good: 'sequence S { skip known attributes branch A { reply "Hi!" end } }',
  }),
  'empty-card': define<{ title: string }>({
    severity: 'error',
    message: ({ title }) => `Card ${quoted(title)} needs a text, an image, a link or an arrow.`,
    why: 'A card shows something beside its title, or leads somewhere. One that does neither tells visitors nothing that a label would not.',
    bad: 'sequence S { branch A { cards { card "Pizza" { } } } }',
    good: 'sequence S { branch A { cards { card "Pizza" { text "With tomato" -> B } } } branch B { reply "Fine." end } }',
  }),
  'unknown-widget': define<{ app: string; suggestion?: string }>({
    severity: 'error',
    message: ({ app, suggestion }) => `There is no widget app ${quoted(app)}.${didYouMean(suggestion)}`,
    why: 'The platform comes with ten widget apps, and a bot cannot add its own. Completion after "widget" lists them.',
    bad: 'sequence S { branch A { reply "Pick a time." widget calendy -> B } branch B { reply "Booked!" end } }',
    good: 'sequence S { branch A { reply "Pick a time." widget calendly -> B } branch B { reply "Booked!" end } }',
  }),
  'widget-not-on-sms': define<{ app: string; available: string }>({
    severity: 'error',
    adjustable: true,
    message: ({ app, available }) =>
      `The widget app ${quoted(app)} does not run on SMS. There are: ${available}.`,
    why: 'Some apps need the chat window. This sequence also serves SMS.',
    bad: 'sequence S { channels chat, sms branch A { reply "Pay here." widget stripe -> B } branch B { reply "Paid!" end } }',
    good: 'sequence S { channels chat branch A { reply "Pay here." widget stripe -> B } branch B { reply "Paid!" end } }',
  }),
  'invalid-lead-address': define<{ address: string }>({
    severity: 'error',
    message: ({ address }) => `${quoted(address)} is not an email address.`,
    why: 'Leads are sent by email. An address that cannot be one would lose every lead, and nobody would notice.',
    bad: 'attribute email : email\nsequence S { branch A { ask email "Your email?" send lead to "sales" end } }',
    good: 'attribute email : email\nsequence S { branch A { ask email "Your email?" send lead to "sales@shop.example" end } }',
  }),
  'not-instant': define<{ keyword: string }>({
    severity: 'error',
    message: ({ keyword }) =>
      `${quoted(keyword)} ${WAITING.has(keyword) ? 'waits' : 'leads away'}, which nothing between the braces of an "if" can. Write "if … -> Branch", and let the branch do it.`,
    why: 'After the braces the branch goes on below, so nothing inside may leave it or wait for the visitor. To go elsewhere write "if … -> Branch".',
    bad: 'attribute vip\nsequence S { branch A { if vip is known { reply "Hello!" close } reply "Hi!" end } }',
    good: 'attribute vip\nsequence S { branch A { if vip is known { reply "Hello!" } reply "Hi!" end } }',
  }),
  'empty-sequence': define<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `Sequence ${quoted(name)} needs a branch to start with.`,
    why: 'A sequence starts at its first branch. Without one there is nothing to play, and nothing to invite visitors to.',
    bad: 'sequence S { }',
    good: 'sequence S { branch A { reply "Hi!" end } }',
  }),
  'nothing-to-choose': define<{ keyword: string; wanted: string }>({
    severity: 'error',
    message: ({ keyword, wanted }) => `${quoted(keyword)} needs at least one ${wanted}.`,
    why: 'Here the conversation goes on with the choice that is made. With nothing to choose from it could not go on.',
    bad: 'sequence S { branch A { reply "Sure?" options { } } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> B } } branch B { reply "Fine." end } }',
  }),
  'split-total': define<{ total: number }>({
    severity: 'error',
    message: ({ total }) => `The parts of a split make 100%; these make ${total}%.`,
    why: 'Every visitor takes exactly one of the parts. With less than the whole some would have no way to go, and with more the shares could not be what they say.',
    bad: 'sequence S { branch A { split { 50% -> B 40% -> C } } branch B { reply "B" end } branch C { reply "C" end } }',
    good: 'sequence S { branch A { split { 50% -> B 50% -> C } } branch B { reply "B" end } branch C { reply "C" end } }',
  }),
  'split-empty-part': define<Record<never, never>>({
    severity: 'error',
    message: () => 'A part of a split has more than 0%: remove it or give it a share.',
    why: 'The share is the chance with which a visitor takes a part. No visitor would ever take one without a share.',
    bad: 'sequence S { branch A { split { 100% -> B 0% -> C } } branch B { reply "B" end } branch C { reply "C" end } }',
    good: 'sequence S { branch A { split { 99% -> B 1% -> C } } branch B { reply "B" end } branch C { reply "C" end } }',
  }),
  'wait-length': define<{ written: string; seconds: number }>({
    severity: 'error',
    message: ({ written, seconds }) =>
      `A pause is longer than nothing and at most ${seconds}s, not ${quoted(written)}.`,
    why: 'A pause makes the bot seem to type. Nobody waits longer for that, and no pause at all is none.',
    bad: 'sequence S { branch A { reply "Hi!" wait 60s reply "Still there?" end } }',
    good: 'sequence S { branch A { reply "Hi!" wait 3s reply "Still there?" end } }',
  }),
  'media-size': define<{ written: string }>({
    severity: 'error',
    message: ({ written }) => `A size is at least 1x1, not ${quoted(written)}.`,
    why: 'The size is the width and the height in pixels. With less than one of either nothing could be seen.',
    bad: 'sequence S { branch A { image "https://shop.example/a.png" 0x100 end } }',
    good: 'sequence S { branch A { image "https://shop.example/a.png" 100x100 end } }',
  }),
  'webhook-body': define<{ keyword: string; other: string }>({
    severity: 'error',
    message: ({ keyword, other }) => `${quoted(keyword)} does not go with ${quoted(other)}.`,
    why: 'A "get" sends no body, because servers do not expect one. A "post" sends either fields, made into JSON, or a body as it stands.',
    bad: 'webhook stock get "https://shop.example/stock" { body "all" }',
    good: 'webhook stock post "https://shop.example/stock" { body "all" }',
  }),
  'number-range': define<{ minimum: string; maximum: string }>({
    severity: 'error',
    message: ({ minimum, maximum }) =>
      `No number lies between ${minimum} and ${maximum}: the smaller one comes first.`,
    why: 'A range goes from its smallest number to its largest. With the two exchanged no answer would ever fit.',
    bad: 'attribute score : number 10..0',
    good: 'attribute score : number 0..10',
  }),
  'no-sequence': define<{ file: string }>({
    severity: 'error',
    message: ({ file }) =>
      `${quoted(file)} has no sequence, so there is no bot to compile. It is there to be imported.`,
    why: 'A bot starts at the first sequence of its file. A file of declarations only is fine as it is: compile the one that imports it.',
    bad: 'attribute name',
    good: 'sequence S { branch A { reply "Hi!" end } }',
  }),
};
