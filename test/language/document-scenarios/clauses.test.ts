import { expect, it } from 'vitest';
import { TestWorkspace } from '../support/workspace.js';

const BOT = `attribute name "Your name"
attribute email : email
attribute count : number
attribute size : "Small" | "Large"
agent maya "Maya Chen"
department sales "Sales" { maya }
bot helper
webhook stock get "https://pizza.example/stock" { save count from "left" }
webhook ping post "https://pizza.example/ping"

sequence Main {
  channels chat, sms
  branch Start {
    reply "Hi **you**!"
    image "https://pizza.example/a.png"
    reply "Welcome, {name|stranger}."
    if name is known -> Known
    ask name "Name?"
    -> Known
  }
  branch Known {
    reply "Hello {name}."
    tag contact "visitor"
    tag case "known"
    note "Name: {name}"
    note on contact "{@maya} look"
    options {
      "Order" -> Order
      "Cards" -> Cards
      "App" -> App
      "Call" -> Call
      "Split" -> Split
      "Person" -> Person
      "Anyone" -> Anyone
      "Helper" -> Helper
      "Second" -> Second
      "Loop" -> Loop
    }
  }
  branch Order {
    ask email "Email?" retry "That is no email."
    ask size "Size?"
    send lead to "orders@pizza.example"
    post lead to "https://crm.example/{name}"
    sync lead to "Salesforce"
    set count 2.50
    redirect to "https://pizza.example/thanks"
    close
  }
  branch Cards {
    cards saves size {
      card "Menu" { link "https://pizza.example/menu" }
      card "Offers" { link "https://pizza.example/offers" -> Done }
      card "Small" { -> Done }
    }
  }
  branch App { widget calendly -> Done }
  branch Call {
    call ping
    call stock else -> Failed
    reply "{count} left"
    -> Call2
  }
  branch Call2 { call stock reply "Then {count}" end }
  branch Failed { reply "No answer" end }
  branch Split { split { 50% -> Done 50% -> Split2 } }
  branch Split2 { split { 50% -> Done 50% -> Failed } }
  branch Person { chat with department sales else -> Failed }
  branch Anyone { chat with all agents }
  branch Helper { invite bot helper }
  branch Second { invite sequence Other }
  branch Loop { -> Loop2 }
  branch Loop2 { -> Loop }
  branch Done { reply "Done" end }
}
sequence Other { channels sms, chat branch Start { reply "Other" ask name } branch Away { end } }
`;

const KNOWN = ['given name "Ann"'];
const ORDER = [...KNOWN, 'visitor "Order"'];
const ORDERED = [...ORDER, 'visitor "a@b.example"', 'visitor "Large"'];

interface Failing {
  readonly lines: readonly string[];
  /** What the line expects that fails, and what there is instead. */
  readonly expected: string;
  readonly actual: string;
  /** The line that fails, from zero; the last one if left out. */
  readonly line?: number;
}

/** Each clause of what scenarios mean: lines that come true by it, and lines that do not. */
const CLAUSES: [clause: string, passes: readonly (readonly string[])[], fails: readonly Failing[]][] = [
  [
    'bot: values are filled in, Markdown is as written',
    [
      ['bot "Hi **you**!"', 'bot "Welcome, stranger."'],
      [...KNOWN, 'bot "Welcome, Ann."'],
    ],
    [{ lines: ['bot "Hi you!"'], expected: 'Hi you!', actual: 'Hi **you**!' }],
  ],
  [
    'bot: what a visitor typed is no Markdown and no reference',
    [['visitor "**Bo** {x}"', 'bot "Hello **Bo** {x}."'].map((line) => line.replaceAll('{', '\\{'))],
    [],
  ],
  [
    'bot: replies, prompts and retries',
    [['bot "Name?"'], [...ORDER, 'bot "Email?"', 'visitor "no"', 'bot "That is no email."']],
    [
      {
        lines: [...ORDER, 'visitor "no"', 'bot "Email?"'],
        expected: 'Email?',
        actual: 'That is no email.',
      },
    ],
  ],
  [
    'bot: in order, unlisted ones are passed over',
    [['bot "Name?"'], ['bot "Welcome, stranger."']],
    [
      {
        lines: ['bot "Name?"', 'bot "Hi **you**!"'],
        expected: 'Hi **you**!',
        actual: 'no more messages, it was said before; the chat waits for name',
      },
    ],
  ],
  [
    'bot: one message for each line',
    [],
    [
      {
        lines: ['bot "Name?"', 'bot "Name?"'],
        expected: 'Name?',
        actual: 'no more messages, it was said before; the chat waits for name',
      },
    ],
  ],
  [
    "bot: since the visitor's last turn",
    [],
    [{ lines: [...ORDER, 'bot "Hello Ann."'], expected: 'Hello Ann.', actual: 'Email?' }],
  ],
  [
    'bot: of several messages the closest is shown',
    [],
    [{ lines: ['bot "Welcome, strangers."'], expected: 'Welcome, strangers.', actual: 'Welcome, stranger.' }],
  ],
  [
    'bot: where nothing is said any more, that is said',
    [],
    [
      {
        lines: [...KNOWN, 'visitor "Helper"', 'bot "Bye"'],
        expected: 'Bye',
        actual: 'no more messages; the chat is over: handed over to a bot',
      },
    ],
  ],
  [
    'visitor: picks the bubble of that label, its case ignored',
    [[...KNOWN, 'visitor "order"', 'bot "Email?"']],
    [],
  ],
  [
    'visitor: picks the value of a choice',
    [[...ORDERED, 'expect size is "Large"']],
    [
      {
        lines: [...ORDER, 'visitor "a@b.example"', 'visitor "Huge"', 'expect size is "Huge"'],
        expected: 'size is "Huge"',
        actual: 'size is unknown',
      },
    ],
  ],
  [
    'visitor: picks the card of that label, or opens it where it is a link',
    [
      [...KNOWN, 'visitor "Cards"', 'visitor "Small"', 'bot "Done"', 'expect size is "Small"'],
      [
        ...KNOWN,
        'visitor "Cards"',
        'visitor "Menu"',
        'expect opened "https://pizza.example/menu"',
        'expect at Cards',
      ],
      [
        ...KNOWN,
        'visitor "Cards"',
        'visitor "Offers"',
        'expect opened "https://pizza.example/offers"',
        'expect at Done',
      ],
    ],
    [
      {
        lines: [
          ...KNOWN,
          'visitor "Cards"',
          'visitor "Menu"',
          'expect opened "https://pizza.example/offers"',
        ],
        expected: 'opened "https://pizza.example/offers"',
        actual: 'opened "https://pizza.example/menu"',
      },
    ],
  ],
  ['visitor: else types it', [['visitor "Order"', 'expect name is "Order"']], []],
  [
    'visitor: numbers pick on SMS only',
    [
      ['given channel sms', ...KNOWN, 'visitor "1"', 'bot "Email?"'],
      [...KNOWN, 'visitor "1"', 'expect at Known'],
      [...KNOWN, 'visitor 1', 'expect at Known'],
    ],
    [],
  ],
  [
    'visitor completes and cancels an app',
    [
      [
        ...KNOWN,
        'visitor "App"',
        'expect widget calendly',
        'visitor cancels calendly',
        'expect at App',
        'visitor completes calendly',
        'bot "Done"',
      ],
    ],
    [
      {
        lines: [...KNOWN, 'visitor completes calendly'],
        expected: 'the chat waits for calendly',
        actual: 'the chat waits for a bubble to be picked',
      },
      {
        lines: [...KNOWN, 'visitor "App"', 'visitor cancels jotform'],
        expected: 'the chat waits for jotform',
        actual: 'the chat waits for calendly',
      },
    ],
  ],
  [
    'visitor: a turn after the end fails',
    [],
    [
      {
        lines: [...ORDERED, 'visitor "Thanks"'],
        expected: 'the chat waits for the visitor',
        actual: 'the chat is over: the conversation was closed',
      },
      {
        lines: [...KNOWN, 'visitor "App"', 'visitor completes calendly', 'visitor completes calendly'],
        expected: 'the chat waits for calendly',
        actual: 'the chat is over: the sequence ended',
      },
    ],
  ],
  [
    'expect: in any order, each as often as one likes',
    [
      [
        ...ORDERED,
        'expect closed',
        'expect redirect to "https://pizza.example/thanks"',
        'expect lead to "Salesforce"',
        'expect lead to "https://crm.example/Ann"',
        'expect lead to "orders@pizza.example"',
        'expect closed',
      ],
      [
        ...KNOWN,
        'expect note "Name: Ann"',
        'expect tag case "known"',
        'bot "Hello Ann."',
        'expect tag contact "visitor"',
      ],
    ],
    [
      {
        lines: [...KNOWN, 'expect tag case "visitor"'],
        expected: 'tag case "visitor"',
        actual: 'tag contact "visitor"\ntag case "known"',
      },
      {
        lines: [...KNOWN, 'expect closed'],
        expected: 'closed',
        actual: 'nothing like it; the chat waits for a bubble to be picked',
      },
    ],
  ],
  [
    "expect: since the visitor's last turn",
    [],
    [
      {
        lines: [...ORDER, 'expect tag case "known"'],
        expected: 'tag case "known"',
        actual: 'nothing like it; the chat waits for email',
      },
    ],
  ],
  [
    'expect note: on either, unless it is said; agents by label',
    [
      [...KNOWN, 'expect note "Maya Chen look"'],
      [...KNOWN, 'expect note on contact "Maya Chen look"', 'expect note on case "Name: Ann"'],
    ],
    [
      {
        lines: [...KNOWN, 'expect note on contact "Name: Ann"'],
        expected: 'note on contact "Name: Ann"',
        actual: 'note on case "Name: Ann"\nnote on contact "Maya Chen look"',
      },
    ],
  ],
  [
    'expect chat with',
    [
      [...KNOWN, 'visitor "Person"', 'expect chat with department sales'],
      [...KNOWN, 'visitor "Anyone"', 'expect chat with all agents'],
    ],
    [
      {
        lines: [...KNOWN, 'visitor "Person"', 'expect chat with all departments'],
        expected: 'chat with all departments',
        actual: 'chat with department sales',
      },
    ],
  ],
  [
    'expect invite',
    [
      [...KNOWN, 'visitor "Helper"', 'expect invite bot helper'],
      [...KNOWN, 'visitor "Second"', 'expect invite sequence Other', 'bot "Other"'],
    ],
    [],
  ],
  [
    'expect: what holds now',
    [
      [
        'expect name is unknown',
        'visitor "Ann"',
        'expect name is "Ann"',
        'visitor "Order"',
        'expect name is "Ann"',
      ],
      [...ORDERED, 'expect count is 2.5', 'expect count is "2.50"'],
      [...ORDERED, 'expect size is "large"'],
    ],
    [{ lines: [...KNOWN, 'expect name is "ann"'], expected: 'name is "ann"', actual: 'name is "Ann"' }],
  ],
  [
    'expect at: where it waits or ended',
    [
      ['expect at Start', 'visitor "Ann"', 'expect at Known'],
      [...ORDERED, 'expect at Order'],
    ],
    [
      { lines: [...KNOWN, 'expect at Start'], expected: 'at Start', actual: 'at Known' },
      {
        lines: [...KNOWN, 'visitor "Second"', 'expect at Start'],
        expected: 'at Start of sequence Main',
        actual: 'at Start of sequence Other',
      },
    ],
  ],
  [
    'given: who is online',
    [
      ['given nobody online', ...KNOWN, 'visitor "Person"', 'bot "No answer"'],
      ['given nobody online', ...KNOWN, 'visitor "Anyone"', 'expect chat with all agents'],
    ],
    [
      {
        lines: ['given nobody online', ...KNOWN, 'visitor "Person"', 'expect chat with department sales'],
        expected: 'chat with department sales',
        actual: 'nobody online of department sales',
      },
    ],
  ],
  [
    'given: what a webhook answers, call by call, or that it fails',
    [
      [...KNOWN, 'given stock answers { count 3 }', 'visitor "Call"', 'bot "3 left"', 'bot "Then 3"'],
      [
        ...KNOWN,
        'given stock answers { count 3 }',
        'given stock answers { count 4 }',
        'visitor "Call"',
        'bot "3 left"',
        'bot "Then 4"',
      ],
      [...KNOWN, 'given stock fails', 'visitor "Call"', 'bot "No answer"'],
      [
        ...KNOWN,
        'given stock answers { count 3 }',
        'given stock fails',
        'visitor "Call"',
        'bot "3 left"',
        'bot "Then 3"',
      ],
      [...KNOWN, 'given ping fails', 'given stock answers { count 1 }', 'visitor "Call"', 'bot "1 left"'],
      [...KNOWN, 'given stock answers { }', 'given count 7', 'visitor "Call"', 'bot "7 left"'],
    ],
    [
      {
        lines: [...KNOWN, 'visitor "Call"'],
        expected: 'a given that says what stock answers',
        actual: 'none',
      },
    ],
  ],
  [
    'given split: one line for each that is met',
    [
      [...KNOWN, 'given split 1', 'visitor "Split"', 'expect at Done'],
      [...KNOWN, 'given split 2', 'given split 1', 'visitor "Split"', 'expect at Done'],
      [...KNOWN, 'given split 2', 'given split 2', 'visitor "Split"', 'expect at Failed'],
    ],
    [
      {
        lines: [...KNOWN, 'given split 3', 'visitor "Split"'],
        line: 1,
        expected: 'part 3 of the split',
        actual: 'the split has no such part',
      },
      {
        lines: [...KNOWN, 'given split 1', 'given split 1', 'visitor "Split"'],
        line: 2,
        expected: 'a split, to take part 1 of',
        actual: 'none was met',
      },
    ],
  ],
  [
    'given popups blocked',
    [],
    [
      {
        lines: ['given popups blocked', ...ORDERED, 'expect redirect to "https://pizza.example/thanks"'],
        expected: 'redirect to "https://pizza.example/thanks"',
        actual: 'redirect to "https://pizza.example/thanks", stopped by a popup blocker',
      },
    ],
  ],
  [
    'a runaway is stopped, and fails where it began',
    [],
    [
      {
        lines: [...KNOWN, 'visitor "Loop"', 'bot "Never"'],
        line: 1,
        expected: 'the chat waits for the visitor or ends',
        actual: 'stopped after 1,000 actions without waiting',
      },
    ],
  ],
];

interface Case {
  readonly clause: string;
  readonly lines: readonly string[];
  readonly fails?: Failing;
}

const cases: Case[] = CLAUSES.flatMap(([clause, passes, fails]) => [
  ...passes.map((lines) => ({ clause, lines })),
  ...fails.map((failing) => ({ clause, lines: failing.lines, fails: failing })),
]);

const source = `${BOT}${cases.map(({ lines }, n) => scenarioOf(`Case ${n}`, lines)).join('')}`;
const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
const suite = workspace.services.seqbot.scenarios.Suites.of(workspace.document());

function scenarioOf(title: string, lines: readonly string[]): string {
  return `scenario "${title}" of Main {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

it.each(cases.map((each, n) => ({ ...each, n })))('$clause ($n)', ({ n, lines, fails }) => {
  const scenario = suite.scenarios[n];
  if (scenario === undefined) throw new Error('There is no such scenario.');
  const { outcome, failedAt } = suite.run(scenario);
  const failure = outcome.status === 'failed' ? outcome.failure : undefined;
  expect(failure && { expected: failure.expected, actual: failure.actual }).toEqual(
    fails && { expected: fails.expected, actual: fails.actual },
  );
  if (fails === undefined) return;
  const line = scenario.range.start.line + 1 + (fails.line ?? lines.length - 1);
  expect(failedAt?.start.line).toBe(line);
});
