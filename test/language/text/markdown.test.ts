import { describe, expect, it } from 'vitest';
import { markdown, plain } from '../../../language/text/markdown.js';
import { plainText } from '../../../language/text/plain-text.js';
import type { Block, Inline, Tree } from '../../../language/text/tree.js';
import { cases, refusedAddresses } from './markdown.cases.js';

describe('markdown', () => {
  it.each(cases)('$name', ({ text, tree, plain: expected }) => {
    expect(markdown(text)).toEqual(tree);
    expect(plainText(markdown(text))).toBe(expected);
  });

  it.each(refusedAddresses.map((address) => ({ address })))('makes no link to $address', ({ address }) => {
    expect(linksIn(markdown(['[m](', ...address, ')']))).toEqual([]);
  });

  it('shows a very long text as it stands', () => {
    const long = '- '.repeat(5_000);
    expect(markdown([long])).toEqual(plain([long]));
  });

  it('survives deep nesting', () => {
    expect(plainText(markdown(['- '.repeat(1_500)]))).toBe('- '.repeat(1_500));
    expect(() => plainText(markdown(['**a *b '.repeat(500)]))).not.toThrow();
  });
});

describe('plain', () => {
  it('takes markup as text', () => {
    expect(plainText(plain(['**a** `b`\n- c']))).toBe('**a** `b`\n- c');
  });
});

function linksIn(tree: Tree): string[] {
  return tree.flatMap((block: Block) =>
    block.type === 'list' ? block.items.flatMap(linksIn) : block.children.flatMap(linksInInline),
  );
}

function linksInInline(inline: Inline): string[] {
  if (inline.type === 'link') return [inline.url];
  return 'children' in inline ? inline.children.flatMap(linksInInline) : [];
}
