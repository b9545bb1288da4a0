import { describe, expect, it } from 'vitest';
import { branchNameFrom, gist } from '../../../language/fixes/branch-name.js';

describe('a name for a branch', () => {
  it.each([
    ['Order a pizza', 'OrderAPizza'],
    ['Talk to a person!', 'TalkToAPerson'],
    ['  "Größe" – L?', 'GrößeL'],
    ['é', 'É'],
    ['opening_hours', 'OpeningHours'],
    ['__proto__', 'Proto'],
  ])('from %j is %j', (words, name) => expect(branchNameFrom(words)).toBe(name));

  it.each(['', '👍', '24 hours', 'a'.repeat(41)])('cannot be made from %j', (words) =>
    expect(branchNameFrom(words)).toBeUndefined(),
  );
});

it.each([
  ['Order a pizza', 'orderAPizza'],
  ['Ask a human!', 'ask-a-human'],
  ['👍', ''],
])('%j and %j mean the same', (left, right) => expect(gist(left)).toBe(gist(right)));
