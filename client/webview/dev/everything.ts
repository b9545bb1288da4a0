import type { Bot } from '../../../language/bot/bot.js';

const FORMATTED = `# Everything
**bold**, *italic*, \`code\` and a [link](https://example.com/a).

1. one
2. two
   - nested

\`\`\`
const answer = 42;
\`\`\`
<b>no HTML</b>`;

/** One of each thing that a conversation can show. */
export const everything: Bot = {
  format: 1,
  start: 'Everything',
  attributes: [
    { name: 'name', label: 'Your name', type: { kind: 'text' } },
    { name: 'email', type: { kind: 'email' } },
    { name: 'size', type: { kind: 'choice', values: ['Small', 'Large'] } },
    { name: 'score', type: { kind: 'number', minimum: 0, maximum: 10 } },
    { name: 'city', type: { kind: 'text' } },
    { name: '__proto__', type: { kind: 'text' } },
  ],
  agents: [{ name: 'maya', label: 'Maya Chen' }],
  departments: [{ name: 'sales', label: 'Sales', agents: ['maya'] }],
  bots: [{ name: 'ada', label: 'Ada' }],
  webhooks: [
    {
      name: 'weather',
      method: 'post',
      url: ['https://weather.example/now?city=', { attribute: 'city' }],
      headers: [{ name: 'Accept', value: ['application/json'] }],
      fields: [{ name: 'city', value: [{ attribute: 'city' }] }],
      saves: [
        { attribute: 'city', path: 'place.city' },
        { attribute: 'score', path: 'score' },
      ],
    },
  ],
  sequences: [
    {
      name: 'Everything',
      channels: ['chat'],
      skipKnownAttributes: false,
      branches: [
        {
          name: 'Start',
          actions: [
            { type: 'bot-reply', text: [FORMATTED] },
            { type: 'wait', milliseconds: 1500 },
            {
              type: 'bot-reply',
              text: [
                'Hello ',
                { attribute: 'name' },
                ', or ',
                { attribute: 'city', fallback: 'stranger' },
                '. A picture:',
              ],
              media: [
                {
                  kind: 'image',
                  url: ['https://pizza.example/none.png'],
                  width: 320,
                  height: 180,
                  alt: 'A pizza',
                },
              ],
            },
            {
              type: 'bot-reply',
              media: [
                { kind: 'video', url: ['https://youtu.be/abc'], width: 300, height: 169, alt: 'How we bake' },
              ],
            },
            { type: 'visitor-attribute', attribute: 'size', prompt: ['Which size?'] },
            { type: 'visitor-attribute', attribute: 'score', prompt: ['How do you like us?'] },
            { type: 'redirect-to', url: ['https://example.com/thanks'] },
            { type: 'call', webhook: 'weather', failed: 'Failed' },
            { type: 'bot-reply', text: ['Weather in ', { attribute: 'city' }] },
            { type: 'post-lead', url: ['https://crm.example/leads'] },
            {
              type: 'add-note',
              on: 'contact',
              text: ['Score: ', { attribute: 'score' }, ' for ', { agent: 'maya' }],
            },
            {
              type: 'chat-widget',
              app: 'calendly',
              config: ['https://calendly.com/maya/30min'],
              target: 'Split',
            },
          ],
        },
        {
          name: 'Failed',
          actions: [
            { type: 'bot-reply', text: ['No weather today.'] },
            { type: 'next', target: 'Split' },
          ],
        },
        {
          name: 'Split',
          actions: [
            {
              type: 'split',
              parts: [
                { share: 50, target: 'A' },
                { share: 50, target: 'B' },
              ],
            },
          ],
        },
        {
          name: 'A',
          actions: [
            { type: 'bot-reply', text: ['You are in A.'] },
            { type: 'invite-conversational-bot', bot: 'ada' },
          ],
        },
        { name: 'B', actions: [{ type: 'bot-reply', text: ['You are in B.'] }, { type: 'chat-with-agent' }] },
      ],
    },
    {
      name: 'Loop',
      title: 'A bot that never waits',
      channels: ['sms'],
      skipKnownAttributes: false,
      branches: [{ name: 'Round', actions: [{ type: 'next', target: 'Round' }] }],
    },
  ],
};
