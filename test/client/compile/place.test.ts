import { expect, it } from 'vitest';
import { type EditorLayout, withGroupBelowLast } from '../../../client/compile/show/layout.js';
import { type Group, placeFor } from '../../../client/compile/show/place.js';

const NAMES = { source: 'bot', target: 'bot.json', extension: '.json' };

/** Groups from left to right, each as its tabs; `*` marks the tab in front, `!` the group with the focus. */
function groups(...drawn: string[]): Group[] {
  return drawn.map((tabs, index) => ({
    column: index + 1,
    isActive: tabs.startsWith('!'),
    tabs: tabs
      .replace('!', '')
      .split(' ')
      .filter(Boolean)
      .map((tab) => ({ isActive: tab.startsWith('*'), shows: tab.replace('*', '') })),
  }));
}

it.each<[string, string[], ReturnType<typeof placeFor>]>([
  ['beside the source', ['!*bot'], 'beside'],
  ['in an editor area that is empty', ['!'], 1],
  ['behind the source where there is room', ['!*bot', '*text'], 2],
  ['beside a source in the last column', ['*text', '!*bot'], 'beside'],
  ['where it is in front', ['!*bot', '*text', '*bot.json'], 3],
  ['where it is in front, though that is before the source', ['*bot.json', '!*bot'], 1],
  ['where it is open behind another file', ['!*bot', '*text', 'bot.json *text'], 3],
  ['where another compiled bot is shown', ['!*bot', '*text', '*other.json'], 3],
  ['not in front of its source', ['!*bot bot.json'], 'beside'],
  ['below a preview', ['!*bot', '*preview'], 'below'],
  ['below a preview that has it behind', ['!*bot', '*preview bot.json'], 'below'],
  ['behind a preview where there is room', ['!*bot', '*preview', '*text'], 3],
  ['below several previews', ['!*bot', '*preview', '*preview'], 'below'],
  ['where the last one is, below the preview', ['!*bot', '*preview', '*other.json'], 3],
  ['on a preview that is not in front', ['!*bot', 'preview *text'], 2],
  ['beside a preview that has the focus', ['!*preview'], 'beside'],
  ['with the focus on a preview, behind it', ['*bot', '!*preview', '*text'], 3],
  ['with the focus on a preview, below it', ['*bot', '!*preview'], 'below'],
])('shows a compiled bot %s', (_, drawn, place) => {
  expect(placeFor(groups(...drawn), NAMES)).toBe(place);
});

it.each<[string, EditorLayout, EditorLayout]>([
  [
    'the only group',
    { orientation: 0, groups: [{}] },
    { orientation: 0, groups: [{ groups: [{ size: 0.6 }, { size: 0.4 }] }] },
  ],
  [
    'the last of two columns, which keep their widths',
    { orientation: 0, groups: [{ size: 700 }, { size: 500 }] },
    { orientation: 0, groups: [{ size: 700 }, { size: 500, groups: [{ size: 0.6 }, { size: 0.4 }] }] },
  ],
  [
    'the last of two rows',
    { orientation: 1, groups: [{ size: 300 }, { size: 500 }] },
    { orientation: 1, groups: [{ size: 300 }, { size: 300 }, { size: 200 }] },
  ],
  [
    'the last row of a column',
    { orientation: 0, groups: [{ size: 700 }, { size: 500, groups: [{ size: 400 }, { size: 500 }] }] },
    {
      orientation: 0,
      groups: [{ size: 700 }, { size: 500, groups: [{ size: 400 }, { size: 300 }, { size: 200 }] }],
    },
  ],
  [
    'the last column of a row',
    { orientation: 1, groups: [{}, { groups: [{}, {}] }] },
    { orientation: 1, groups: [{}, { groups: [{}, { groups: [{ size: 0.6 }, { size: 0.4 }] }] }] },
  ],
  ['rows without sizes', { orientation: 1, groups: [{}] }, { orientation: 1, groups: [{}, {}] }],
])('adds a group below %s', (_, before, after) => {
  expect(withGroupBelowLast(before)).toEqual(after);
});
