import { expect, test } from 'vitest';
import { type Effect, smsLines } from '../../../language/runtime/index.js';

const rows: [string, Effect, string[]][] = [
  [
    'a message with media',
    {
      at: '',
      type: 'message',
      purpose: 'reply',
      text: ['Hi **', { attribute: 'name', value: 'Ann', known: true }, '**\nLook:'],
      media: [
        { kind: 'image', url: 'https://x.example/a.png', alt: 'A pizza' },
        { kind: 'video', url: 'https://x.example/v.mp4' },
      ],
    },
    ['Hi **Ann**', 'Look:', 'A pizza: https://x.example/a.png', 'https://x.example/v.mp4'],
  ],
  ['bubbles', { at: '', type: 'bubbles', labels: ['Yes', 'No'] }, ['1. Yes', '2. No']],
  [
    'cards',
    {
      at: '',
      type: 'cards',
      cards: [
        {
          title: 'Diavola',
          text: ['Spicy'],
          image: { kind: 'image', url: 'https://x.example/d.png' },
          pickable: true,
        },
        { title: 'See all', link: { label: 'Menu', url: 'https://x.example' }, pickable: false },
        { title: 'More', link: { url: 'https://y.example' }, pickable: true },
      ],
    },
    [
      '1. Diavola',
      'Spicy',
      'https://x.example/d.png',
      '2. See all',
      'Menu: https://x.example',
      '3. More',
      'https://y.example',
    ],
  ],
  [
    'an app',
    { at: '', type: 'widget', app: 'calendly', config: 'https://c.example' },
    ['calendly: https://c.example'],
  ],
  ['an app without more', { at: '', type: 'widget', app: 'jotform' }, ['jotform']],
  [
    'a redirect',
    { at: '', type: 'redirect', url: 'https://x.example', blocked: false },
    ['https://x.example'],
  ],
  ['a note', { at: '', type: 'note', on: 'case', text: ['secret'] }, []],
];

test.each(rows)('%s', (_, effect, lines) => {
  expect(smsLines(effect)).toEqual(lines);
});
