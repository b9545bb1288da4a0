import { assert } from 'chai';
import { behind } from './editing.js';
import { hoverAt } from './features.js';
import { test } from './runner.js';
import { open, openNew } from './workspace.js';

const BOT = `/// What they are *called*.
attribute name "Your name"

sequence Shop "The shop" {
  /// Where everyone begins.
  branch Start "Hello" {
    reply "**Hi** {name|there}, what now?"
    note "secret"
    options { "Buy <b>" -> Buy "Leave" -> Start }
  }
  branch Buy { cards { card "Tea" { text "Hot" -> Start } } }
}
`;

/** What hovering behind a text says, and what it does not say. */
const HOVERS: readonly { on: string; says: readonly string[]; not?: readonly string[] }[] = [
  {
    on: '{na',
    says: ['attribute name "Your name" : text', 'What they are *called*', 'An attribute in hover\\.seqbot'],
  },
  { on: 'sequence Sh', says: ['sequence Shop "The shop"', 'A sequence of 2 branches on chat'] },
  {
    on: '"Leave" -> Sta',
    says: ['branch Start "Hello"', 'Where everyone begins', '**Hi** `{name}`, what now?', '→ Buy'],
    not: ['secret', '<b>'],
  },
  { on: '-> Bu', says: ['branch Buy', '&nbsp;Tea&nbsp;</span> → Start', 'Hot'] },
  { on: 'opti', says: ['Bubble Options', 'options {'] },
  { on: 'car', says: ['Card Response', 'card "Margherita"'] },
];

test('hovering shows what a name or a word means', async () => {
  const { document } = await openNew('editing/hover.seqbot', BOT);
  for (const { on, says, not = [] } of HOVERS) {
    const shown = await hoverAt(document, behind(document, on));
    for (const part of says) assert.include(shown, part, `on ${on}`);
    for (const part of not) assert.notInclude(shown, part, `on ${on}`);
  }
});

test('hovering over prose shows nothing', async () => {
  const { document } = await openNew('editing/prose.seqbot', BOT);
  assert.equal(await hoverAt(document, behind(document, 'what no')), '');
});

test('hovering over a name of another file shows where it comes from', async () => {
  const { document } = await open('support/support.seqbot');
  assert.include(await hoverAt(document, behind(document, '{na')), 'visitor\\.seqbot');
});
