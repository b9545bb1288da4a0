import type { Drawn } from '../../../strings-chat.js';
import type { Colour } from '../stand-in-box.js';

/** Something that a drawing is made of. */
export type Part =
  | { readonly draws: 'field'; readonly says: Drawn; readonly icon?: string; readonly lines?: 2 }
  | { readonly draws: 'button'; readonly says: Drawn }
  | { readonly draws: 'check' | 'heading'; readonly says: Drawn }
  | { readonly draws: 'month' | 'times' | 'results' | 'letters' | 'stars' | 'progress' | 'seller' };

/** How an app is recognised. The parts of a row stand beside each other. */
export interface AppLook {
  readonly icon: string;
  readonly tone: Colour;
  readonly rows: readonly (readonly Part[])[];
}

const name: Part = { draws: 'field', says: 'name' };
const email: Part = { draws: 'field', says: 'email', icon: 'mail' };
const company: Part = { draws: 'field', says: 'company' };
const month: Part = { draws: 'month' };
const times: Part = { draws: 'times' };

const button = (says: Drawn): Part => ({ draws: 'button', says });
const heading = (says: Drawn): Part => ({ draws: 'heading', says });

const LOOKS: ReadonlyMap<string, AppLook> = new Map<string, AppLook>([
  [
    'article-search',
    {
      icon: 'search',
      tone: 'blue',
      rows: [[{ draws: 'field', says: 'search', icon: 'search' }], [{ draws: 'results' }]],
    },
  ],
  [
    'book-meeting',
    { icon: 'calendar', tone: 'green', rows: [[month, times], [name, email], [button('book')]] },
  ],
  [
    'calendly',
    { icon: 'clockface', tone: 'blue', rows: [[heading('duration')], [month, times], [name, email]] },
  ],
  [
    'chili-piper',
    {
      icon: 'flame',
      tone: 'red',
      rows: [[name, company], [email], [{ draws: 'seller' }], [times], [button('confirm')]],
    },
  ],
  ['get-a-demo', { icon: 'rocket', tone: 'purple', rows: [[name, company], [email], [button('demo')]] }],
  [
    'jotform',
    {
      icon: 'checklist',
      tone: 'orange',
      rows: [
        [name, { draws: 'field', says: 'phone' }],
        [heading('rating'), { draws: 'stars' }],
        [{ draws: 'field', says: 'message', lines: 2 }],
        [button('submit')],
      ],
    },
  ],
  [
    'mailchimp',
    {
      icon: 'megaphone',
      tone: 'yellow',
      rows: [[email, button('subscribe')], [{ draws: 'check', says: 'consent' }]],
    },
  ],
  [
    'oncehub',
    {
      icon: 'history',
      tone: 'purple',
      rows: [
        [{ draws: 'field', says: 'zone', icon: 'globe' }],
        [times, month],
        [name, email],
        [button('confirm')],
      ],
    },
  ],
  [
    'stripe',
    {
      icon: 'credit-card',
      tone: 'purple',
      rows: [
        [{ draws: 'field', says: 'card', icon: 'credit-card' }],
        [
          { draws: 'field', says: 'expiry' },
          { draws: 'field', says: 'code', icon: 'lock' },
        ],
        [button('pay')],
      ],
    },
  ],
  [
    'typeform',
    {
      icon: 'question',
      tone: 'green',
      rows: [[{ draws: 'progress' }], [heading('question')], [{ draws: 'letters' }], [button('next')]],
    },
  ],
]);

const UNKNOWN: AppLook = { icon: 'browser', tone: 'blue', rows: [] };

/** How an app looks; one that is not known is a window with nothing in it. */
export function appLookOf(app: string): AppLook {
  return LOOKS.get(app) ?? UNKNOWN;
}
