import type { Bot } from '../../../language/bot/bot.js';

const NO_DECLARATIONS = { bots: [], webhooks: [] };

/** A short conversation with bubbles, cards and a hand-over. */
export const pizza: Bot = {
  format: 1,
  start: 'PizzaPalace',
  ...NO_DECLARATIONS,
  attributes: [
    { name: 'name', label: 'Your name', type: { kind: 'text' } },
    { name: 'email', type: { kind: 'email' } },
    { name: 'pizza', type: { kind: 'choice', values: ['Margherita', 'Diavola'] } },
  ],
  agents: [{ name: 'maya', label: 'Maya Chen' }],
  departments: [{ name: 'sales', label: 'Sales', agents: ['maya'] }],
  sequences: [
    {
      name: 'PizzaPalace',
      title: 'Pizza Palace',
      channels: ['chat', 'sms'],
      skipKnownAttributes: true,
      branches: [
        {
          name: 'Welcome',
          actions: [
            { type: 'bot-reply', text: ['Hi 👋 Welcome to **Pizza Palace**!'] },
            { type: 'visitor-attribute', attribute: 'name', prompt: ['What should we call you?'] },
            { type: 'bot-reply', text: ['Nice to meet you, ', { attribute: 'name' }, '.'] },
            {
              type: 'bubble-options',
              options: [
                { label: 'Order a pizza', target: 'Order' },
                { label: 'Talk to a person', target: 'Person' },
              ],
              otherwise: 'Welcome',
            },
          ],
        },
        {
          name: 'Order',
          actions: [
            { type: 'bot-reply', text: ['Which one?'] },
            {
              type: 'card-response',
              saves: 'pizza',
              cards: [
                {
                  title: 'Margherita',
                  text: ['Tomato, mozzarella'],
                  image: { url: ['https://pizza.example/m.png'], width: 500, height: 500 },
                  target: 'Confirm',
                },
                { title: 'Diavola', text: ['Spicy salami'], target: 'Confirm' },
                { title: 'See all', link: { url: ['https://pizza.example/menu'] } },
              ],
            },
          ],
        },
        {
          name: 'Confirm',
          actions: [
            {
              type: 'visitor-attribute',
              attribute: 'email',
              prompt: ['Where do we send the receipt?'],
              retry: ["That doesn't look like an email address."],
            },
            { type: 'send-lead', email: 'orders@pizza.example' },
            { type: 'add-note', on: 'case', text: [{ attribute: 'pizza' }] },
            { type: 'assign-tag', on: 'case', tag: 'order' },
            { type: 'bot-reply', text: ['Grazie, ', { attribute: 'name' }, '!'] },
            { type: 'close-conversation' },
          ],
        },
        {
          name: 'Person',
          actions: [
            { type: 'add-note', on: 'case', text: [{ agent: 'maya' }, ' this visitor asked for a person.'] },
            { type: 'assign-tag', on: 'contact', tag: 'U.S. Customer' },
            { type: 'bot-reply', text: ['One moment, please.'] },
            { type: 'chat-with-department', department: 'sales', offline: 'Back' },
          ],
        },
        {
          name: 'Back',
          actions: [
            { type: 'bot-reply', text: ['Nobody is online right now. Back to the start:'] },
            { type: 'go-to', target: 'Welcome' },
          ],
        },
      ],
    },
  ],
};
