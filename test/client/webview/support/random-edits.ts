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

const WORDS = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|\w+/g;

/** The source with other names, wherever they are not part of a text. */
function renamed(source: string, names: ReadonlySet<string>): string {
  return source.replace(WORDS, (word) => (names.has(word) ? `${word}New` : word));
}

function declaredIn(source: string): string[] {
  return Array.from(source.matchAll(/^ *(?:branch|sequence) (\w+)/gm), ([, name]) => name ?? '');
}

/** Gives a branch or a sequence another name. */
const rename = place.map((where): Edit => {
  return (source) => renamed(source, new Set([at(declaredIn(source), where) ?? '']));
});

/** Gives all branches and sequences other names, so that few are found again. */
const renameAll = fc.constant<Edit>((source) => renamed(source, new Set(declaredIn(source))));

const renameWhereDeclared = matches(/(?<=^ *(?:branch|sequence) )\w+/gm, ([name]) => `${name}New`);

const deleteOption = matches(/^ +(?:card )?"[^"\n]+" +(?:->|\{.*->) *\w+.*\n/gm, () => '');
const deleteBranch = matches(/^ {2}branch [\s\S]*?^ {2}\}\n/gm, () => '');
/** Takes away a sequence and its scenarios. */
const deleteSequence = place.map((where): Edit => {
  return (source) => {
    const name = at([...source.matchAll(/^sequence (\w+)/gm)], where)?.[1];
    return source.replace(new RegExp(`^(?:sequence|scenario .* of) ${name}\\b[\\s\\S]*?^\\}\\n`, 'gm'), '');
  };
});

/** Any edit, most of which leave a bot. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  ...[deleteLine, doubleLine, moveLine, character].map((arbitrary) => ({ arbitrary, weight: 1 })),
  ...[otherText, newText, otherTarget, noTarget, action, rename].map((arbitrary) => ({
    arbitrary,
    weight: 2,
  })),
  { arbitrary: deleteOption, weight: 4 },
  ...[otherType, deleteBranch, deleteSequence, renameAll, renameWhereDeclared].map((arbitrary) => ({
    arbitrary,
    weight: 1,
  })),
);
