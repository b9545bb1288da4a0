import fc from 'fast-check';

const SPACES = [' ', ' ', ' ', '  ', '\t', '     '];
const BREAKS = ['\n', '\n  ', '\n\n', '\n\n\n\t ', ' \n    '];
const COMMENTS = [
  ' /* beside */ ',
  '/**/',
  ' // to the end of the line   \n',
  ' /// no documentation\n',
  '\n// above\n',
  '\n\n  // apart\n\n',
  '\n/// Documentation,\n/// over two lines.\n',
  '\n  /* over\n     two lines */\n',
  '\n/* before */ ',
  ' /* beside,\n\n\tover lines */ ',
  '\n/* one */ /* two */\n// three\n\n',
  '\n//    ^^ seqbot-ignore\n',
];
const INLINE = [' ', '  ', '\t', ' /* beside */ '];

/** Signs beside which nothing has to stand. */
const SIGNS: ReadonlySet<string> = new Set(['{', '}', '(', ')', ',', '|', ':', '->', '..']);

const space = fc.constantFrom(...SPACES);
const lineBreak = fc.constantFrom(...BREAKS);
const comment = fc.constantFrom(...COMMENTS);
const spread = fc.oneof(
  { weight: 24, arbitrary: space },
  { weight: 12, arbitrary: lineBreak },
  { weight: 2, arbitrary: comment },
  { weight: 1, arbitrary: fc.tuple(comment, comment).map((both) => both.join('')) },
);
const tight = fc.oneof(fc.constant(''), spread);

/** White space and comments that may stand between two words; `undefined` is the start or the end of the file. */
export function anyGap(before: string | undefined, after: string | undefined): fc.Arbitrary<string> {
  const isOutside = before === undefined || after === undefined;
  // A dash right behind a unit makes another word of it.
  if (before?.endsWith('5s')) return spread;
  return isOutside || SIGNS.has(before) || SIGNS.has(after) ? tight : spread;
}

/** The same without a line break. */
export const anyNearGap: fc.Arbitrary<string> = fc.constantFrom(...INLINE);
