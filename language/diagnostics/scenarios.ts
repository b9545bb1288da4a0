import { define } from './definition.js';
import { didYouMean, quoted } from './wording.js';

/** Diagnostics of scenarios: what could never come true, or would prove nothing. */
export const scenarios = {
  'given-after-step': define<Record<never, never>>({
    severity: 'error',
    message: () => '"given" comes first: what it says holds from the start of the scenario.',
    why: 'Further down it would read as if it began to hold there. Move it before the first thing that is said, done or expected.',
    bad: 'sequence S { branch A { reply "Hi!" chat with all agents } }\nscenario "Hello" of S { bot "Hi!" given nobody online }',
    good: 'sequence S { branch A { reply "Hi!" chat with all agents } }\nscenario "Hello" of S { given nobody online bot "Hi!" }',
  }),
  'split-part-number': define<{ written: string }>({
    severity: 'error',
    message: ({ written }) => `The parts of a split are counted 1, 2, 3 and so on, not ${quoted(written)}.`,
    why: 'The number says which part of the split is taken, counted from the top. Counting begins with 1.',
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
  'never-happens': define<{ sequence: string; expected: string; suggestion?: string }>({
    severity: 'warning',
    message: ({ sequence, expected, suggestion }) =>
      `Nothing in sequence ${quoted(sequence)} leads to this: ${expected}.${didYouMean(suggestion)}`,
    why: 'The scenario cannot come true: neither its sequence nor one that is invited does that anywhere. Texts are compared as they are written.',
    bad: 'sequence S { branch A { reply "Hi!" tag case "order" end } }\nscenario "An order" of S { expect tag case "oder" }',
    good: 'sequence S { branch A { reply "Hi!" tag case "order" end } }\nscenario "An order" of S { expect tag case "order" }',
  }),
  'widget-never-shown': define<{ app: string; sequence: string; suggestion?: string }>({
    severity: 'warning',
    message: ({ app, sequence, suggestion }) =>
      `Sequence ${quoted(sequence)} never shows the widget ${quoted(app)}.${didYouMean(suggestion)}`,
    why: 'The scenario cannot come true: neither its sequence nor one that is invited has that widget. A visitor can only complete or cancel what is shown to them.',
    bad: 'sequence S { branch A { reply "Pick a time." widget calendly -> B } branch B { reply "Bye!" end } }\nscenario "A meeting" of S { visitor completes book-meeting bot "Bye!" }',
    good: 'sequence S { branch A { reply "Pick a time." widget calendly -> B } branch B { reply "Bye!" end } }\nscenario "A meeting" of S { visitor completes calendly bot "Bye!" }',
  }),
  'given-without-effect': define<{ given: string; sequence: string; missing: string }>({
    severity: 'warning',
    message: ({ given, sequence, missing }) =>
      `"given ${given}" changes nothing: sequence ${quoted(sequence)} never ${missing}.`,
    why: 'What is given is about something that neither the sequence nor one that is invited does. The scenario says more than it proves.',
    bad: 'sequence S { branch A { reply "Hi!" end } }\nscenario "Hello" of S { given nobody online bot "Hi!" }',
    good: 'sequence S { branch A { reply "Hi!" end } }\nscenario "Hello" of S { bot "Hi!" }',
  }),
  'split-part-missing': define<{ part: number; largest: number; sequence: string }>({
    severity: 'warning',
    message: ({ part, largest, sequence }) =>
      largest === 0
        ? `There is no split in sequence ${quoted(sequence)} of which to take part ${part}.`
        : `No split in sequence ${quoted(sequence)} has a part ${part}: the largest has ${largest}.`,
    why: 'Each given part is for the next split that is met. The scenario cannot come true, because no split has this one.',
    bad: 'sequence S { branch A { split { 50% -> B 50% -> C } } branch B { reply "B" end } branch C { reply "C" end } }\nscenario "The third part" of S { given split 3 bot "C" }',
    good: 'sequence S { branch A { split { 50% -> B 50% -> C } } branch B { reply "B" end } branch C { reply "C" end } }\nscenario "The second part" of S { given split 2 bot "C" }',
  }),
  'given-twice': define<{ what: string }>({
    severity: 'warning',
    message: ({ what }) => `${quoted(what)} is given again below: this one does not count.`,
    why: 'Of two that speak of the same thing the later one holds, from the start. Only splits and calls are given line by line, each for the next one.',
    bad: 'attribute name\nsequence S { branch A { reply "Hi {name}!" end } }\nscenario "Hello" of S { given name "Ann" given name "Bob" bot "Hi Bob!" }',
    good: 'attribute name\nsequence S { branch A { reply "Hi {name}!" end } }\nscenario "Hello" of S { given name "Bob" bot "Hi Bob!" }',
  }),
  'proves-nothing': define<{ title: string }>({
    severity: 'hint',
    message: ({ title }) =>
      `Scenario ${quoted(title)} proves nothing: write what the bot says with "bot", or what happens with "expect".`,
    why: 'A scenario comes true when all its "bot" and "expect" lines do. Without any it tells nobody when the bot changes.',
    bad: 'sequence S { branch A { reply "Hi!" end } }\nscenario "Hello" of S { }',
    good: 'sequence S { branch A { reply "Hi!" end } }\nscenario "Hello" of S { bot "Hi!" }',
  }),
  'scenario-title-repeated': define<{ title: string }>({
    severity: 'warning',
    message: ({ title }) => `There is already a scenario ${quoted(title)} in this file.`,
    why: 'The title says which scenario failed, in the terminal and in the editor. With two of one title nobody knows which to look at.',
    bad: 'sequence S { branch A { reply "Hi!" end } }\nscenario "Hello" of S { bot "Hi!" }\nscenario "Hello" of S { expect at A }',
    good: 'sequence S { branch A { reply "Hi!" end } }\nscenario "Hello" of S { bot "Hi!" }\nscenario "Where it ends" of S { expect at A }',
  }),
  'turn-after-end': define<{ end: string }>({
    severity: 'warning',
    message: ({ end }) =>
      `The conversation with the bot is over by now ("expect ${end}" above): the visitor has no turn.`,
    why: 'A turn of the visitor after the end is a failure. Move the expectation behind the last turn, or end the scenario there.',
    bad: 'sequence S { branch A { reply "Bye!" close } }\nscenario "Good-bye" of S { expect closed visitor "Thanks" }',
    good: 'sequence S { branch A { reply "Bye!" close } }\nscenario "Good-bye" of S { bot "Bye!" expect closed }',
  }),
  'label-not-shown': define<{ picked: string; suggestion?: string }>({
    severity: 'warning',
    message: ({ picked, suggestion }) =>
      `Nothing that can be picked here reads ${quoted(picked)}.${didYouMean(suggestion)}`,
    why: 'The scenario was played up to this line and does not come true: the chat shows other labels here. It may have been written before they were changed.',
    bad: 'sequence S { branch A { reply "Hi!" options { "Order" -> B "Leave" -> C } } branch B { reply "OK" end } branch C { reply "Bye!" end } }\nscenario "An order" of S { visitor "Ordre" bot "OK" }',
    good: 'sequence S { branch A { reply "Hi!" options { "Order" -> B "Leave" -> C } } branch B { reply "OK" end } branch C { reply "Bye!" end } }\nscenario "An order" of S { visitor "Order" bot "OK" }',
  }),
  'text-never-said': define<{ text: string; suggestion?: string }>({
    severity: 'warning',
    message: ({ text, suggestion }) => `The bot never says ${quoted(text)}.${didYouMean(suggestion)}`,
    why: 'No message can read so, whatever is known of the visitor: neither in the sequence of the scenario nor in one that is invited. What is suggested is what the bot says at this point.',
    bad: 'sequence S { branch A { reply "Welcome back!" end } }\nscenario "Hello" of S { bot "Welcome bag!" }',
    good: 'sequence S { branch A { reply "Welcome back!" end } }\nscenario "Hello" of S { bot "Welcome back!" }',
  }),
  'turn-not-taken': define<{ waiting: string }>({
    severity: 'warning',
    message: ({ waiting }) => `The visitor cannot do this here, because ${waiting}.`,
    why: 'The scenario was played up to this line and does not come true: nothing waits for what the visitor does. It may have been written before the way of the conversation was changed.',
    bad: 'sequence S { branch A { reply "Bye!" end } }\nscenario "Good-bye" of S { bot "Bye!" visitor "Bye!" }',
    good: 'sequence S { branch A { reply "Bye!" end } }\nscenario "Good-bye" of S { bot "Bye!" }',
  }),
  'call-not-answered': define<{ webhook: string; given: string }>({
    severity: 'warning',
    message: ({ webhook }) =>
      `The webhook ${quoted(webhook)} is called here, and no "given" says what it answers.`,
    why: 'Nothing answers by itself in a scenario, so it cannot come true. Say at its beginning what the webhook answers, or that it fails.',
    bad: 'attribute left : number\nwebhook stock get "https://shop.example/stock" { save left from "left" }\nsequence S { branch A { call stock reply "{left|None} left." end } }\nscenario "In stock" of S { bot "3 left." }',
    good: 'attribute left : number\nwebhook stock get "https://shop.example/stock" { save left from "left" }\nsequence S { branch A { call stock reply "{left|None} left." end } }\nscenario "In stock" of S { given stock answers { left 3 } bot "3 left." }',
  }),
};
