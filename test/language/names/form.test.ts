import { describe, expect, it } from 'vitest';
import { isName } from '../../../language/text/names.js';
import { TestWorkspace } from '../support/workspace.js';

const GOOD = [
  'a',
  '_',
  '_a',
  'a1',
  'a-b',
  'a-1',
  'a-b-c',
  'größe',
  '名前',
  'имя',
  'عنوان',
  'नमस्ते',
  'ŉ',
  'constructor',
  '__proto__',
];
const BAD = ['', '1a', '-a', 'a-', 'a--b', 'a b', 'a.b', 'a/b', '👍', 'a\u200B', '٣', '“a”', '$a'];

describe('a name', () => {
  it.each(GOOD)('may be %j', async (name) => {
    expect(isName(name)).toBe(true);
    expect(await codes(`attribute ${name}`)).toEqual(name.includes('-') ? ['name-style'] : []);
  });

  it.each(BAD)('may not be %j', async (name) => {
    expect(isName(name)).toBe(false);
    expect(await codes(`attribute ${name}`)).not.toEqual([]);
  });

  it('is the same however its letters are composed', async () => {
    const [composed, decomposed] = ['caf\u00E9', 'cafe\u0301'];
    const source = `attribute ${composed}\nsequence S { branch B { ask ${decomposed} "Well?" reply "{${decomposed}}" end } }`;
    expect(await codes(source)).toEqual([]);
    expect(await codes(`attribute ${composed}\nattribute ${decomposed}`)).toEqual(['duplicate-name']);
  });

  it('tells upper from lower case', async () => {
    expect(await codes('attribute aB\nattribute ab')).toEqual([]);
  });

  it('belongs to one kind of thing', async () => {
    expect(
      await codes('attribute a\nagent a\ndepartment a\nbot a\nwebhook a get "https://a.example"'),
    ).toEqual([]);
  });
});

async function codes(source: string) {
  const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
  return workspace.diagnostics().map(({ code }) => code);
}
