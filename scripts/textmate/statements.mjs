/** Rules for what stands outside texts: comments, numbers, keywords and the names they ask for. */
import { contextRules } from './contexts.mjs';
import { anyOf, captures, match, NAME, NAME_HERE, NUMBER, scoped } from './patterns.mjs';

/**
 * The repository's rules for statements.
 *
 * @param groups keywords by meaning: `{ scope, words }`
 * @param names what names stand after which words: `{ kind, scope, after }`
 */
export function statementRules(groups, names) {
  const ofWord = new Map(groups.flatMap(({ scope, words }) => words.map((word) => [word, scope])));
  const ofName = new Map(names.map(({ kind, scope }) => [kind, scope]));
  return {
    comments: { patterns: COMMENTS },
    contexts: { patterns: contextRules(ofWord, ofName) },
    names: { patterns: names.flatMap((entry) => nameRules(entry, ofWord)) },
    numbers: { patterns: NUMBERS },
    keywords: { patterns: groups.map(({ scope, words }) => match(anyOf(words), scope)) },
    'other-names': match(NAME, 'variable.other'),
  };
}

const COMMENTS = [
  match('///.*$', 'comment.line.documentation'),
  {
    ...scoped('comment.line.double-slash'),
    match: '//[ \\t]*(seqbot-ignore)(?:[ \\t]+([a-z-]+))?.*$',
    captures: captures(['keyword.other.directive', 'constant.other.diagnostic']),
  },
  match('//.*$', 'comment.line.double-slash'),
  { ...scoped('comment.block'), begin: '/\\*', end: '\\*/' },
];

const NUMBERS = [
  { ...scoped('constant.numeric'), match: '\\d+(x)\\d+', captures: captures(['keyword.other.unit']) },
  {
    ...scoped('constant.numeric'),
    match: '\\d+(?:\\.\\d+)?(%|ms|s)(?![\\p{L}\\p{N}_])',
    captures: captures(['keyword.other.unit']),
  },
  match(NUMBER, 'constant.numeric'),
];

/** One rule for each scope that the words before a name have. */
function nameRules({ scope, after }, ofWord) {
  const scopes = [...new Set(after.map((word) => ofWord.get(word)))];
  return scopes.map((before) => {
    const words = after.filter((word) => ofWord.get(word) === before);
    return { match: `(${anyOf(words)})[ \\t]*(${NAME_HERE})`, captures: captures([before, scope]) };
  });
}
