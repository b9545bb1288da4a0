import { act, text } from './bot-builder.js';
import { type Conversation, cancel, complete, openLink, pick, say, testConversations } from './playing.js';

const { reply, options, end } = act;

const AB = { A: [options({ Yes: 'B', 'No thanks': 'C' }, { saves: 'name' })], B: [end], C: [reply('Bye')] };

const bubbles: Conversation[] = [
  {
    title: 'a picked label is saved and leads to its branch',
    bot: { branches: AB },
    begins: ['bubbles Yes | No thanks'],
    turns: [[pick(1), 'picked 1 No thanks', 'name = No thanks', 'branch C', 'reply Bye', 'ended ran-off']],
  },
  {
    title: 'a typed label picks; anything else shows the bubbles again',
    bot: { branches: AB },
    begins: ['bubbles Yes | No thanks'],
    turns: [
      [say('no'), 'bubbles Yes | No thanks'],
      [say('1'), 'bubbles Yes | No thanks'],
      [
        say('no THANKS\n'),
        'picked 1 No thanks',
        'name = No thanks',
        'branch C',
        'reply Bye',
        'ended ran-off',
      ],
    ],
  },
  {
    title: 'a label in the right case goes before one that differs only in case',
    bot: { branches: { A: [options({ yes: 'B', YES: 'C' })], B: [end], C: [end] } },
    begins: ['bubbles yes | YES'],
    turns: [[say('YES'), 'picked 1 YES', 'branch C', 'ended end']],
  },
  {
    title: 'composed and decomposed letters are the same',
    bot: { branches: { A: [options({ 'Caf\u00e9': 'B' })], B: [end] } },
    begins: ['bubbles Caf\u00e9'],
    turns: [[say('CAFE\u0301'), 'picked 0 Caf\u00e9', 'branch B', 'ended end']],
  },
  {
    title: 'otherwise takes any other text and saves it into a text attribute',
    bot: { branches: { A: [options({ Yes: 'A' }, { saves: 'name', otherwise: 'B' })], B: [end] } },
    begins: ['bubbles Yes'],
    turns: [[say(' maybe '), 'name = maybe', 'branch B', 'ended end']],
  },
  {
    title: 'otherwise saves nothing into an attribute of another type',
    bot: { branches: { A: [options({ 1: 'A' }, { saves: 'count', otherwise: 'B' })], B: [end] } },
    begins: ['bubbles 1'],
    turns: [[say('7'), 'branch B', 'ended end']],
  },
  {
    title: 'a label that does not fit the attribute leads on all the same',
    bot: { branches: { A: [options({ Many: 'B' }, { saves: 'count' })], B: [end] } },
    begins: ['bubbles Many'],
    turns: [[pick(0), 'picked 0 Many', 'misfit count = Many', 'branch B', 'ended end']],
  },
  {
    title: 'on SMS a number picks, unless it is a label itself',
    bot: {
      channels: ['sms'],
      branches: { A: [options({ two: 'B', one: 'B' })], B: [options({ 10: 'C', 2: 'A' })], C: [end] },
    },
    begins: ['bubbles two | one'],
    turns: [
      [say('2'), 'picked 1 one', 'branch B', 'bubbles 2 | 10'],
      [say('2'), 'picked 0 2', 'branch A', 'bubbles two | one'],
    ],
  },
];

const MENU = 'https://pizza.example/menu';
const CARDS = {
  A: [
    {
      type: 'card-response' as const,
      saves: 'pizza',
      cards: [
        {
          title: 'Diavola',
          text: text('Spicy, {name|you}'),
          image: { url: ['https://x.example/d.png'] },
          target: 'B',
        },
        { title: 'See all', link: { url: text(`${MENU}?{name}`) } },
        { title: 'Both', link: { label: 'Menu', url: [MENU] }, target: 'B' },
        { title: 'Neither', text: ['Just words'] },
      ],
    },
  ],
  B: [end],
};
const SHOWN = `cards Diavola* Spicy, you [image https://x.example/d.png] | See all <${MENU}?> | Both* <${MENU}> | Neither Just words`;

const cards: Conversation[] = [
  {
    title: 'a card with a branch is picked and its title saved',
    bot: { branches: CARDS },
    begins: [SHOWN],
    turns: [[pick(0), 'picked 0 Diavola', 'pizza = Diavola', 'branch B', 'ended end']],
  },
  {
    title: 'a card with only a link opens it while the chat waits on',
    bot: { branches: CARDS },
    begins: [SHOWN],
    turns: [
      [openLink(1), `opened ${MENU}?`],
      [pick(1), `opened ${MENU}?`],
      [say('see ALL'), `opened ${MENU}?`],
      [say('diavola'), 'picked 0 Diavola', 'pizza = Diavola', 'branch B', 'ended end'],
    ],
  },
  {
    title: 'opening the link of a card with a branch picks it as well',
    bot: { branches: CARDS },
    begins: [SHOWN],
    turns: [[openLink(2), `opened ${MENU}`, 'picked 2 Both', 'misfit pizza = Both', 'branch B', 'ended end']],
  },
  {
    title: 'picking a card with a branch leaves its link alone',
    bot: { branches: CARDS },
    begins: [SHOWN],
    turns: [[pick(2), 'picked 2 Both', 'misfit pizza = Both', 'branch B', 'ended end']],
  },
  {
    title: 'what cannot be picked or opened is refused; other words show the cards again',
    bot: { branches: CARDS },
    begins: [SHOWN],
    turns: [
      [pick(3), 'refused: no-such-choice'],
      [pick(4), 'refused: no-such-choice'],
      [pick(Number.NaN), 'refused: no-such-choice'],
      [openLink(0), 'refused: no-link'],
      [openLink(-1), 'refused: no-such-choice'],
      [say('Neither'), SHOWN],
      [say('what?'), SHOWN],
    ],
  },
  {
    title: 'on SMS the number of a card picks it',
    bot: { channels: ['sms'], branches: CARDS },
    begins: [SHOWN],
    turns: [[say('1'), 'picked 0 Diavola', 'pizza = Diavola', 'branch B', 'ended end']],
  },
];

const widget = (target?: string) => ({
  type: 'chat-widget' as const,
  app: 'calendly',
  config: text('for {name}'),
  target,
});

const widgets: Conversation[] = [
  {
    title: 'an app waits through typing and cancelling, and goes on when it is done',
    bot: { branches: { A: [widget('B')], B: [end] } },
    setup: { profile: { name: 'Ann' } },
    begins: ['widget calendly for Ann'],
    turns: [
      [say('hello?'), 'ignored hello?'],
      [cancel, 'cancelled calendly'],
      [pick(0), 'refused: nothing-to-pick'],
      [complete, 'completed calendly', 'branch B', 'ended end'],
    ],
  },
  {
    title: 'an app that leads nowhere ends the sequence',
    bot: { branches: { A: [widget()] } },
    begins: ['widget calendly for '],
    turns: [
      [complete, 'completed calendly', 'ended widget'],
      [complete, 'refused: ended'],
    ],
  },
];

testConversations([...bubbles, ...cards, ...widgets]);
