/** What is offered at the cursor `¦`. `is` lists everything in its order; `has` and `not` some of it. */
export interface CompletionCase {
  readonly title: string;
  readonly source: string;
  readonly is?: readonly string[];
  readonly has?: readonly string[];
  readonly not?: readonly string[];
}

const TWO = 'branch One { reply "One" end } branch Two { reply "Two" end }';
const NAMES =
  'attribute name\nattribute size : "Small" | "Big"\nagent maya\ndepartment sales\nbot helper\nwebhook stock get "https://a.example"\n';
const ANY_ACTION = ['reply', 'ask', 'options', 'cards', 'goto', 'if', 'close', 'end'];

export const completionCases: readonly CompletionCase[] = [
  {
    title: 'behind an arrow the branches of this sequence',
    source: `sequence S { ${TWO} branch Here { reply "Here" -> ¦ } }\nsequence T { branch Elsewhere { reply "T" end } }`,
    is: ['Here', 'One', 'Two'],
  },
  {
    title: 'behind an arrow on the line of a text with a reference',
    source: `${NAMES}sequence S { ${TWO} branch Here { reply "Hi {name} and {size|all}" reply "x" -> ¦ } }`,
    is: ['Here', 'One', 'Two'],
  },
  {
    title: 'behind the arrow of a label',
    source: `sequence S { ${TWO} branch Here { reply "Here" options { "Yes" -> ¦ } } }`,
    is: ['Here', 'One', 'Two'],
  },
  {
    title: 'behind goto',
    source: `sequence S { ${TWO} branch Here { reply "Here" goto T¦ } }`,
    is: ['Here', 'One', 'Two'],
  },
  {
    title: 'behind at the branches of the played sequence',
    source: `sequence S { ${TWO} }\nsequence T { branch Three { reply "T" end } }\nscenario "It" of T { expect at ¦ }`,
    is: ['Three'],
  },
  { title: 'attributes behind ask', source: `${NAMES}${inBranch('ask ¦')}`, is: ['name', 'size'] },
  {
    title: 'attributes behind if',
    source: `${NAMES}${inBranch('if ¦')}`,
    has: ['name', 'size'],
    not: ['maya', 'reply'],
  },
  {
    title: 'attributes in a text',
    source: `${NAMES}${inBranch('reply "Hi {¦"')}`,
    is: ['name', 'size', '@maya'],
  },
  {
    title: 'attributes in a block',
    source: `${NAMES}${inBranch('reply """\n  Hi {¦\n  """')}`,
    is: ['name', 'size', '@maya'],
  },
  { title: 'agents in a text', source: `${NAMES}${inBranch('note "{@¦"')}`, is: ['maya'] },
  { title: 'nothing in a plain text', source: `${NAMES}${inBranch('reply "Hi ¦"')}`, is: [] },
  { title: 'nothing in a fallback', source: `${NAMES}${inBranch('reply "Hi {name|¦}"')}`, is: [] },
  { title: 'nothing in a block', source: `${NAMES}${inBranch('reply """\n  Hi ¦\n  """')}`, is: [] },
  { title: 'nothing in a line comment', source: `${NAMES}${inBranch('// re¦')}`, is: [] },
  { title: 'nothing in a block comment', source: `${NAMES}${inBranch('/* re¦ */')}`, is: [] },
  { title: 'nothing in documentation', source: `/// Re¦\n${NAMES}`, is: [] },
  {
    title: 'agents behind chat with agent',
    source: `${NAMES}${inBranch('chat with agent ¦')}`,
    is: ['maya'],
  },
  { title: 'departments', source: `${NAMES}${inBranch('chat with department ¦')}`, is: ['sales'] },
  { title: 'bots', source: `${NAMES}${inBranch('invite bot ¦')}`, is: ['helper'] },
  { title: 'webhooks', source: `${NAMES}${inBranch('call ¦')}`, is: ['stock'] },
  { title: 'sequences', source: `${NAMES}${inBranch('invite sequence ¦')}`, is: ['S'] },
  {
    title: 'agents of a department',
    source: 'agent maya\nagent tom\ndepartment sales { maya, ¦ }',
    is: ['maya', 'tom'],
  },
  {
    title: 'values of a choice behind is',
    source: `${NAMES}${inBranch('if size is ¦')}`,
    has: ['"Small"', '"Big"', 'known', 'unknown', 'not'],
  },
  {
    title: 'values of a choice behind set',
    source: `${NAMES}${inBranch('set size ¦')}`,
    is: ['"Small"', '"Big"'],
  },
  { title: 'no values for a text', source: `${NAMES}${inBranch('set name ¦')}`, is: [] },
  {
    title: 'checks behind an attribute',
    source: `${NAMES}${inBranch('if name ¦')}`,
    has: ['is', 'contains', 'starts'],
    not: ['reply'],
  },
  {
    title: 'widget apps',
    source: inBranch('widget ¦'),
    is: [
      'article-search',
      'book-meeting',
      'calendly',
      'chili-piper',
      'get-a-demo',
      'jotform',
      'mailchimp',
      'oncehub',
      'stripe',
      'typeform',
    ],
  },
  {
    title: 'widget apps that run on SMS',
    source: 'sequence S { channels sms branch A { reply "Hi!" widget ¦ } }',
    is: ['article-search', 'calendly', 'chili-piper', 'get-a-demo', 'jotform', 'typeform'],
  },
  {
    title: 'actions in a branch',
    source: inBranch('\n    ¦\n'),
    has: ANY_ACTION,
    not: ['branch', 'channels', 'attribute', 'sequence', 'card'],
  },
  {
    title: 'actions before others',
    source: inBranch('\n    re¦\n    reply "more"\n'),
    has: ANY_ACTION,
    not: ['branch', 'attribute'],
  },
  {
    title: 'instant actions in an if',
    source: `${NAMES}${inBranch('if name is known {\n ¦\n }')}`,
    has: ['reply', 'note', 'if', 'set'],
    not: ['ask', 'options', 'close', 'end', 'goto', 'wait'],
  },
  {
    title: 'branches and settings in a sequence',
    source: 'sequence S {\n  ¦\n}',
    is: ['branch', 'channels', 'skip'],
  },
  {
    title: 'what a file is made of',
    source: '¦',
    is: ['agent', 'attribute', 'bot', 'department', 'import', 'scenario', 'sequence', 'webhook'],
  },
  {
    title: 'the same between two of them',
    source: `attribute a\n¦\n${inBranch('end')}`,
    has: ['attribute', 'sequence'],
    not: ['reply', 'branch', 'channels'],
  },
  { title: 'types', source: 'attribute a : ¦', is: ['date', 'email', 'number', 'phone', 'text', 'url'] },
  { title: 'parts of a card', source: inBranch('cards { card "Yes" { ¦ } }'), is: ['image', 'link', 'text'] },
  { title: 'cards', source: inBranch('cards { ¦ }'), is: ['card'] },
  { title: 'otherwise', source: inBranch('options { "Yes" -> A\n ¦ }'), has: ['otherwise'], not: ['reply'] },
  {
    title: 'parts of a webhook',
    source: 'webhook w get "https://a.example" {\n  ¦\n}',
    is: ['body', 'field', 'header', 'save'],
  },
  {
    title: 'steps of a scenario',
    source: `${inBranch('end')}\nscenario "It" of Nowhere {\n  ¦\n}`,
    is: ['bot', 'expect', 'given', 'visitor'],
  },
  { title: 'subjects of a tag', source: inBranch('tag ¦'), is: ['case', 'contact'] },
  {
    title: 'channels',
    source: 'sequence S { channels ¦ branch A { reply "Hi!" end } }',
    is: ['chat', 'sms'],
  },
  {
    title: 'names of the language that this one is written in',
    source: `attribute constructor\nattribute __proto__\n${inBranch('ask ¦')}`,
    is: ['__proto__', 'constructor'],
  },
];

function inBranch(action: string): string {
  return `sequence S { branch A { reply "Hi!" ${action} } }`;
}
