import { describe, expect, it } from 'vitest';
import {
  againInWords,
  leftOutInWords,
  NO_EXAMPLE,
  stepInWords,
} from '../../../language/diagnostics/path-wording.js';
import { inSeries, round } from '../../../language/diagnostics/wording.js';
import type { WitnessStep } from '../../../language/paths/witness.js';

const STEPS: readonly (readonly [WitnessStep, string])[] = [
  [{ at: '', what: 'begin', known: [] }, 'The visitor is new.'],
  [
    {
      at: '',
      what: 'begin',
      known: [
        ['name', 'Ann'],
        ['size', 'Large'],
      ],
    },
    'The visitor is known: "name" is "Ann", "size" is "Large".',
  ],
  [{ at: '', what: 'pick', label: 'Order' }, 'The visitor picks "Order".'],
  [{ at: '', what: 'say', text: 'a\u202Eb' }, 'The visitor writes "aU+202Eb".'],
  [{ at: '', what: 'open-link', label: 'Menu' }, 'The visitor opens "Menu".'],
  [{ at: '', what: 'complete-widget', app: 'calendly' }, 'The visitor completes "calendly".'],
  [{ at: '', what: 'cancel-widget', app: 'calendly' }, 'The visitor cancels "calendly".'],
  [{ at: '', what: 'answered', webhook: 'find', saved: [], missing: [] }, 'Webhook "find" answers.'],
  [
    { at: '', what: 'answered', webhook: 'find', saved: [], missing: ['name'] },
    'Webhook "find" answers without "name".',
  ],
  [
    { at: '', what: 'answered', webhook: 'find', saved: [['size', 'Small']], missing: [] },
    'Webhook "find" answers: "size" is "Small".',
  ],
  [
    { at: '', what: 'answered', webhook: 'find', saved: [['size', 'Small']], missing: ['n', 'm'] },
    'Webhook "find" answers: "size" is "Small"; without "n" and "m".',
  ],
  [{ at: '', what: 'failed', webhook: 'find' }, 'Webhook "find" fails.'],
  [{ at: '', what: 'offline' }, 'Nobody is online.'],
  [{ at: '', what: 'split', part: 0 }, 'Chance takes part 1 of the split.'],
  [{ at: '', what: 'enter-branch', branch: 'Order' }, 'The conversation comes to "Order".'],
  [{ at: '', what: 'enter-sequence', sequence: 'T' }, 'Sequence "T" takes over.'],
  [{ at: '', what: 'arrive' }, 'Here it is unknown.'],
];

describe('a step of a path reads', () => {
  it.each(STEPS)('%o: %s', (step, expected) => {
    expect(stepInWords(step, 'used-before-known')).toBe(expected);
  });

  it('as what its diagnostic is about where it ends', () => {
    const last = { at: '', what: 'arrive' } as const;
    const codes = ['dead-end', 'endless-loop', 'possible-endless-loop'] as const;
    expect(codes.map((code) => stepInWords(last, code))).toEqual([
      'Here nothing comes next.',
      'Here it begins again, and so on for ever.',
      'Here it begins again, and so on for ever.',
    ]);
  });

  it('as a sentence, also what stands in place of steps', () => {
    expect([againInWords(1, 4), againInWords(4, 1), againInWords(2, 3)]).toEqual([
      'The last step 4 more times.',
      'The last 4 steps once more.',
      'The last 2 steps 3 more times.',
    ]);
    for (const text of [leftOutInWords(3), NO_EXAMPLE]) expect(text).toMatch(/^[A-Z\d].*\.$/);
  });
});

describe('names', () => {
  it.each([
    [['A'], '"A"'],
    [['A', 'B'], '"A" and "B"'],
    [['A', 'B', 'C', 'D'], '"A", "B", "C" and "D"'],
    [['A', 'B', 'C', 'D', 'E', 'F'], '"A", "B", "C", "D" and 2 more'],
  ])('in a series: %o', (names, expected) => {
    expect(inSeries(names)).toBe(expected);
  });

  it.each([
    [['A'], '"A" → "A"'],
    [['A', 'B'], '"A" → "B" → "A"'],
    [['A', 'B', 'C', 'D', 'E'], '"A" → "B" → "C" → "D" → … → "A"'],
  ])('in a circle: %o', (names, expected) => {
    expect(round(names)).toBe(expected);
  });
});
