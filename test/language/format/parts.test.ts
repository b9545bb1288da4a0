import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Stretch } from '../../../language/format/range.js';
import { anySource } from '../../support/random-bot.js';
import { randomRuns } from '../../support/random-runs.js';
import { formatted, formattedPart, formattedTyped, parsed } from './formatter.js';
import { commentsOf, meaningOf } from './meaning.js';

// Many bots on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 600_000 });

/** The part to format stands between these. */
const [FROM, TO] = ['«', '»'];
const CURSOR = '‸';

function withPart(marked: string): string {
  const start = marked.indexOf(FROM);
  const end = marked.indexOf(TO) - 1;
  return formattedPart(marked.replace(FROM, '').replace(TO, ''), { start, end });
}

describe('of a part only the statements are formatted', () => {
  it.each([
    [
      'a statement',
      'attribute  a\n  attribute «» b\nattribute  c\n',
      'attribute  a\nattribute b\nattribute  c\n',
    ],
    [
      'inside a branch',
      'sequence  S {\n branch A {\nend«»\n     }\n}',
      'sequence  S {\n branch A {\n    end\n     }\n}',
    ],
    [
      'a whole block, from its first line',
      'sequence  S {\n branch A« {»\nend\n     }\n  }',
      'sequence  S {\n  branch A {\n    end\n  }\n  }',
    ],
    [
      'several, and no blank lines around them',
      'agent  a\n\n\n\n  agent  «b\n\n\n\n   agent»   c   \n\n\n\nagent  d',
      'agent  a\n\n\n\nagent b\n\nagent c\n\n\n\nagent  d',
    ],
    ['a comment', 'agent  a\n   // what« fo»llows\nagent  b', 'agent  a\n// what follows\nagent  b'],
    ['only white space', 'agent  a\n«\n\n\n»\nagent  b', 'agent  a\n\n\n\n\nagent  b'],
    ['all that stands on one line', '«agent  a»   agent b\nagent  c', 'agent a\nagent b\nagent  c'],
    [
      'a statement over two lines',
      'agent  a\nagent b\n «»  "B"\nagent  c',
      'agent  a\nagent b "B"\nagent  c',
    ],
    [
      'a line of columns, in their place',
      'agent  long "L"\nagent b« »"B"\nagent  c',
      'agent  long "L"\nagent b    "B"\nagent  c',
    ],
  ])('%s', (_, before, after) => {
    expect(withPart(before)).toBe(after);
  });

  it('and in random bots all other lines stay as they are', () => {
    fc.assert(
      fc.property(anySource, fc.nat(), fc.nat(), (source, one, two) => {
        const [start = 0, end = 0] = [one, two].map((at) => at % (source.length + 1)).sort((a, b) => a - b);
        const result = formattedPart(source, { start, end });
        expect(meaningOf(result)).toEqual(meaningOf(source));
        expect(commentsOf(result)).toEqual(commentsOf(source));
        const lines = linesTouched(source, { start, end });
        expect(result.startsWith(source.slice(0, lines.start))).toBe(true);
        expect(result.endsWith(source.slice(lines.end))).toBe(true);
      }),
      randomRuns(100, 1000),
    );
  });
});

it('a part that is all gives what formatting all gives', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const result = formattedPart(source, { start: 0, end: source.length });
      expect(result.trim()).toBe(formatted(source).trim());
    }),
    randomRuns(100, 1000),
  );
});

/** The lines of a part, and of all statements outside blocks that stand on one of these lines. */
function linesTouched(source: string, part: Stretch): Stretch {
  const { imports, declarations, sequences, scenarios } = parsed(source).parseResult.value;
  const spans = [...imports, ...declarations, ...sequences, ...scenarios].map(({ $cstNode }) => ({
    start: $cstNode?.offset ?? 0,
    end: $cstNode?.end ?? source.length,
  }));
  let lines = wholeLines(source, part);
  for (let before = ''; before !== JSON.stringify(lines); ) {
    before = JSON.stringify(lines);
    const { start, end } = lines;
    const inside = [lines, ...spans.filter((span) => span.start < end && span.end > start)];
    lines = wholeLines(source, {
      start: Math.min(...inside.map((span) => span.start)),
      end: Math.max(...inside.map((span) => span.end)),
    });
  }
  return lines;
}

function wholeLines(source: string, { start, end }: Stretch): Stretch {
  const behind = source.slice(end).search(/\r|\n|$/);
  return { start: source.slice(0, start).search(/[^\r\n]*$/), end: end + behind };
}

describe('typing formats', () => {
  const typed = (marked: string, character: string) =>
    formattedTyped(marked.replace(CURSOR, ''), marked.indexOf(CURSOR), character);

  it.each([
    ['what a brace closes', '}', 'agent  a\nbranch A {\nend }‸', 'agent  a\nbranch A {\n  end\n}'],
    ['the line above', '\n', 'agent  a\nagent  b\n   ‸', 'agent  a\nagent b\n   '],
  ])('%s', (_, character, before, after) => {
    expect(typed(before, character)).toBe(after);
  });

  it.each([
    ['a text that ends with a brace', '}', 'agent  a "}‸"'],
    ['a statement that goes on', '\n', 'agent  a\n‸ "A"'],
    ['what stands above an empty line', '\n', 'agent  a\n\n‸'],
    ['a file with syntax errors', '}', 'agent agent a branch A { }‸'],
  ])('not %s', (_, character, before) => {
    expect(typed(before, character)).toBe(before.replace(CURSOR, ''));
  });
});
