import { describe, expect, it } from 'vitest';
import type { Text } from '../../../language/bot/bot.js';
import { couldRead } from '../../../language/text/could-read.js';

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

describe('a text', () => {
  it.each(could)('%j could read %j', (text, expected) => expect(couldRead(text, expected)).toBe(true));

  it.each(never)('%j never reads %j', (text, expected) => expect(couldRead(text, expected)).toBe(false));
});
