import { act, text } from './bot-builder.js';
import { type Conversation, pick, say, testConversations } from './playing.js';

const { reply, ask, end } = act;

const replies: Conversation[] = [
  {
    title: 'a reply shows its text with values, fallbacks and agents filled in',
    bot: { branches: { A: [reply('Hi {name|there}, {count} times, by {@maya} and {@tom}'), end] } },
    setup: { profile: { count: '3' } },
    begins: ['reply Hi there, 3 times, by Maya Chen and tom', 'ended end'],
  },
  {
    title: 'pictures and videos come with the reply, values in their addresses percent-encoded',
    bot: {
      branches: {
        A: [
          {
            type: 'bot-reply',
            text: ['Look'],
            media: [
              {
                kind: 'image',
                url: text('https://x.example/{name}.png?by={@maya}'),
                width: 5,
                height: 6,
                alt: 'x',
              },
              { kind: 'video', url: ['https://x.example/v.mp4'] },
            ],
          },
          end,
        ],
      },
    },
    setup: { profile: { name: 'a/b &\ud800é' } },
    begins: [
      'reply Look [image https://x.example/a%2Fb%20%26%EF%BF%BD%C3%A9.png?by=Maya%20Chen] [video https://x.example/v.mp4]',
      'ended end',
    ],
  },
  {
    title: 'a branch that runs off its end stops the sequence',
    bot: { branches: { A: [reply('Hi')] } },
    begins: ['reply Hi', 'ended ran-off'],
  },
  {
    title: 'a pause and a redirect go on',
    bot: {
      branches: {
        A: [{ type: 'wait', milliseconds: 20 }, { type: 'redirect-to', url: ['https://x.example'] }, end],
      },
    },
    begins: ['pause 20', 'redirect https://x.example', 'ended end'],
  },
  {
    title: 'a popup blocker stops a redirect, not the chat',
    bot: { branches: { A: [{ type: 'redirect-to', url: text('https://x.example?{name}') }, end] } },
    setup: { circumstances: { popups: 'blocked' }, profile: { name: '?' } },
    begins: ['redirect https://x.example?%3F blocked', 'ended end'],
  },
];

const asking: Conversation[] = [
  {
    title: 'an answer that fits lands on the profile, trimmed',
    bot: { branches: { A: [ask('email', 'Where to?'), reply('To {email}'), end] } },
    begins: ['prompt Where to?'],
    turns: [[say('  ann@example.com '), 'email = ann@example.com', 'reply To ann@example.com', 'ended end']],
  },
  {
    title: 'an answer that does not fit is asked for again, with the default text',
    bot: { branches: { A: [ask('email', 'Where to?'), end] } },
    begins: ['prompt Where to?'],
    turns: [
      [say('nope'), 'retry Please enter an email address, such as ann@example.com.'],
      [say(' '), 'retry Please enter an email address, such as ann@example.com.'],
      [say('a@b'), 'email = a@b', 'ended end'],
    ],
  },
  {
    title: "the author's retry text is used where there is one",
    bot: { branches: { A: [ask('score', 'How many?', 'No, {name|friend}.'), end] } },
    begins: ['prompt How many?'],
    turns: [
      [say('11'), 'retry No, friend.'],
      [say('07.50'), 'score = 7.5', 'ended end'],
    ],
  },
  {
    title: 'without a prompt it waits silently',
    bot: { branches: { A: [reply('Name?'), ask('name')] } },
    begins: ['reply Name?'],
    turns: [[say('Ann'), 'name = Ann', 'ended ran-off']],
  },
  {
    title: 'a choice shows its values and takes a pick',
    bot: { branches: { A: [ask('pizza', 'Which?'), end] } },
    begins: ['prompt Which?', 'bubbles Margherita | Diavola'],
    turns: [
      [pick(2), 'refused: no-such-choice'],
      [pick(1), 'picked 1 Diavola', 'pizza = Diavola', 'ended end'],
    ],
  },
  {
    title: 'a choice is picked by typing its whole text in any case; numbers pick on SMS only',
    bot: { branches: { A: [ask('pizza'), end] } },
    begins: ['bubbles Margherita | Diavola'],
    turns: [
      [say('Diav'), 'retry Please pick one of these.', 'bubbles Margherita | Diavola'],
      [say('2'), 'retry Please pick one of these.', 'bubbles Margherita | Diavola'],
      [say(' DIAVOLA '), 'picked 1 Diavola', 'pizza = Diavola', 'ended end'],
    ],
  },
  {
    title: 'on SMS a number picks a choice',
    bot: { channels: ['sms', 'chat'], branches: { A: [ask('pizza', undefined, 'Again:'), end] } },
    begins: ['bubbles Margherita | Diavola'],
    turns: [
      [say('0'), 'retry Again:', 'bubbles Margherita | Diavola'],
      [say('3'), 'retry Again:', 'bubbles Margherita | Diavola'],
      [say('2.'), 'picked 1 Diavola', 'pizza = Diavola', 'ended end'],
    ],
  },
  {
    title: 'a known attribute is asked for again',
    bot: { branches: { A: [ask('name', 'Name?'), end] } },
    setup: { profile: { name: 'Ann' } },
    begins: ['prompt Name?'],
    turns: [[say('Bob'), 'name = Bob', 'ended end']],
  },
  {
    title: 'with skip known attributes a known one is passed over, prompt and all',
    bot: { skipKnownAttributes: true, branches: { A: [ask('name', 'Name?'), ask('email', 'Email?'), end] } },
    setup: { profile: { name: 'Ann' } },
    begins: ['prompt Email?'],
    turns: [[say('a@b'), 'email = a@b', 'ended end']],
  },
];

testConversations([...replies, ...asking]);
