import type { RenderedPart, RenderedText } from '../../../language/runtime/effect.js';
import type { Inline, Tree } from '../../../language/text/tree.js';

export interface Case {
  readonly name: string;
  readonly text: RenderedText;
  readonly tree: Tree;
  readonly plain: string;
}

const known = (value: string): RenderedPart => ({ attribute: 'x', value, known: true });
const unknown: RenderedPart = { attribute: 'x', value: '', known: false };
const maya: RenderedPart = { agent: 'maya', label: 'Maya Chen' };

const text = (value: string): Inline => ({ type: 'text', text: value });
const value = (of: string): Inline => ({ type: 'value', attribute: 'x', text: of, known: true });
const paragraph = (...children: Inline[]): Tree => [{ type: 'paragraph', children }];

export const cases: readonly Case[] = [
  {
    name: 'marks up what the author wrote',
    text: ['**a** *b* `c`'],
    tree: paragraph(
      { type: 'strong', children: [text('a')] },
      text(' '),
      { type: 'emphasis', children: [text('b')] },
      text(' '),
      { type: 'code', children: [{ type: 'text', text: 'c' }] },
    ),
    plain: 'a b c',
  },
  {
    name: 'never marks up a value',
    text: ['Hi ', known('**x** [l](https://evil.example) <b>\n# y')],
    tree: paragraph(text('Hi '), value('**x** [l](https://evil.example) <b>\n# y')),
    plain: 'Hi **x** [l](https://evil.example) <b>\n# y',
  },
  {
    name: 'lets markup surround a value',
    text: ['**', known('*'), '**'],
    tree: paragraph({ type: 'strong', children: [value('*')] }),
    plain: '*',
  },
  {
    name: 'keeps an unknown value as a gap',
    text: ['Hi ', unknown, '!'],
    tree: paragraph(text('Hi '), { type: 'value', attribute: 'x', text: '', known: false }, text('!')),
    plain: 'Hi !',
  },
  {
    name: 'names an agent',
    text: [maya, ' please'],
    tree: paragraph({ type: 'mention', agent: 'maya', text: 'Maya Chen' }, text(' please')),
    plain: '@Maya Chen please',
  },
  {
    name: 'cannot be given a forged stand-in',
    text: ['\uE000\uE010\uE001 &#xE000; ', known('v')],
    tree: paragraph(text('\uE000'), text('\uE010'), text('\uE001'), text(' &#xE000; '), value('v')),
    plain: '\uE000\uE010\uE001 &#xE000; v',
  },
  {
    name: 'shows each line of the author as a line',
    text: ['a\nb'],
    tree: paragraph(text('a'), { type: 'break' }, text('b')),
    plain: 'a\nb',
  },
  {
    name: 'reads headings, lists and code blocks',
    text: ['# T\n- a\n- b\n\n3. c\n\n```js\nd ', known('`'), '\n```'],
    tree: [
      { type: 'heading', level: 1, children: [text('T')] },
      { type: 'list', items: [paragraph(text('a')), paragraph(text('b'))] },
      { type: 'list', start: 3, items: [paragraph(text('c'))] },
      {
        type: 'codeBlock',
        children: [
          { type: 'text', text: 'd ' },
          { type: 'value', attribute: 'x', text: '`', known: true },
        ],
      },
    ],
    plain: 'T\n- a\n- b\n3. c\nd `',
  },
  {
    name: 'leaves HTML, quotes and rules as they were typed',
    text: ['<b>x</b>\n> q\n---'],
    tree: paragraph(text('<b>x</b>'), { type: 'break' }, text('> q'), { type: 'break' }, text('---')),
    plain: '<b>x</b>\n> q\n---',
  },
  {
    name: 'encodes a value in the address of a link',
    text: ['[m](https://a.example/?q=', known('a b&c'), ')'],
    tree: paragraph({ type: 'link', url: 'https://a.example/?q=a%20b%26c', children: [text('m')] }),
    plain: 'm (https://a.example/?q=a%20b%26c)',
  },
  {
    name: 'writes an address once',
    text: ['<https://a.example/> <mailto:a@b.example>'],
    tree: paragraph(
      { type: 'link', url: 'https://a.example/', children: [text('https://a.example/')] },
      text(' '),
      { type: 'link', url: 'mailto:a@b.example', children: [text('mailto:a@b.example')] },
    ),
    plain: 'https://a.example/ mailto:a@b.example',
  },
];

/** Addresses that must not become links, each as parts between `[m](` and `)`. */
export const refusedAddresses: readonly RenderedText[] = [
  ['javascript:alert(1)'],
  ['data:text/html,x'],
  ['vscode://settings'],
  ['file:///etc/passwd'],
  ['command:workbench.action.quit'],
  ['/relative'],
  ['//host.example/'],
  ['https://'],
  ['https://user@evil.example/'],
  ['https://a.example\\@evil.example/'],
  ['https://', known('evil'), '.example/'],
  ['https://shop.', known('evil.example')],
  [known('https://evil.example/')],
  ['java', known('script'), ':alert(1)'],
];
