import { describe, expect, it } from 'vitest';
import { WIDGET_APPS } from '../../../language/bot/bot.js';
import { editDistance, nearest } from '../../../language/text/edit-distance.js';
import { SMS_WIDGET_APPS } from '../../../language/validation/platform.js';
import { listed, TestWorkspace } from '../support/workspace.js';

describe('did you mean', () => {
  it.each<[word: string, candidates: string[], meant: string | undefined]>([
    ['Persn', ['Person', 'Order'], 'Person'],
    ['Presno', ['Person'], 'Person'],
    ['persom', ['Person'], 'Person'],
    ['WELCOME', ['Welcome'], 'Welcome'],
    ['abc', ['abd'], undefined],
    ['abc', ['ABC'], 'ABC'],
    ['abcd', ['abce'], 'abce'],
    ['abcd', ['abef'], undefined],
    ['abcde', ['abcdf', 'abcdg'], undefined],
    ['abcdef', ['abcdxy'], 'abcdxy'],
    ['Order', [], undefined],
    ['constructo', ['constructor', '__proto__'], 'constructor'],
  ])('%s, of %j: %s', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  it.each<[string, string, number]>([
    ['', '', 0],
    ['a', '', 1],
    ['ab', 'ba', 1],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %i slips apart', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});

describe('a label', () => {
  it.each<[label: string, length: number, fits: boolean]>([
    ['👍', 1, false],
    ['👍👍', 2, true],
    ['a'.repeat(100), 100, true],
    ['a'.repeat(101), 101, false],
    ['👍'.repeat(100), 100, true],
    ['👍'.repeat(101), 101, false],
    ['\\"\\"', 2, true],
    ['\\\\', 1, false],
    [' a', 2, true],
  ])('%s has %i characters', async (label, length, fits) => {
    const found = await said(`reply "Well?" options { "${label}" -> B }`);
    expect(found.length).toBe(fits ? 0 : 1);
    if (!fits) expect(found[0]).toMatch(new RegExp(`label-length: .* has ${length}\\.$`));
  });
});

describe('a widget app', () => {
  it.each(WIDGET_APPS.map((app) => ({ app, runs: SMS_WIDGET_APPS.has(app) })))(
    '$app runs on SMS: $runs',
    async ({ app, runs }) => {
      expect(await codes(`widget ${app} -> B`, 'channels chat, sms')).toEqual(
        runs ? [] : ['widget-not-on-sms'],
      );
      expect(await codes(`widget ${app} -> B`, 'channels chat')).toEqual([]);
    },
  );

  it('is one of ten', async () => {
    expect(WIDGET_APPS).toHaveLength(10);
    expect(await said('widget calendy -> B')).toEqual([
      '1:45 error unknown-widget: There is no widget app "calendy". Did you mean "calendly"?',
    ]);
  });
});

describe('a lead goes to', () => {
  it.each(['a@b', 'sales@shop.example', 'a.b+c@d-e.example', "o'neil@shop.example"])(
    '%s',
    async (address) => {
      expect(await codes(`send lead to "${address}" -> B`)).not.toContain('invalid-lead-address');
    },
  );

  it.each(['sales', 'a@', '@b', 'a b@c', 'a@b c', 'a@-b', 'a@b..c', 'Ann <a@b>', 'a@b, c@d', 'ä@b', ' a@b'])(
    'not to %s',
    async (address) => {
      expect(await codes(`send lead to "${address}" -> B`)).toContain('invalid-lead-address');
    },
  );
});

async function said(actions: string, settings = ''): Promise<string[]> {
  const source = `sequence S { ${settings} branch A { reply "Hi!" ${actions} } branch B { reply "Bye!" end } }`;
  return listed((await TestWorkspace.of({ 'bot.seqbot': source })).diagnostics());
}

async function codes(actions: string, settings = ''): Promise<string[]> {
  return (await said(actions, settings)).map((line) => line.split(' ')[2]?.replace(':', '') ?? '');
}
