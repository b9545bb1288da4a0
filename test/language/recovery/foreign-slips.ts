import { REPLY, type Slip } from './slips.js';

const instead = (line: string, title = line): Slip => ({ title, from: REPLY, to: line });
const before = (line: string): Slip => ({ title: line, from: REPLY, to: `${line}\n    ${REPLY}` });
const swapped = (from: string, to: string, title = to): Slip => ({ title, from, to });

/** What authors write who come from other languages and tools: in place of a reply, before one, or of something else. */
export const foreignSlips: readonly Slip[] = [
  // Actions under other names
  ...['say', 'message', 'send', 'print', 'show', 'text', 'bot'].map((word) =>
    instead(`${word} "Which one?"`),
  ),
  instead('reply: "Which one?"'),
  instead('reply("Which one?")'),
  instead('reply Which one?'),
  instead('reply "Which one?", "Say it!"'),
  instead('reply "Which one?" "Say it!"'),
  instead('reply `Which one?`'),
  swapped('options {', 'buttons {'),
  swapped('options {', 'options: {'),
  swapped('cards saves', 'carousel saves'),
  ...['question name "Who?"', 'input name', 'prompt email "Where?"'].map(before),
  ...['ask "What?" name', 'ask name: "What?"', 'ask "What is your name?"', 'ask name, "What?"'].map(before),
  ...['jump', 'jump to', 'go to', 'goto ->', 'next', 'return to'].map((word) =>
    swapped('goto Welcome', `${word} Welcome`),
  ),
  swapped('goto Welcome', 'goto "Welcome"'),
  swapped('    close\n', '    close conversation\n', 'close conversation'),
  swapped('    close\n', '    end sequence\n', 'end sequence'),
  swapped('    close\n', '    stop\n', 'stop'),
  swapped('    close\n', '    return\n', 'return'),
  ...['wait 2', 'wait 2 seconds', 'wait 2 s', 'wait "2s"', 'sleep 2s', 'wait 500 ms', 'wait 1 minute'].map(
    before,
  ),
  ...['image https://pizza.example/m.png 500x500', 'picture "https://pizza.example/m.png" 500x500'].map(
    before,
  ),
  ...['redirect "https://pizza.example"', 'open "https://pizza.example"'].map((line) =>
    before(`reply "A page opens."\n    ${line}`),
  ),
  swapped('send lead to', 'send lead', 'send lead "…"'),
  swapped('send lead to', 'lead to', 'lead to "…"'),
  swapped('note "{pizza}"', 'note: "{pizza}"'),
  swapped('note "{pizza}"', 'comment "{pizza}"'),
  swapped('tag case "order"', 'tag "order"'),
  swapped('tag case "order"', 'tag case order'),
  swapped('tag case "order"', 'tag case: "order"'),
  swapped('chat with department sales', 'chat with sales'),
  swapped('chat with department sales', 'chat department sales'),
  swapped('chat with department sales', 'transfer to department sales'),
  swapped('chat with department sales', 'chat with department "sales"'),
  swapped('goto Welcome', 'invite PizzaPalace'),
  // Attributes
  ...['set name to "y"', 'set name = "y"', 'set name: "y"', 'let name = "y"', 'name = "y"', 'set name y'].map(
    before,
  ),
  ...['set name', 'set "name" "y"', 'reset name', 'name == "y"'].map(before),
  ...['add 1 score', 'increment score', 'increase score by 2', 'add score 1'].map((line) => ({
    ...before(line),
    declares: 'attribute score : number',
  })),
  ...[
    'var city',
    'let city',
    'variable city : string',
    'attribute city: int',
    'attribute city : boolean',
  ].map(top),
  ...[
    'attribute city : small | large',
    'attribute "City" city',
    'attribute "City"',
    'attribute city = "x"',
  ].map(top),
  ...['attribute city, zip', 'agent "Tom Tee"', 'team support "Support" { maya }'].map(top),
  // Conditions
  ...[
    'name == "x"',
    'name = "x"',
    'name is x',
    'name is "x" && email is known',
    'name is "x" || email is known',
  ].map((test) => before(`if ${test} -> Back`)),
  ...['!name is known', 'name is "x" & email is known', 'name is "x" | email is known', 'name != null'].map(
    (test) => before(`if ${test} -> Back`),
  ),
  ...[
    'name is null',
    'name equals "x"',
    'name exists',
    'name includes "x"',
    'name startsWith "x"',
    'name',
  ].map((test) => before(`if ${test} -> Back`)),
  ...['name is true', 'name <> "x"', 'name === "x"', 'name is not empty'].map((test) =>
    before(`if ${test} -> Back`),
  ),
  ...[
    'if name is known -> Back else -> Person',
    'if name is known { reply "1" } else -> Person',
    'if name is known { reply "1" } else if name is "x" { reply "2" }',
    'if name is known { reply "1" } elseif name is "x" { reply "2" } else { reply "3" }',
    'if name is known then -> Back',
    'if name is known goto Back',
    'if name is known reply "1"',
    'if name is known: reply "1"',
    'while name is unknown { reply "1" }',
  ].map(before),
  // Labels, cards and shares
  ...['Order -> Order', 'Order a pizza -> Order', '"Order a pizza" : Order', '"Order a pizza" = Order'].map(
    label,
  ),
  ...['"Order a pizza" -> "Order"', '"Order a pizza" goto Order', '"Order a pizza" → Order'].map(label),
  ...['"Order a pizza" > Order', 'option "Order a pizza" -> Order', 'button "Order a pizza" -> Order'].map(
    label,
  ),
  ...['- "Order a pizza" -> Order', '"Order a pizza" --> Order', '"Order a pizza" { -> Order }'].map(label),
  ...['"Order a pizza" -> Order |', '1. "Order a pizza" -> Order', '* "Order a pizza" -> Order'].map(label),
  swapped('otherwise          -> Welcome', 'else -> Welcome'),
  swapped('otherwise          -> Welcome', 'default -> Welcome'),
  swapped('card "Diavola"    {', '"Diavola" {'),
  swapped('{ text "Spicy salami"', '{ "Spicy salami"'),
  swapped('{ text "Spicy salami"', '{ description "Spicy salami"'),
  swapped('{ text "Spicy salami"', '{ text: "Spicy salami",'),
  swapped('link "https://pizza.example/menu"', 'url "https://pizza.example/menu"'),
  swapped('goto Welcome', 'split { 50 -> Welcome 50 -> Person }'),
  swapped('goto Welcome', 'split { 50% Welcome 50% Person }'),
  swapped('goto Welcome', 'split { 50%: Welcome 50%: Person }'),
  // Sequences and branches
  swapped('branch Order {', 'branch "Order" {'),
  swapped('branch Order {', 'Order {'),
  swapped('branch Order {', 'node Order {'),
  swapped('branch Order {', 'branch Order() {'),
  swapped('branch Order {', 'branch Order: {'),
  swapped('branch Order {', 'branch "Order" Order {'),
  swapped('branch Order {', 'function Order() {'),
  swapped('sequence PizzaPalace "Pizza Palace" {', 'sequence "Pizza Palace" {'),
  swapped('sequence PizzaPalace "Pizza Palace" {', 'flow PizzaPalace "Pizza Palace" {'),
  swapped('sequence PizzaPalace "Pizza Palace" {', 'bot PizzaPalace "Pizza Palace" {'),
  swapped('channels chat, sms', 'channels chat sms'),
  swapped('channels chat, sms', 'channel chat, sms'),
  swapped('channels chat, sms', 'channels: chat, sms'),
  swapped('channels chat, sms', 'channels "chat", "sms"'),
  swapped('skip known attributes', 'skip known'),
  swapped('skip known attributes', 'skip attributes'),
  ...['import people', 'import people from "./people.seqbot"', 'include "./people.seqbot"'].map(top),
  // Calls
  ...['call stock()', 'request stock', 'call "stock"'].map((line) => ({
    ...before(line),
    declares: 'webhook stock get "https://pizza.example/stock"',
  })),
  // Comments
  ...[
    "# a comment, isn't it",
    '-- a comment',
    '<!-- a comment -->',
    '$name',
    'reply "Hi " + name',
    '$name = "x"',
  ].map(before),
  // Scenarios
  swapped('visitor "Ann"', 'user "Ann"'),
  swapped('visitor "Ann"', 'visitor: "Ann"'),
  swapped('visitor "Ann"', 'visitor Ann'),
  swapped('visitor "Ann"', 'visitor says "Ann"'),
  swapped('bot     "Which one?"', 'bot says "Which one?"'),
  swapped('bot     "Which one?"', 'bot: "Which one?"'),
  swapped('bot     "Which one?"', 'reply "Which one?"'),
  swapped('bot     "Which one?"', 'expect bot "Which one?"'),
  swapped('expect  closed', 'assert closed'),
  swapped('expect  closed', 'expect close'),
  swapped('expect  closed', 'closed'),
  swapped('expect  tag case "order"', 'expect tag "order"'),
  swapped('expect  lead to', 'expect lead', 'expect lead "…"'),
  swapped('orders a Diavola" of PizzaPalace {', 'orders a Diavola" {', 'scenario "…" {'),
  swapped('scenario "A new', 'test "A new', 'test "…" of PizzaPalace {'),
];

function top(line: string): Slip {
  return { title: line, from: 'sequence PizzaPalace', to: `${line}\nsequence PizzaPalace` };
}

function label(line: string): Slip {
  return { title: line, from: '"Order a pizza"    -> Order', to: line };
}
