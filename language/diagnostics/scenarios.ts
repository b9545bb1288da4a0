import { define } from './definition.js';
import { quoted } from './wording.js';

/** Diagnostics of scenarios: what could never come true, or would prove nothing. */
export const scenarios = {
  'given-after-step': define<Record<never, never>>({
    severity: 'error',
    message: () => '"given" comes first: what it says holds from the start of the scenario.',
    why: 'Further down it would read as if it began to hold there. Move it before the first thing that is said, done or expected.',
    bad: 'sequence S { branch A { reply "Hi!" end } }\nscenario "Hello" of S { bot "Hi!" given nobody online }',
    good: 'sequence S { branch A { reply "Hi!" end } }\nscenario "Hello" of S { given nobody online bot "Hi!" }',
  }),
  'split-part-number': define<{ written: string }>({
    severity: 'error',
    message: ({ written }) => `The parts of a split are counted 1, 2, 3 and so on, not ${quoted(written)}.`,
    why: 'The number says which part of the split is taken; the first one is 1.',
    bad: 'sequence S { branch A { split { 50% -> B 50% -> C } } branch B { reply "B" end } branch C { reply "C" end } }\nscenario "The first part" of S { given split 0 bot "B" }',
    good: 'sequence S { branch A { split { 50% -> B 50% -> C } } branch B { reply "B" end } branch C { reply "C" end } }\nscenario "The first part" of S { given split 1 bot "B" }',
  }),
  'answer-not-saved': define<{ webhook: string; attribute: string }>({
    severity: 'error',
    message: ({ webhook, attribute }) => `The webhook ${quoted(webhook)} does not save ${quoted(attribute)}.`,
    why: 'Of what a webhook answers only what it saves reaches the bot. Let the webhook save it, or give the attribute itself.',
    bad: 'attribute left : number\nattribute vip\nwebhook stock get "https://shop.example/stock" { save left from "left" }\nsequence S { branch A { call stock reply "Hi, {vip|you}!" end } }\nscenario "Hello" of S { given stock answers { vip "Ann" } bot "Hi, Ann!" }',
    good: 'attribute left : number\nattribute vip\nwebhook stock get "https://shop.example/stock" { save left from "left" save vip from "vip" }\nsequence S { branch A { call stock reply "Hi, {vip|you}!" end } }\nscenario "Hello" of S { given stock answers { vip "Ann" } bot "Hi, Ann!" }',
  }),
  'channel-not-served': define<{ sequence: string; channel: string }>({
    severity: 'error',
    message: ({ sequence, channel }) =>
      `The sequence ${quoted(sequence)} does not serve the channel ${quoted(channel)}.`,
    why: 'Nobody ever comes to it that way. A sequence without "channels" serves the chat alone.',
    bad: 'sequence S { branch A { reply "Hi!" end } }\nscenario "By text message" of S { given channel sms bot "Hi!" }',
    good: 'sequence S { channels chat, sms branch A { reply "Hi!" end } }\nscenario "By text message" of S { given channel sms bot "Hi!" }',
  }),
};
