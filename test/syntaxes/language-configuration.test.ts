import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const configuration = JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8'));

describe('a word', () => {
  const { pattern, flags } = configuration.wordPattern;

  it.each([
    ['book-meeting', ['book-meeting']],
    ['{größe|there}', ['größe', 'there']],
    ['{@名前}', ['名前']],
    ['-> Order', ['Order']],
    ['e\u0301te\u0301', ['e\u0301te\u0301']],
    ['a--b a- -b', ['a', 'b', 'a', 'b']],
    ['add -2.5 to x2', ['add', '-2.5', 'to', 'x2']],
    ['50% 500ms 2s 500x500', ['50%', '500ms', '2s', '500x500']],
    ['👋 _x', ['_x']],
  ])('in %s', (text, words) => {
    expect(text.match(new RegExp(pattern, `${flags}g`))).toEqual(words);
  });

  it('never is empty', () => {
    expect(new RegExp(`^(?:${pattern})$`, flags).test('')).toBe(false);
  });
});

describe('Enter', () => {
  interface Rule {
    beforeText: string;
    afterText?: string;
    action: { indent: string; appendText?: string };
  }
  const rules: Rule[] = configuration.onEnterRules;

  function onEnter(line: string): string | undefined {
    const [before = '', after = ''] = line.split('¦');
    const rule = rules.find(
      ({ beforeText, afterText }) =>
        new RegExp(beforeText).test(before) && (afterText === undefined || new RegExp(afterText).test(after)),
    );
    return rule && [rule.action.indent, rule.action.appendText].filter(Boolean).join(' ').trim();
  }

  it.each([
    ['  /// What it does.¦', 'none ///'],
    ['  // Why.¦', undefined],
    ['  branch Order {¦}', 'indentOutdent'],
    ['  branch Order {¦', undefined],
    ['  // {¦}', undefined],
    ['    reply """¦', 'indent'],
    ['    reply """¦"""', 'indent'],
    ['    reply """one line"""¦', undefined],
    ['      """¦', 'outdent'],
    ['    reply "Hi {name}"¦', undefined],
  ])('after %s', (line, expected) => {
    expect(onEnter(line)).toBe(expected);
  });
});

describe('indentation', () => {
  const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
  const decrease = new RegExp(configuration.indentationRules.decreaseIndentPattern);

  it.each([
    ['branch Order {', true],
    ['options { // the menu', true],
    ['reply "Hi {name}"', false],
    ['card "A" { -> B }', false],
    ['// branch Order {', false],
  ])('grows after %s: %s', (line, grows) => {
    expect(increase.test(line)).toBe(grows);
  });

  it.each([
    ['  }', true],
    ['  } -> Next', true],
    ['  reply "}"', false],
  ])('shrinks at %s: %s', (line, shrinks) => {
    expect(decrease.test(line)).toBe(shrinks);
  });
});

it('closes a brace in a text but no quotes', () => {
  const pairs: { open: string; notIn: string[] }[] = configuration.autoClosingPairs;
  const inText = pairs.filter(({ notIn }) => !notIn.includes('string')).map(({ open }) => open);
  expect(inText).toEqual(['{']);
});

it.each([
  ['// region Orders', 'start'],
  ['  // #region', 'start'],
  ['// #endregion', 'end'],
])('folds at %s', (line, side) => {
  const { start, end } = configuration.folding.markers;
  expect([new RegExp(start).test(line), new RegExp(end).test(line)]).toEqual([
    side === 'start',
    side === 'end',
  ]);
});
