import type { Action, Bot } from '../../language/bot/bot.js';
import { BORN_NAMES } from './hostile-texts.js';

/** A bot that shows a text wherever a source can have one, and asks for an answer. Its names are those of every object. */
export function hostileBot(text: string): Bot {
  const [first = '', second = '', third = ''] = BORN_NAMES;
  return {
    format: 1,
    start: first,
    attributes: [
      ...BORN_NAMES.map((name) => ({ name, label: text, type: { kind: 'text' as const } })),
      { name: 'size', label: text, type: { kind: 'choice', values: [text, 'other'] } },
    ],
    agents: [{ name: first, label: text }],
    departments: [{ name: second, label: text, agents: [first] }],
    bots: [{ name: third, label: text }],
    webhooks: [
      {
        name: first,
        method: 'post',
        url: ['https://api.example/', text],
        headers: [{ name: text, value: [text] }],
        fields: [{ name: text, value: [{ attribute: first }] }],
        saves: [{ attribute: second, path: `${first}.${second}` }],
      },
    ],
    sequences: [
      {
        name: first,
        title: text,
        channels: ['chat', 'sms'],
        skipKnownAttributes: false,
        branches: [
          { name: first, title: text, actions: shown(text, first, second) },
          {
            name: second,
            title: text,
            actions: [
              { type: 'bot-reply', text: ['The end'] },
              { type: 'chat-with-agent', agent: first },
            ],
          },
        ],
      },
      {
        name: second,
        title: text,
        channels: ['chat'],
        skipKnownAttributes: false,
        branches: [{ name: first, actions: [{ type: 'end' }] }],
      },
    ],
  };
}

function shown(text: string, name: string, target: string): Action[] {
  return [
    { type: 'bot-reply', text: [text] },
    { type: 'bot-reply', text: ['before ', { attribute: target, fallback: text }, ' after'] },
    {
      type: 'bot-reply',
      media: [
        { kind: 'image', url: [text], alt: text },
        { kind: 'video', url: [`javascript:${text}`], alt: text },
      ],
    },
    {
      type: 'bot-reply',
      media: [
        { kind: 'image', url: ['data:image/svg+xml,<svg onload=pwned()>'], width: 10, height: 10, alt: text },
      ],
    },
    { type: 'redirect-to', url: ['javascript:pwned()'] },
    { type: 'add-note', on: 'case', text: [text, { agent: name }, { attribute: name }] },
    { type: 'assign-tag', on: 'contact', tag: text },
    { type: 'send-lead', email: text },
    { type: 'post-lead', url: [`javascript:${text}`] },
    { type: 'sync-to-crm', crm: text },
    { type: 'visitor-attribute', attribute: name, prompt: [text] },
    {
      type: 'bot-reply',
      text: ['**You said** ', { attribute: name }, ' [at](https://pizza.example/', { attribute: name }, ')'],
    },
    { type: 'call', webhook: name },
    {
      type: 'card-response',
      saves: target,
      cards: [
        {
          title: text,
          text: [text, { attribute: name }],
          image: { url: [`https://pizza.example/${text}`] },
          link: { label: text, url: ['javascript:pwned()'] },
          target,
        },
        { title: 'go on', target },
      ],
    },
  ];
}
