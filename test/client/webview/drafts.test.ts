import { describe, expect, it } from 'vitest';
import { draftOf, valuesOf } from '../../../client/webview/chat/drafts.js';
import type { AttributeDeclaration } from '../../../language/bot/bot.js';

const attributes: readonly AttributeDeclaration[] = [
  { name: 'email', type: { kind: 'email' } },
  { name: 'age', type: { kind: 'number', minimum: 1, maximum: 120 } },
  { name: '__proto__', type: { kind: 'text' } },
];

const valuesIn = (...entries: readonly [string, string][]) => valuesOf(attributes, new Map(entries));

describe('what is typed into the fields of attributes', () => {
  it('is kept as the profile keeps it', () => {
    expect(valuesIn(['age', ' 007 '])).toEqual({ age: '7' });
  });

  it('is no value where nothing is typed', () => {
    expect(valuesIn(['email', ''], ['age', '7'])).toEqual({ age: '7' });
  });

  it('is refused as a whole when one does not fit', () => {
    expect(valuesIn(['email', 'nope'], ['age', '7'])).toBeUndefined();
  });

  it('may be of any name', () => {
    const values = valuesIn(['__proto__', 'x']) ?? {};
    expect(Object.entries(values)).toEqual([['__proto__', 'x']]);
    expect([...draftOf(values)]).toEqual([['__proto__', 'x']]);
  });
});
