/** A slip of the hand in the pizza example: what stands there, and what is typed instead. `¦` marks the cursor. */
export interface Slip {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** A branch, action or step less than in the whole source, because the slip itself takes it away. */
  readonly takesAway?: true;
  /** What is declared besides, in a line behind the file. */
  readonly declares?: string;
}

export const REPLY = 'reply "Which one?"';
const OPTION = '"Order a pizza"    -> Order\n';

export const slips: readonly Slip[] = [
  // Braces and brackets
  { title: 'no { behind a branch', from: 'branch Order {', to: 'branch Order' },
  { title: 'no } before a branch', from: '    }\n  }\n\n  branch Order', to: '    }\n\n  branch Order' },
  { title: 'no } behind options', from: '-> Welcome\n    }\n', to: '-> Welcome\n    ¦\n' },
  { title: 'no } behind a card', from: '"Spicy salami" -> Confirm }', to: '"Spicy salami" -> Confirm' },
  { title: 'no } at the end of the file', from: 'expect  closed\n}\n', to: 'expect  closed\n' },
  { title: 'no } behind the sequence', from: '  }\n}\n\nscenario', to: '  }\n\nscenario' },
  { title: 'a } too many', from: '    goto Welcome\n  }', to: '    goto Welcome\n  }\n  }' },
  { title: 'no { behind options', from: 'options {', to: 'options' },
  // Arrows
  { title: 'no arrow before a name', from: OPTION, to: '"Order a pizza"    Order\n' },
  { title: 'no name behind an arrow', from: OPTION, to: '"Order a pizza"    -> ¦\n' },
  { title: 'half an arrow', from: OPTION, to: '"Order a pizza"    -\n' },
  { title: 'no arrow', from: OPTION, to: '"Order a pizza"¦\n' },
  { title: 'no arrow behind else', from: 'else -> Back', to: 'else Back' },
  { title: 'a name one letter off', from: '-> Person', to: '-> Persn' },
  { title: 'no name behind goto', from: 'goto Welcome', to: 'goto ¦' },
  { title: 'an arrow alone on its line', from: REPLY, to: `-> ¦\n    ${REPLY}` },
  // Texts
  { title: 'no quote at the end', from: '**Pizza Palace**!"\n', to: '**Pizza Palace**!\n' },
  { title: 'no quote at the start', from: REPLY, to: 'reply Which one?"' },
  { title: 'no quote at the end of a label', from: '"Order a pizza"    ->', to: '"Order a pizza    ->' },
  { title: 'no quote at the end of a title', from: 'card "Diavola"    {', to: 'card "Diavola    {' },
  {
    title: 'no quote at the end of the file',
    from: 'expect  closed\n}\n',
    to: 'visitor "bye',
  },
  { title: 'three quotes, never closed', from: REPLY, to: 'reply """Which one?' },
  { title: 'no text', from: REPLY, to: 'reply ¦' },
  { title: 'typographic quotes', from: REPLY, to: 'reply “Which one?”' },
  { title: 'single quotes', from: REPLY, to: "reply 'Which one?'" },
  { title: 'half a reference', from: 'you, {name}."', to: 'you, {na¦."' },
  { title: 'half a reference before the quote', from: 'you, {name}."', to: 'you, {na¦"' },
  { title: 'only the brace of a reference', from: 'you, {name}."', to: 'you, {¦"' },
  { title: 'a reference and no quote', from: 'you, {name}."', to: 'you, {¦' },
  { title: 'half a mention', from: '{@maya} this', to: '{@¦ this' },
  // Words
  { title: 'a misspelt action', from: REPLY, to: 'repyl "Which one?"' },
  { title: 'misspelt options', from: 'options {', to: 'optoins {' },
  { title: 'a misspelt branch', from: 'branch Order {', to: 'brnach Order {' },
  { title: 'a misspelt attribute', from: 'attribute email : email', to: 'atribute email : email' },
  { title: 'a misspelt sequence', from: 'sequence PizzaPalace', to: 'sequnce PizzaPalace' },
  { title: 'a misspelt type', from: 'email : email', to: 'email : emial' },
  { title: 'a misspelt step', from: 'visitor "Ann"', to: 'vistor "Ann"' },
  { title: 'a keyword of no language', from: REPLY, to: 'exclaim "Which one?"', takesAway: true },
  { title: 'half a keyword', from: REPLY, to: `rep¦\n    ${REPLY}` },
  { title: 'half a keyword at the end of a branch', from: 'goto Welcome\n', to: 'goto Welcome\n    ch¦\n' },
  {
    title: 'half a keyword at the end of the file',
    from: 'expect  closed\n}\n',
    to: 'expect  closed\n}\nse¦',
  },
  // What is missing
  { title: 'an attribute', from: REPLY, to: `ask ¦\n    ${REPLY}` },
  { title: 'a condition', from: REPLY, to: `if ¦\n    ${REPLY}` },
  { title: 'a check', from: REPLY, to: `if pizza ¦\n    ${REPLY}` },
  { title: 'a value', from: REPLY, to: `if pizza is ¦\n    ${REPLY}` },
  { title: 'what is expected', from: 'expect  closed', to: 'expect  ¦' },
  // What stands in the wrong place
  { title: 'an action between branches', from: '  branch Order {', to: '  reply "stray"\n  branch Order {' },
  { title: 'an action outside', from: 'sequence PizzaPalace', to: 'reply "stray"\nsequence PizzaPalace' },
  { title: 'a branch outside', from: 'scenario "A new', to: 'branch Stray { close }\nscenario "A new' },
  { title: 'a branch in a branch', from: REPLY, to: `${REPLY}\n    branch Inner { close }` },
  { title: 'a setting outside', from: 'sequence PizzaPalace', to: 'channels sms\nsequence PizzaPalace' },
  // Signs
  { title: 'a comma between labels', from: OPTION, to: '"Order a pizza" -> Order,\n' },
  { title: 'no comma between agents', from: '{ maya }\n', to: '{ maya tom }\nagent tom\n' },
  { title: 'semicolons', from: REPLY, to: `${REPLY};` },
  { title: 'another arrow', from: OPTION, to: '"Order a pizza" => Order\n' },
  { title: 'another equals', from: REPLY, to: `if pizza == "Diavola" -> Confirm\n    ${REPLY}` },
  { title: 'a foreign sign', from: REPLY, to: `#\n    ${REPLY}` },
];
