/** Sources with everything that is to be said of them: the lines, from one, and the codes. */
export interface FlowCase {
  readonly source: string;
  readonly said: readonly string[];
  /** Other files, by their paths. */
  readonly others?: Readonly<Record<string, string>>;
}

const WEBHOOK = 'webhook stock get "https://shop.example/" { save name from "name" }';
const ASKED = `attribute name
sequence Main {
  branch Start { reply "May I ask your name?" options { "Yes" -> Ask "No" -> Hello } }
  branch Ask { ask name "What is it?" -> Hello }`;

/** One mistake gives one diagnostic, wherever else its effects would show. */
export const ECHOES: Readonly<Record<string, FlowCase>> = {
  'a misspelt branch': {
    source: `sequence Main {
  branch Start { reply "Sure?" options { "Yes" -> Oder "No" -> Bye } }
  branch Order { reply "Ordered." -> Bye }
  branch Bye { reply "Bye!" close }
}`,
    said: ['2 unknown-branch'],
  },
  'a misspelt branch that alone leads on': {
    source: `sequence Main {
  branch Start { reply "Hi!" -> Oder }
  branch Order { reply "Ordered." end }
}`,
    said: ['2 unknown-branch'],
  },
  'a misspelt branch, and a condition behind the right one': {
    source: `attribute size : "Small" | "Large"
sequence Main {
  branch Start { reply "Which?" options saves size { "Small" -> Price "Large" -> Prise } }
  branch Price { if size is "Large" -> Dear reply "It is cheap." end }
  branch Dear { reply "It is dear." end }
}`,
    said: ['3 unknown-branch'],
  },
  'a misspelt attribute that is asked for': {
    source: `${ASKED.replace('ask name', 'ask nmae')}
  branch Hello { reply "Hi {name}!" set name "x" end }
}`,
    said: ['4 unknown-attribute'],
  },
  'a misspelt attribute that is shown': {
    source: `${ASKED}
  branch Hello { reply "Hi {nmae}!" end }
}`,
    said: ['5 unknown-attribute'],
  },
  'a misspelt attribute in a condition': {
    source: `${ASKED}
  branch Hello { if nmae is unknown -> Start reply "Hi {name}!" end }
}`,
    said: ['5 unknown-attribute'],
  },
  'a misspelt webhook': {
    source: `attribute name
${WEBHOOK}
sequence Main { branch Start {
    call stok
    reply "Hi {name}!"
    options { "Again" -> Again }
  }
  branch Again { call stock -> Start }
}`,
    said: ['4 unknown-webhook', '3 no-ending'],
  },
  'a misspelt attribute of a webhook': {
    source: `attribute name
${WEBHOOK.replace('save name', 'save nmae')}
sequence Main { branch Start {
    reply "Hi!"
    call stock else -> Ask
    reply "Hi {name}!"
    end
  }
  branch Ask { ask name "Your name?" end }
}`,
    said: ['2 unknown-attribute'],
  },
  'a misspelt sequence': {
    source: `attribute name
sequence Main {
  branch Start { ask name "Your name?" invite sequence Oder }
}
sequence Order {
  branch Begin { reply "Hi {name}! Again?" options { "Yes" -> Ask "No" -> End } }
  branch Ask { ask name "Who?" end }
  branch End { close }
}`,
    said: ['3 unknown-sequence'],
  },
  'a misspelt value in a condition': {
    source: `attribute size : "Small" | "Medium" | "Large" | "Huge"
sequence Main {
  branch Start {
    ask size "Which size?"
    if size is "Small" -> Fits
    if size is "Medium" -> Fits
    if size is "Large" -> Fits
    if size is "Hug" -> Special
    reply "Fine."
    end
  }
  branch Fits { reply "It fits." end }
  branch Special { reply "We make it." -> Fits }
}`,
    said: ['8 unknown-choice'],
  },
  'two branches of one name': {
    source: `sequence Main {
  branch Start { reply "Hi!" -> End }
  branch End { reply "Again?" options { "Yes" -> Start } }
  branch End { reply "See you!" -> More }
  branch More { reply "More." close }
}`,
    said: ['4 duplicate-name'],
  },
  'a misspelt attribute that is asked for where a sequence is invited': {
    source: `attribute name
sequence Main { branch Start { ask nmae "Your name?" invite sequence Order } }
sequence Order {
  branch Begin { reply "Hi {name}! Another one?" options { "Yes" -> Ask "No" -> End } }
  branch Ask { ask name "Who?" end }
  branch End { close }
}`,
    said: ['2 unknown-attribute'],
  },
  'cards without an arrow': {
    source: `sequence Main {
  branch Start { reply "Look!" cards { card "Menu" { link "https://shop.example/" } } }
}`,
    said: ['2 cards-without-branch'],
  },
  'an arrow behind what ends its branch': {
    source: `sequence Main {
  branch Start { reply "Hi!" chat with all agents -> Nobody }
  branch Nobody { reply "Nobody is there." end }
}`,
    said: ['2 unreachable-action'],
  },
  'what leads away between braces': {
    source: `attribute vip
sequence Main {
  branch Start { if vip is known { -> Hello } reply "Who are you?" end }
  branch Hello { reply "Hello!" end }
}`,
    said: ['3 not-instant'],
  },
  'a condition that its type decides': {
    source: `attribute score : number 0..10
sequence Main {
  branch Start { ask score "From 0 to 10?" if score > 10 -> Wow reply "Thanks!" end }
  branch Wow { reply "Wow!" -> More }
  branch More { reply "More!" end }
}`,
    said: ['3 constant-condition'],
  },
  'a misspelt branch, below a comment about what may be unknown': {
    source: `${ASKED}
  branch Hello {
    // seqbot-ignore used-before-known
    reply "Hi {name|there}!"
    -> Buy
  }
  branch Bye { close }
}`,
    said: ['8 unknown-branch'],
  },
  'a misspelt attribute in an imported file, below such a comment': {
    source: `import "./people.seqbot"
sequence Main {
  // seqbot-ignore dead-end
  branch Start { reply "Hi!" invite sequence Order }
}`,
    others: { 'people.seqbot': 'sequence Order { branch Begin { reply "{nmae}" end } }' },
    said: [],
  },
  'an import that is not there': {
    source: `import "./people.seqbot"
sequence Main {
  branch Start { ask name "Your name?" -> Hello }
  branch Hello { reply "Hi {name}!" send lead to "a@shop.example" end }
}`,
    said: ['3 unknown-attribute', '4 unknown-attribute', '1 import-not-found'],
  },
  'an arrow behind options that all have their own': {
    source: `sequence Main {
  branch Start { reply "Well?" options { "Abc" -> Next } -> Other }
  branch Next { reply "Next." end }
  branch Other { reply "Other." -> More }
  branch More { reply "More." end }
}`,
    said: ['2 needless-arrow'],
  },
  'a condition that never holds, and nothing else that ends a loop': {
    source: `attribute n : number
sequence Main {
  branch Start { set n 0 -> Count }
  branch Count { add 1 to n clear n if n > 3 -> Bye -> Count }
  branch Bye { reply "Bye!" end }
}`,
    said: ['4 settled-condition'],
  },
  'a condition that never holds, and nothing else that ends a sequence': {
    source: `attribute name
sequence Main {
  branch Start { ask name "Your name?" if name is unknown -> Bye reply "Well?" options { "Again" -> Start } }
  branch Bye { reply "Bye!" end }
}`,
    said: ['3 settled-condition'],
  },
  'two sequences of one name': {
    source: `sequence Main { branch Start { reply "Hi!" end } }
sequence Main {
  branch Start { reply "Hi!" }
  branch Other { reply "Lost." }
}`,
    said: ['2 duplicate-name'],
  },
  'a sequence that invites itself at once': {
    source: `sequence Main {
  branch Start { reply "Hi!" invite sequence Main }
}`,
    said: ['2 endless-loop'],
  },
  'an endless loop': {
    source: `sequence Main {
  branch Start { reply "Hi!" -> Start }
}`,
    said: ['2 endless-loop'],
  },
};

/** What is still being written gives an error at most, and nothing else. */
export const HALF_TYPED: readonly string[] = [
  'if',
  'if name',
  'if name is',
  'if name is known',
  'if name is known ->',
  'if name is known {',
  'options {',
  'options { "Yes"',
  'options { "Yes" ->',
  'cards {',
  'cards { card "One" {',
  'ask',
  'ask nam',
  'set',
  'set name',
  'reply',
  'reply "Hi {',
  'reply "Hi',
  '->',
  'goto',
  'goto St',
  'invite',
  'invite sequence',
  'invite sequence Ma',
  'chat with',
  'call',
  'split {',
  'split { 50%',
  'close ->',
  'clear',
  '}',
];

/** What is said, where no error is the cause. */
export const SAID: Readonly<Record<string, FlowCase>> = {
  'nothing of a conversation that works': {
    source: `${ASKED}
  branch Hello { reply "Hi {name|there}!" end }
}`,
    said: [],
  },
  'what may be unknown': {
    source: `${ASKED}
  branch Hello { reply "Hi {name}!" end }
}`,
    said: ['5 used-before-known'],
  },
  'nothing of what only the site supplies': {
    source: `attribute name
sequence Main { branch Start { reply "Hi {name}!" end } }`,
    said: [],
  },
  'nothing of what is known wherever a sequence is invited': {
    source: `attribute name
sequence Main { branch Start { ask name "Your name?" invite sequence Order } }
sequence Order { branch Begin { reply "Hi {name}!" end } }`,
    said: [],
  },
  'branches that nothing leads to, by the first of them': {
    source: `sequence Main {
  branch Start { reply "Hi!" end }
  branch Lost { reply "Lost." -> More }
  branch More { reply "More." -> Lost }
}`,
    said: ['3 unreachable-branch'],
  },
  'the last of the values of a choice is no needless condition': {
    source: `attribute size : "Small" | "Large"
sequence Main {
  branch Start { ask size "Which?" if size is "Small" -> Small if size is "Large" -> Large }
  branch Small { reply "Small." end }
  branch Large { reply "Large." end }
}`,
    said: [],
  },
  'the last case of numbers may be spelt out': {
    source: `attribute n : number
sequence Main {
  branch Start {
    ask n "How many?"
    if n > 5 -> One
    if n <= 5 -> Two
  }
  branch One { reply "One." end }
  branch Two { reply "Two." end }
}`,
    said: [],
  },
  'the last of three cases may be spelt out': {
    source: `attribute n : number
sequence Main {
  branch Start {
    ask n "How many?"
    if n < 1 -> One
    if n > 10 -> One
    if n >= 1 and n <= 10 -> Two
  }
  branch One { reply "One." end }
  branch Two { reply "Two." end }
}`,
    said: [],
  },
  'all values of a choice may be listed': {
    source: `attribute vip : "Yes" | "No"
sequence Main {
  branch Start {
    ask vip "Are you a member?"
    if vip is "Yes" or vip is "No" -> One
    -> Two
  }
  branch One { reply "One." end }
  branch Two { reply "Two." end }
}`,
    said: [],
  },
  'the last case is no needless condition where it looks at something else': {
    source: `attribute n : number
attribute name
sequence Main {
  branch Start {
    ask n "How many?"
    ask name "Who?"
    if n > 5 -> One
    if name is known -> Two
  }
  branch One { reply "One." end }
  branch Two { reply "Two." end }
}`,
    said: ['8 settled-condition'],
  },
  'what stands after no other condition': {
    source: `attribute n : number
sequence Main {
  branch Start {
    ask n "How many?"
    if n is known -> One
    -> Two
  }
  branch One { reply "One." end }
  branch Two { reply "Two." end }
}`,
    said: ['5 settled-condition'],
  },
  'a last case that never holds': {
    source: `attribute n : number
sequence Main {
  branch Start {
    ask n "How many?"
    if n > 5 -> One
    if n > 6 -> Two
    end
  }
  branch One { reply "One." end }
  branch Two { reply "Two." end }
}`,
    said: ['6 settled-condition'],
  },
  'a last case with something else for nobody': {
    source: `attribute n : number
sequence Main {
  branch Start {
    ask n "How many?"
    if n > 5 -> One
    if n <= 5 { reply "Few." } else { reply "?" }
    -> Two
  }
  branch One { reply "One." end }
  branch Two { reply "Two." end }
}`,
    said: ['6 settled-condition'],
  },
  'what one of them stands for elsewhere': {
    source: `attribute size : "Small" | "Large"
sequence Main {
  branch Start { reply "Which?" options saves size { "Small" -> Small "Large" -> Large } }
  branch Small { reply "Small." if size is "Small" -> Large end }
  branch Large { reply "Large." end }
}`,
    said: ['4 settled-condition'],
  },
  'an error in one sequence hides nothing in others': {
    source: `sequence Main {
  branch Start { reply "Hi!" -> Strat }
  branch Lost { reply "Lost." }
}
sequence Other {
  branch Start { reply "Hi!" end }
  branch Lost { reply "Lost." end }
}`,
    said: ['2 unknown-branch', '7 unreachable-branch'],
  },
  'what stands in an imported file is said there': {
    source: `import "./order.seqbot"
sequence Main { branch Start { reply "Hi!" invite sequence Order } }`,
    others: { 'order.seqbot': 'sequence Order { branch Begin { reply "Well?" } }' },
    said: [],
  },
  'a comment that suppresses what is not there': {
    source: `sequence Main {
  // seqbot-ignore dead-end
  branch Start { reply "Hi!" end }
}`,
    said: ['2 unused-suppression'],
  },
  'a comment that suppresses it': {
    source: `sequence Main {
  // seqbot-ignore dead-end
  branch Start { reply "Hi!" }
}`,
    said: [],
  },
  'a comment that suppresses what a text shows': {
    source: `${ASKED}
  branch Hello {
    // seqbot-ignore used-before-known
    reply "Hi {name}!"
    end
  }
}`,
    said: [],
  },
};
