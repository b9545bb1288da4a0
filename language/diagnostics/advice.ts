import { define } from './definition.js';
import { quoted } from './wording.js';

/** What works but is surely not meant, and what the trade has learnt: warnings, information and hints about actions. */
/** What is to be written in place of an arrow right behind an action that ended its branch. */
const LATE_ARROWS = {
  chat: 'The chat has been handed over here: to lead on when nobody is online, write "else" before the arrow.',
  cards: 'Cards have no arrow in common: write it on each card that leads on.',
} as const;

export const advice = {
  'unreachable-action': define<{ keyword: string; arrow?: 'chat' | 'cards' }>({
    severity: 'warning',
    message: ({ keyword, arrow }) =>
      arrow
        ? LATE_ARROWS[arrow]
        : `${quoted(keyword)} ends its branch: what stands behind it is never played.`,
    why: 'An action that leads away or waits for a choice is the last one of its branch. What should come later belongs on a branch that it leads to.',
    bad: 'sequence S { branch A { reply "Hi!" close reply "Bye!" } }',
    good: 'sequence S { branch A { reply "Hi!" reply "Bye!" close } }',
  }),
  'close-with-branch': define<{ branch: string }>({
    severity: 'warning',
    message: ({ branch }) =>
      `Going on in ${quoted(branch)} cancels the closing: write either "close" or the arrow.`,
    why: 'A conversation that goes on is not closed. Close it where it really ends.',
    bad: 'sequence S { branch A { reply "Hi!" close -> B } branch B { reply "Bye!" end } }',
    good: 'sequence S { branch A { reply "Hi!" -> B } branch B { reply "Bye!" end } }',
  }),
  'needless-arrow': define<Record<never, never>>({
    severity: 'hint',
    message: () => 'This arrow is never taken: every label has its own.',
    why: 'The arrow behind the brace serves the labels without one. Here there are none.',
    bad: 'sequence S { branch A { reply "Sure?" options { "Yes" -> B } -> A } branch B { reply "Fine." end } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> B } } branch B { reply "Fine." end } }',
  }),
  'large-video': define<{ written: string; fitting: string }>({
    severity: 'hint',
    message: ({ written, fitting }) =>
      `A video over 300x300 may need scrolling on desktops: ${quoted(fitting)} would fit, ${quoted(written)} may not.`,
    why: 'The window of a chat is small. A visitor who has to scroll sees only a part of the video.',
    bad: 'sequence S { branch A { reply "Look!" video "https://shop.example/a.mp4" 640x360 end } }',
    good: 'sequence S { branch A { reply "Look!" video "https://shop.example/a.mp4" 300x169 end } }',
  }),
  'nothing-shown': define<{ waits: 'silently' | 'with bubbles' }>({
    severity: 'warning',
    message: ({ waits }) =>
      waits === 'silently'
        ? 'The chat waits here without a word: write what to ask, or a reply before it.'
        : 'The visitor gets bubbles without a question: write what to ask, or a reply before them.',
    why: 'Where a visitor stops, something should have been shown since the last turn. Otherwise nobody knows what to answer.',
    bad: 'attribute name\nsequence S { branch A { ask name reply "Hi {name}!" end } }',
    good: 'attribute name\nsequence S { branch A { ask name "What is your name?" reply "Hi {name}!" end } }',
  }),
  'cards-without-branch': define<Record<never, never>>({
    severity: 'warning',
    message: () =>
      'No card leads to a branch, so the chat never goes on from here: write "->" and a branch on a card.',
    why: 'A link opens its page, and the chat waits on. Only a card with an arrow lets the conversation continue.',
    bad: 'sequence S { branch A { reply "Look:" cards { card "Menu" { link "https://pizza.example/menu" } } } }',
    good: 'sequence S { branch A { reply "Look:" cards { card "Menu" { link "https://pizza.example/menu" -> B } } } branch B { reply "Well?" end } }',
  }),
  'unpickable-card': define<{ title: string }>({
    severity: 'hint',
    message: ({ title }) => `Card ${quoted(title)} cannot be picked: it has neither a link nor an arrow.`,
    why: 'Beside cards that do something, one that does nothing looks broken. A link or an arrow makes it one of the choices.',
    bad: 'sequence S { branch A { reply "Which?" cards { card "One" { -> B } card "Two" { text "Larger" } } } branch B { reply "Fine." end } }',
    good: 'sequence S { branch A { reply "Which?" cards { card "One" { -> B } card "Two" { text "Larger" -> B } } } branch B { reply "Fine." end } }',
  }),
  'widget-without-branch': define<{ app: string }>({
    severity: 'hint',
    message: ({ app }) =>
      `The sequence stops when ${quoted(app)} is done: write "->" and the branch to go on with.`,
    why: 'Visitors who have just booked or paid like to hear that it worked. Without an arrow nothing more is said.',
    bad: 'sequence S { branch A { reply "Pick a time." widget calendly } }',
    good: 'sequence S { branch A { reply "Pick a time." widget calendly -> B } branch B { reply "Booked!" end } }',
  }),
  'goto-without-reply': define<{ branch: string }>({
    severity: 'warning',
    message: ({ branch }) => `Say in a reply before this "goto" that it leads back to ${quoted(branch)}.`,
    why: 'The texts of the branch are shown again. If nothing announces that, it looks like a fault.',
    bad: 'sequence S { branch A { reply "Sure?" options { "Yes" -> B "No" -> C } } branch B { reply "Fine." end } branch C { goto A } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> B "No" -> C } } branch B { reply "Fine." end } branch C { reply "Once more:" goto A } }',
  }),
  'goto-shares-branch': define<Record<never, never>>({
    severity: 'warning',
    message: () =>
      'A "goto" belongs on a branch of its own, with nothing but a reply that says where it leads.',
    why: 'Going back is a step of its own in the flow, which others can lead to as well. What else is done here belongs on the branch before.',
    bad: 'sequence S { branch A { reply "Sure?" options { "Yes" -> B "No" -> C } } branch B { reply "Fine." end } branch C { tag case "unsure" reply "Once more:" goto A } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> B "No" -> C } } branch B { reply "Fine." end } branch C { tag case "unsure" -> D } branch D { reply "Once more:" goto A } }',
  }),
  'redirect-unannounced': define<Record<never, never>>({
    severity: 'hint',
    message: () =>
      'A page opens here without a word: say so in a reply before it, or write "close" after it.',
    why: 'The page opens in a new window, and the chat stays. Visitors who were not told may not see what happened, or miss the page because a popup blocker stopped it.',
    bad: 'sequence S { branch A { redirect to "https://shop.example/" end } }',
    good: 'sequence S { branch A { reply "I am opening our shop." redirect to "https://shop.example/" end } }',
  }),
  'lead-without-contact': define<Record<never, never>>({
    severity: 'warning',
    message: () =>
      'Nobody could answer this lead: no path to it asks for an email address or a phone number, or is given one.',
    why: "A lead is made of the visitor's contact details: attributes of the type email or phone. Without one there is nothing to send.",
    bad: 'attribute name\nsequence S { branch A { ask name "Your name?" send lead to "sales@shop.example" end } }',
    good: 'attribute email : email\nsequence S { branch A { ask email "Your email?" send lead to "sales@shop.example" end } }',
  }),
  'lead-not-in-help': define<{ action: string }>({
    severity: 'information',
    message: ({ action }) =>
      `The platform's own help offers "send lead" only: see whether ${quoted(action)} is there for you.`,
    why: 'The platform does not describe this action, so it may not be open to everyone. "send lead" always is.',
    bad: 'attribute email : email\nsequence S { branch A { ask email "Your email?" sync lead to "HubSpot" end } }',
    good: 'attribute email : email\nsequence S { branch A { ask email "Your email?" send lead to "sales@shop.example" end } }',
  }),
  'shared-note-attribute': define<{ attribute: string }>({
    severity: 'hint',
    message: ({ attribute }) =>
      `${quoted(attribute)} shares this note with other text: give it a note of its own.`,
    why: 'Agents find and copy what a visitor said more easily when it stands alone. A mention of an agent may stand with other text.',
    bad: 'attribute size\nsequence S { branch A { ask size "Which size?" note "The size is {size}" end } }',
    good: 'attribute size\nsequence S { branch A { ask size "Which size?" note "{size}" end } }',
  }),
  'invite-channels': define<{ sequence: string; channel: string }>({
    severity: 'warning',
    message: ({ sequence, channel }) =>
      `${quoted(sequence)} does not serve the channel ${quoted(channel)}, which this sequence serves: who comes from there cannot go on.`,
    why: 'Whoever is invited stays on the channel they came by. The invited sequence has to serve it too.',
    bad: 'sequence S { channels chat, sms branch A { reply "Hi!" invite sequence T } } sequence T { branch B { reply "Hello!" end } }',
    good: 'sequence S { channels chat, sms branch A { reply "Hi!" invite sequence T } } sequence T { channels chat, sms branch B { reply "Hello!" end } }',
  }),
};
