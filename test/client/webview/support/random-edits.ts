import fc from 'fast-check';

/** An edit of a source: what a hand on the keyboard does to it, whether or not the result is a bot. */
export type Edit = (source: string) => string;

/** A place in a list, wherever the list ends. */
function at<T>(list: readonly T[], place: number): T | undefined {
  return list[Math.floor(place * list.length)];
}

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Edits lines, given as a list that may be changed. */
function lines(change: (all: string[], index: number, other: number) => void): fc.Arbitrary<Edit> {
  return fc.tuple(place, place).map(([one, two]) => (source) => {
    const all = source.split('\n');
    change(all, Math.floor(one * all.length), Math.floor(two * all.length));
    return all.join('\n');
  });
}

const deleteLine = lines((all, index) => all.splice(index, 1));
const doubleLine = lines((all, index) => all.splice(index, 0, all[index] ?? ''));
const moveLine = lines((all, index, other) => all.splice(other, 0, ...all.splice(index, 1)));

/** Replaces one of the matches. `by` is given all of them. */
function matches(
  pattern: RegExp,
  by: (match: RegExpExecArray, all: readonly RegExpExecArray[], other: number) => string,
): fc.Arbitrary<Edit> {
  return fc.tuple(place, place).map(([one, two]) => (source) => {
    const all = [...source.matchAll(pattern)];
    const match = at(all, one);
    if (!match) return source;
    const end = match.index + match[0].length;
    return source.slice(0, match.index) + by(match, all, two) + source.slice(end);
  });
}

const otherText = matches(/"[^"\n]+"/g, (_, all, other) => at(all, other)?.[0] ?? '""');
const newText = matches(/"([^"\n]+)"/g, ([, text]) => `"${text} indeed"`);
const otherTarget = matches(/-> \w+/g, (_, all, other) => at(all, other)?.[0] ?? '');
const noTarget = matches(/-> \w+/g, () => '');
const otherType = matches(
  /(?<=^attribute \w+ .*)\b(text|email|number|date|phone|url)\b/gm,
  (_, __, other) => at(['text', 'email', 'number', 'date'], other) ?? 'text',
);
const character = fc.tuple(place, fc.constantFrom('', '{', '}', '"', 'x', '\n')).map(
  ([where, typed]): Edit =>
    (source) => {
      const index = Math.floor(where * source.length);
      return source.slice(0, index) + typed + source.slice(index + (typed === '' ? 1 : 0));
    },
);

const action = fc
  .tuple(
    place,
    fc.constantFrom(
      'reply "A line of its own."',
      'end',
      'close',
      'wait 1s',
      'options { "Here" -> __proto__ }',
      'chat with all agents',
    ),
  )
  .map(
    ([where, written]): Edit =>
      (source) => {
        const braces = [...source.matchAll(/^ {2}branch .*\{$/gm)];
        const branch = at(braces, where);
        if (!branch) return source;
        const end = branch.index + branch[0].length;
        return `${source.slice(0, end)}\n    ${written}${source.slice(end)}`;
      },
  );

/** Gives a branch or a sequence another name, everywhere or only where it is declared. */
const rename = fc.tuple(place, fc.boolean()).map(([where, everywhere]): Edit => {
  return (source) => {
    const declared = at([...source.matchAll(/\b(?:branch|sequence) (\w+)/g)], where);
    const name = declared?.[1];
    if (!declared || name === undefined) return source;
    const end = declared.index + declared[0].length;
    return everywhere
      ? source.replace(new RegExp(`(?<=->\\s*|branch |sequence |at )${name}\\b`, 'g'), `${name}New`)
      : `${source.slice(0, end)}New${source.slice(end)}`;
  };
});

/** Gives all sequences and branches other names, so that none is found again. */
const renameAll = fc.constant<Edit>((source) => {
  const names = Array.from(source.matchAll(/\b(?:branch|sequence) (\w+)/g), ([, name]) => name);
  return source.replace(new RegExp(`(?<=->\\s*|branch |sequence |at )(${names.join('|')})\\b`, 'g'), '$1New');
});

const deleteOption = matches(/^ +(?:card )?"[^"\n]+" +(?:->|\{.*->) *\w+.*\n/gm, () => '');
const deleteBranch = matches(/^ {2}branch [\s\S]*?^ {2}\}\n/gm, () => '');
const deleteSequence = matches(/^sequence [\s\S]*?^\}\n/gm, () => '');

/** Any edit, most of which leave a bot. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  ...[deleteLine, doubleLine, moveLine, character].map((arbitrary) => ({ arbitrary, weight: 1 })),
  ...[otherText, newText, otherTarget, noTarget, action, rename, deleteOption].map((arbitrary) => ({
    arbitrary,
    weight: 2,
  })),
  ...[otherType, deleteBranch, deleteSequence, renameAll].map((arbitrary) => ({ arbitrary, weight: 1 })),
);
