import { describe, expect, it } from 'vitest';
import { freeTitle, titleProblem } from '../../../client/preview/scenario-title.js';

describe('freeTitle', () => {
  it('counts what there is already', () => {
    expect(freeTitle('')).toBe('Conversation 1');
    expect(freeTitle('scenario "Conversation 1" {}\nscenario "Conversation 2" {}')).toBe('Conversation 3');
    expect(freeTitle('scenario "Conversation 2" {}')).toBe('Conversation 1');
  });
});

describe('titleProblem', () => {
  it.each(['x', ' x ', '"{', 'x'.repeat(200)])('takes "%s"', (title) => {
    expect(titleProblem(title)).toBeUndefined();
  });
  it.each(['', ' \t', 'x'.repeat(201)])('refuses "%s"', (title) => {
    expect(titleProblem(title)).toBeTypeOf('string');
  });
});
