import type { Bot } from '../../../language/bot/bot.js';
import { act, botOf, branchesOf, text } from '../runtime/bot-builder.js';

const { reply, ask, options, next, end } = act;

/** A bot that does a bit of everything a scenario can speak of. */
export const PIZZA: Bot = botOf({
  channels: ['chat', 'sms'],
  branches: {
    Welcome: [
      reply('Hi **{name|there}**!'),
      reply('What now?'),
      options({
        Order: 'Order',
        Person: 'Person',
        Team: 'Team',
        Book: 'Book',
        Look: 'Look',
        Test: 'Test',
        Loop: 'Loop',
        Other: 'Other',
        Helper: 'Helper',
      }),
    ],
    Order: [
      ask('pizza', 'Which one?'),
      ask('count', 'How many?', 'A number, please.'),
      { type: 'send-lead', email: 'orders@pizza.example' },
      { type: 'add-note', on: 'case', text: text('{count} {pizza} for {@maya}') },
      { type: 'assign-tag', on: 'case', tag: 'order' },
      reply('Grazie!'),
      { type: 'close-conversation' },
    ],
    Person: [{ type: 'chat-with-agent', agent: 'maya', offline: 'Away' }],
    Away: [reply('Nobody is there.'), end],
    Team: [{ type: 'chat-with-department' }],
    Book: [{ type: 'chat-widget', app: 'calendly', target: 'Booked' }],
    Booked: [reply('See you.'), { type: 'redirect-to', url: ['https://pizza.example/map'] }, end],
    Look: [
      {
        type: 'card-response',
        cards: [
          { title: 'Menu', link: { url: ['https://pizza.example/menu'] } },
          { title: 'Offers', link: { url: ['https://pizza.example/offers'] }, target: 'Booked' },
        ],
      },
    ],
    Test: [
      {
        type: 'split',
        parts: [
          { share: 50, target: 'Call' },
          { share: 50, target: 'Ping' },
        ],
      },
    ],
    Call: [
      { type: 'call', webhook: 'lookup', failed: 'Away' },
      reply('{count} left'),
      ask('name', 'Name?'),
      next('Call'),
    ],
    Ping: [{ type: 'call', webhook: 'ping', failed: 'Away' }, reply('Pinged'), end],
    Loop: [next('Loop')],
    Other: [{ type: 'invite-sequence-bot', sequence: 'Second' }],
    Helper: [{ type: 'invite-conversational-bot', bot: 'helper' }],
  },
  more: {
    webhooks: [
      {
        name: 'lookup',
        method: 'get',
        url: ['https://x.example'],
        headers: [],
        fields: [],
        saves: [{ attribute: 'count', path: 'n' }],
      },
      { name: 'ping', method: 'get', url: ['https://x.example'], headers: [], fields: [], saves: [] },
    ],
    sequences: [
      {
        name: 'Second',
        channels: ['chat'],
        skipKnownAttributes: false,
        branches: branchesOf({
          Welcome: [reply('Second'), ask('email'), { type: 'invite-sequence-bot', sequence: 'Main' }],
        }),
      },
      {
        name: 'Endless',
        channels: ['chat'],
        skipKnownAttributes: false,
        branches: branchesOf({ Start: [next('Start')] }),
      },
      {
        name: 'Calling',
        channels: ['chat'],
        skipKnownAttributes: false,
        branches: branchesOf({ Start: [{ type: 'call', webhook: 'ping' }, next('Start')] }),
      },
    ],
  },
});
