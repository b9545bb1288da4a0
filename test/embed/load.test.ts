import { expect, it } from 'vitest';
import { BOT_FORMAT, load } from '../../language/embed/runtime.js';

const EMPTY = {
  start: '',
  attributes: [],
  agents: [],
  departments: [],
  bots: [],
  webhooks: [],
  sequences: [],
};

it.each([BOT_FORMAT + 1, undefined, '1'])('a bot of format %s is refused', (format) => {
  const bot = JSON.parse(JSON.stringify({ ...EMPTY, format }));
  expect(() => load(bot)).toThrow(RangeError);
});

it.each(['null', '1', '[]'])('%s is refused', (json) => {
  expect(() => load(JSON.parse(json))).toThrow(RangeError);
});

it('a bot of this format is not', () => {
  expect(load({ ...EMPTY, format: BOT_FORMAT }).sequences).toEqual([]);
});
