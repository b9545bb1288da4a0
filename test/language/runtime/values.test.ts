import { describe, expect, test } from 'vitest';
import type { AttributeType } from '../../../language/bot/bot.js';
import { accepts, parsePath, retryText } from '../../../language/runtime/index.js';
import { valueAt } from '../../../language/runtime/json-path.js';

const text: AttributeType = { kind: 'text' };
const email: AttributeType = { kind: 'email' };
const phone: AttributeType = { kind: 'phone' };
const date: AttributeType = { kind: 'date' };
const url: AttributeType = { kind: 'url' };
const number: AttributeType = { kind: 'number' };
const range: AttributeType = { kind: 'number', minimum: -1, maximum: 2.5 };
const choice: AttributeType = { kind: 'choice', values: ['a', 'A', '__proto__', 'Été'] };

const values: [AttributeType, string, string | undefined][] = [
  [text, ' Hi  you\n', 'Hi  you'],
  [text, ' \t\u00a0\n', undefined],
  [email, ' ann@example.com', 'ann@example.com'],
  [email, 'ann+x@localhost', 'ann+x@localhost'],
  [email, 'ann', undefined],
  [email, 'ann@@example.com', undefined],
  [email, 'ann@-example.com', undefined],
  [email, 'ann@example..com', undefined],
  [email, 'ann bob@example.com', undefined],
  [email, '', undefined],
  [phone, '+39 (02) 123-45.67', '+39 (02) 123-45.67'],
  [phone, '1234567', '1234567'],
  [phone, '123456', undefined],
  [phone, '123456789012345', '123456789012345'],
  [phone, '1234567890123456', undefined],
  [phone, '1234567x', undefined],
  [date, '2026-11-22', '2026-11-22'],
  [date, '2024-02-29', '2024-02-29'],
  [date, '2000-02-29', '2000-02-29'],
  [date, '2023-02-29', undefined],
  [date, '1900-02-29', undefined],
  [date, '2026-04-31', undefined],
  [date, '2026-13-01', undefined],
  [date, '2026-00-01', undefined],
  [date, '2026-01-00', undefined],
  [date, '22.11.2026', undefined],
  [url, 'HTTPS://x.example/a?b#c', 'HTTPS://x.example/a?b#c'],
  [url, 'http://localhost:8080', 'http://localhost:8080'],
  [url, 'https://', undefined],
  [url, 'https:///x', undefined],
  [url, 'x.example', undefined],
  [url, 'javascript:alert(1)//http://x', undefined],
  [url, 'https://x.example/a b', undefined],
  [number, ' 42 ', '42'],
  [number, '-0', '0'],
  [number, '-007.500', '-7.5'],
  [number, '0.0', '0'],
  [number, '123456789012345678901234567890', '123456789012345678901234567890'],
  [number, '1e3', undefined],
  [number, '.5', undefined],
  [number, '5.', undefined],
  [number, '+5', undefined],
  [number, '1,5', undefined],
  [number, '', undefined],
  [range, '-1', '-1'],
  [range, '2.5', '2.5'],
  [range, '2.51', undefined],
  [range, '-1.01', undefined],
  [choice, 'A', 'A'],
  [choice, 'a', 'a'],
  [choice, ' ÉTÉ ', 'Été'],
  [choice, '__PROTO__', '__proto__'],
  [choice, 'constructor', undefined],
  [choice, '', undefined],
];

test.each(values)('%j takes %j as %j', (type, given, kept) => {
  expect(accepts(type, given)).toBe(kept);
});

test('what is kept is kept again as it is', () => {
  for (const [type, , kept] of values) if (kept !== undefined) expect(accepts(type, kept)).toBe(kept);
});

test.each([
  [text, 'Please type an answer.'],
  [number, 'Please enter a number.'],
  [range, 'Please enter a number from -1 to 2.5.'],
  [choice, 'Please pick one of these.'],
])('%j has a retry text', (type, expected) => {
  expect(retryText(type)).toBe(expected);
});

describe('JSON paths', () => {
  test.each([
    ['a', ['a']],
    ['data.items[0].count', ['data', 'items', '0', 'count']],
    ['[1][2].a b', ['1', '2', 'a b']],
    ['', undefined],
    ['.a', undefined],
    ['a.', undefined],
    ['a..b', undefined],
    ['a[x]', undefined],
    ['a[0', undefined],
    ['a[0]b', undefined],
    ['a.[0]', undefined],
  ])('%j is %j', (path, keys) => {
    expect(parsePath(path)).toEqual(keys);
  });

  test.each([
    [{ a: { b: [1, 2] } }, ['a', 'b', '1'], 2],
    [JSON.parse('{"__proto__":{"x":"own"}}'), ['__proto__', 'x'], 'own'],
    [{}, ['__proto__', 'x'], undefined],
    [{}, ['constructor', 'name'], undefined],
    ['text', ['length'], undefined],
    [null, ['a'], undefined],
    [{ a: null }, ['a'], null],
  ])('in %j at %j stands %j', (json, path, value) => {
    expect(valueAt(json, path)).toEqual(value);
  });
});
