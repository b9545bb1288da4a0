/** Pieces of regular expressions (Oniguruma) and scopes that the rules are made of. */

export const NAME = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*(?:-[\\p{L}\\p{M}\\p{N}_]+)*';
export const NUMBER = '-?\\d+(?:\\.\\d+)?';
const PART_OF_NAME = '\\p{L}\\p{M}\\p{N}_';
const BEFORE = `(?<![${PART_OF_NAME}])(?<![${PART_OF_NAME}]-)`;
const AFTER = `(?![${PART_OF_NAME}]|-[${PART_OF_NAME}])`;

/** Words and signs, the words whole. */
export function anyOf(words) {
  const isWord = (word) => new RegExp(`^${NAME}$`, 'u').test(word);
  const whole = words.filter(isWord);
  const signs = words
    .filter((word) => !isWord(word))
    .map((sign) => sign.replace(/[|\\{}()[\]^$+*?.]/g, '\\$&'));
  const parts = whole.length > 0 ? [`${BEFORE}(?:${whole.join('|')})${AFTER}`, ...signs] : signs;
  return parts.length === 1 ? parts[0] : `(?:${parts.join('|')})`;
}

/** A name; `is` and `not` never are one. */
export const NAME_HERE = `(?!(?:is|not)${AFTER})${BEFORE}${NAME}`;

export const scoped = (scope) => ({ name: `${scope}.seqbot` });

export const match = (pattern, scope) => ({ match: pattern, ...scoped(scope) });

/** A rule whose groups have scopes: texts for scopes, objects for rules of their own. */
export function captures(groups) {
  const rules = groups.map((group) => (typeof group === 'string' ? scoped(group) : group));
  return Object.fromEntries(rules.map((rule, index) => [String(index + 1), rule]));
}

export const include = (...names) => names.map((name) => ({ include: `#${name}` }));
