import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Bot } from '../../../language/bot/bot.js';
import { labelText, shortened } from '../../../language/diagram/labels.js';
import { mermaidOf } from '../../../language/diagram/mermaid.js';
import { flowOf } from '../../../language/flow/build.js';
import { randomRuns } from '../../support/random-runs.js';
import { anyBot } from '../runtime/arbitrary-bot.js';

/** What may stand between quotation marks: nothing that Mermaid would read as more than a text. */
const LABEL =
  /(?:(?!%[%{]|\$\$|:\S|style.*:\S*#|#(?!(?:\d+|quot|amp|lt|gt);))[^"&<>`\\ﬂ¶\p{Cc}]|<\/?b>|<br\/>)+/u.source;
const ID = 's\\d+(?:_[A-Za-z0-9_]+)?';
const LOOK = '(?::::[a-zA-Z]+)?';
/** Every line that there can be. */
const LINES = [
  'flowchart TD',
  `  subgraph s\\d+\\["${LABEL}"\\]`,
  '    direction TB',
  '  end',
  '  class s\\d+ sequence',
  ...['\\["@"\\]', '\\(\\["@"\\]\\)', '\\("@"\\)', '\\[\\["@"\\]\\]'].map(
    (shape) => `  (?:  )?${ID}${shape.replace('@', LABEL)}${LOOK}`,
  ),
  `  ${ID} (?:-->|-\\.->|--x|==>)(?:\\|"${LABEL}"\\|)? ${ID}`,
  '  classDef [a-zA-Z]+ [a-z0-9#:, -]+',
];
const LINE = new RegExp(`^(?:${LINES.join('|')})$`, 'u');

/** Texts that mean something to Mermaid, to HTML or to Markdown. */
const HOSTILE = [
  '"] --> x["',
  '%%{init: {"theme": "dark"}}%%',
  '}%% %% comment',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '`**markdown**`',
  'end\n  click s1 "javascript:alert(1)"',
  'style: #x; classDef:#y;',
  'style a:#b;',
  '1. one',
  '- item',
  'fa:fa-car',
  '$$x^2$$',
  'a\\nb',
  '&lt;b&gt; #35; #quot; ﬂ°lt¶ß',
  '---\ntitle: x\n---',
  '\u202eabc\u0000\u2028',
  '',
  ' ',
  '👩‍👩‍👧 名前',
  'x'.repeat(10_000),
];
const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));

/** A bot all names and texts of which are any. */
const hostileBot = fc
  .tuple(anyBot, fc.array(hostile, { minLength: 5, maxLength: 5 }))
  .map(([bot, texts]): Bot => {
    const NAMES = ['a', 'b', '__proto__', 'constructor', 'toString'];
    const swapped = JSON.stringify(bot).replace(
      /(?<=:)"(a|b|__proto__|constructor|toString|yes|No)"/g,
      (_, name) => JSON.stringify(texts[NAMES.indexOf(name)] ?? texts[0]),
    );
    return JSON.parse(swapped);
  });

function drawn(bot: Bot, problems: readonly string[] = []): string {
  const graph = flowOf(bot);
  const codes = new Map(graph.sequences.map(({ at }) => [at, problems]));
  return mermaidOf({ bot, graph, problems: codes });
}

test('whatever the names and texts are, there is nothing but nodes and arrows', () => {
  fc.assert(
    fc.property(hostileBot, (bot) => {
      const lines = drawn(bot, ['some-code']).split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
    }),
    randomRuns(500, 5000),
  );
});

test('every branch has a node of its own', () => {
  fc.assert(
    fc.property(hostileBot, (bot) => {
      const ids = Array.from(drawn(bot).matchAll(/^ +(s\d+\S*?)[[(]+"/gm), ([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const branches = bot.sequences.flatMap((sequence) => sequence.branches);
      expect(ids.length).toBeGreaterThanOrEqual(branches.length);
    }),
    randomRuns(300, 3000),
  );
});

describe('a label', () => {
  it.each([
    ['Say "yes" & <b>', 'Say #quot;yes#quot; #amp; #lt;b#gt;'],
    ['It is {name}: [a] (50%) $5 *x* _y_', 'It is {name}: [a] (50%) $5 *x* _y_'],
    ['%%{init}%% $$x$$ fa:fa-car', '#37;#37;{init}#37;#37; $#8288;$x$#8288;$ fa#58;fa-car'],
    ['1. one', '1#46; one'],
    ['- `one` \\n #1', '#45; #96;one#96; #92;n #35;1'],
    ['two\n  lines\t\u202e', 'two lines #92;u{202e}'],
  ])('of %j is %j', (text, label) => {
    expect(labelText(text)).toBe(label);
  });

  it('is cut between words, and between characters where there are none', () => {
    expect(shortened('as long as it may be', 20)).toBe('as long as it may be');
    expect(shortened('There are six bicycles here', 24)).toBe('There are six bicycles…');
    expect(shortened('👋'.repeat(5), 4)).toBe('👋👋👋…');
  });
});

it('draws ten thousand branches whose names have no readable id', () => {
  const branches = Array.from({ length: 10_000 }, (_, index) => ({
    name: '名'.repeat((index % 50) + 1),
    actions: [{ type: 'next' as const, target: '名' }],
  }));
  const sequence = { name: '前', channels: ['chat' as const], skipKnownAttributes: false, branches };
  const lists = { attributes: [], agents: [], departments: [], bots: [], webhooks: [] };
  const bot: Bot = { format: 1, start: '前', ...lists, sequences: [sequence] };
  expect(drawn(bot).split('\n').length).toBeGreaterThan(19_000);
});
