import { describe, expect, it } from 'vitest';
import { PlacedBot } from '../../../client/preview/placed-bot.js';
import { BOT_FORMAT, type Bot } from '../../../language/bot/bot.js';
import type { SourceMap } from '../../../language/bot/source-map.js';

const bot: Bot = {
  ...{ format: BOT_FORMAT, start: 'A' },
  ...{ attributes: [], agents: [], departments: [], bots: [], webhooks: [] },
  sequences: [sequenceOf('A', 11), sequenceOf('B', 1)],
};

function sequenceOf(name: string, branches: number): Bot['sequences'][number] {
  const branch = (_: unknown, index: number) => ({ name: `B${index}`, actions: [] });
  return {
    name,
    channels: ['chat'],
    skipKnownAttributes: false,
    branches: Array.from({ length: branches }, branch),
  };
}

const map: SourceMap = {
  sources: ['file:///a.seqbot', 'file:///b.seqbot'],
  entries: {
    '/sequences/0': [0, 0, 0, 20, 1],
    '/sequences/0/branches/0': [0, 1, 2, 4, 3],
    '/sequences/0/branches/0/actions/0': [0, 2, 4, 3, 12],
    '/sequences/0/branches/10': [0, 4, 6, 4, 30],
    '/sequences/1/branches/0': [1, 1, 2, 4, 3],
  },
};

const EDIT = [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' }];

function placed(): PlacedBot {
  return new PlacedBot(bot, 1, map);
}

describe('branchAt', () => {
  it.each([
    { line: 0, character: 5, branch: undefined },
    { line: 1, character: 0, branch: '/sequences/0/branches/0' },
    { line: 2, character: 0, branch: '/sequences/0/branches/0' },
    { line: 4, character: 3, branch: '/sequences/0/branches/0' },
    { line: 4, character: 7, branch: '/sequences/0/branches/10' },
    { line: 4, character: 40, branch: '/sequences/0/branches/0' },
    { line: 5, character: 0, branch: undefined },
  ])('finds $branch at $line:$character', ({ line, character, branch }) => {
    expect(placed().branchAt({ uri: 'file:///a.seqbot', line, character })).toBe(branch);
  });

  it('finds branches of other files of the bot, and none in files that are not', () => {
    const at = { line: 2, character: 0 };
    expect(placed().branchAt({ uri: 'file:///b.seqbot', ...at })).toBe('/sequences/1/branches/0');
    expect(placed().branchAt({ uri: 'file:///c.seqbot', ...at })).toBeUndefined();
  });

  it('knows where branches are after an edit', () => {
    const edited = placed();
    edited.edited('file:///a.seqbot', EDIT);
    edited.edited('file:///c.seqbot', EDIT);
    const at = (uri: string, line: number) => edited.branchAt({ uri, line, character: 0 });
    expect(at('file:///a.seqbot', 1)).toBeUndefined();
    expect(at('file:///a.seqbot', 3)).toBe('/sequences/0/branches/0');
    expect(at('file:///b.seqbot', 1)).toBe('/sequences/1/branches/0');
  });
});

describe('placeOf', () => {
  it('says where a thing stands, or what is around it', () => {
    const at = (address: string) => placed().placeOf(address);
    const uri = 'file:///a.seqbot';
    const span = [0, 2, 4, 3, 12];
    expect(at('/sequences/0/branches/0/actions/0')).toEqual({ uri, span, exact: true });
    expect(at('/sequences/0/branches/0/actions/0/cards/1')).toEqual({ uri, span, exact: false });
    expect(at('')).toBeUndefined();
  });

  it('says where it stands after an edit', () => {
    const edited = placed();
    edited.edited('file:///a.seqbot', EDIT);
    expect(edited.placeOf('/sequences/0/branches/0/actions/0')?.span).toEqual([0, 4, 4, 5, 12]);
    expect(edited.placeOf('/sequences/1/branches/0')?.span).toEqual([1, 1, 2, 4, 3]);
  });
});
