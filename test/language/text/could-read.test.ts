import { describe, expect, it } from 'vitest';
import type { Text } from '../../../language/bot/bot.js';
import { PossibleTexts } from '../../../language/text/could-read.js';

const name = { attribute: 'name' };

const could: [Text, string][] = [
  [['order'], 'order'],
  [['order'], ' order '],
  [[], ''],
  [[name], ''],
  [[name], 'anything at all'],
  [['Hi ', name], 'Hi'],
  [['Hi ', name, '!'], 'Hi Ann!'],
  [[name, ' ordered'], 'ordered'],
  [[name, ' and ', name], 'Ann and Bob and Cy'],
  [['a', name, 'b', name, 'c'], 'a b b c'],
  [['https://x.example/?n=', name], 'https://x.example/?n=Ann%20B'],
];

const never: [Text, string][] = [
  [['order'], 'Order'],
  [['order'], 'orders'],
  [[], 'x'],
  [['Hi ', name, '!'], 'Hi Ann'],
  [['Hi ', name, '!'], 'Hello Ann!'],
  [['ab', name, 'bc'], 'abc'],
  [['a', name, 'b', name, 'c'], 'a c b'],
  [['a', name, 'bc', name, 'c'], 'abc'],
];

function of(...texts: Text[]): PossibleTexts {
  const possible = new PossibleTexts();
  for (const text of texts) possible.add(text);
  return possible;
}

describe('a text', () => {
  it.each(could)('%j could read %j', (text, expected) => expect(of(text).couldRead(expected)).toBe(true));

  it.each(never)('%j never reads %j', (text, expected) => expect(of(text).couldRead(expected)).toBe(false));
});

describe('one of some texts', () => {
  const texts = of(['order'], ['Hi ', name, '!'], ['a', name]);

  it.each(['order', 'Hi Ann!', 'abc'])('could read %j', (expected) =>
    expect(texts.couldRead(expected)).toBe(true),
  );

  it.each(['orders', 'Hi Ann', 'ba'])('never reads %j', (expected) =>
    expect(texts.couldRead(expected)).toBe(false),
  );

  it('without references says what is written', () => {
    expect(of(['an order'], ['Hi ', name], [], ['x']).constant).toEqual(['an order', '', 'x']);
  });
});
