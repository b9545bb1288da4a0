/** Rules for texts: references, escapes and Markdown inside quotation marks. */
import { captures, include, match, NAME, scoped } from './patterns.mjs';

/** What a text of one line and one of several lines differ in. */
const KINDS = {
  text: { quote: '"', end: '(")|$', plain: '[^"\\\\{\\n*_`]', scope: 'string.quoted.double' },
  block: { quote: '"""', end: '"""', plain: '(?:[^"\\\\{\\n*_`]|"(?!""))', scope: 'string.quoted.triple' },
};

/** The repository's rules for texts. */
export function textRules() {
  return {
    texts: { patterns: include('block', 'text') },
    text: quoted('text'),
    block: quoted('block', [listMarker]),
    'text-markdown': { patterns: markdown(KINDS.text.plain) },
    'block-markdown': { patterns: markdown(KINDS.block.plain) },
    references: { patterns: [attributeReference, agentReference, strayBrace] },
    escapes: {
      patterns: [
        match('\\\\["\\\\{n]', 'constant.character.escape'),
        match('\\\\.', 'invalid.illegal.escape'),
      ],
    },
  };
}

function quoted(kind, more = []) {
  const { quote, end, scope } = KINDS[kind];
  return {
    ...scoped(scope),
    begin: quote,
    end,
    beginCaptures: { 0: scoped('punctuation.definition.string.begin') },
    endCaptures: { 0: scoped('punctuation.definition.string.end') },
    patterns: [...include('escapes', 'references'), ...more, ...include(`${kind}-markdown`)],
  };
}

const attributeReference = {
  ...scoped('meta.interpolation'),
  match: `(\\{)(${NAME})(?:(\\|)((?:[^"{}\\\\\\n]|\\\\.)*))?(\\})`,
  captures: captures([
    'punctuation.definition.template-expression.begin',
    'variable.other.attribute',
    'punctuation.separator.fallback',
    { ...scoped('string.unquoted.fallback'), patterns: include('escapes') },
    'punctuation.definition.template-expression.end',
  ]),
};

const agentReference = {
  ...scoped('meta.interpolation'),
  match: `(\\{)(@)(${NAME})(\\})`,
  captures: captures([
    'punctuation.definition.template-expression.begin',
    'variable.other.agent',
    'variable.other.agent',
    'punctuation.definition.template-expression.end',
  ]),
};

/** A brace that opens no reference: it wants a backslash. */
const strayBrace = match('\\{', 'invalid.illegal.interpolation');

const listMarker = {
  match: '^[ \\t]*([-*+]|\\d+[.)])(?=[ \\t])',
  captures: captures(['punctuation.definition.list.begin']),
};

/** Markdown within a line. Addresses come first: their underscores mean nothing. */
function markdown(plain) {
  const span = (others) => `((?:${plain}|[${others}]|\\\\.|\\{[^}"\\n]*\\})+?)`;
  const inner = { patterns: include('escapes', 'references') };
  const marked = (scope, before, others, after) => ({
    ...scoped(scope),
    match: `(${before})(?=\\S)${span(others)}(?<=\\S)(${after})`,
    captures: captures(['punctuation.definition.markup', inner, 'punctuation.definition.markup']),
  });
  return [
    link,
    { ...match('https?://[^\\s"{}<>)\\\\]+', 'markup.underline.link') },
    marked('markup.inline.raw', '`', '*_', '`'),
    marked('markup.bold', '\\*\\*', '_`', '\\*\\*'),
    marked('markup.bold', '(?<![\\p{L}\\p{N}_])__', '*`', '__(?![\\p{L}\\p{N}_])'),
    marked('markup.italic', '\\*', '_`', '\\*(?!\\*)'),
    marked('markup.italic', '(?<![\\p{L}\\p{N}_])_', '*`', '_(?![\\p{L}\\p{N}_])'),
  ];
}

const link = {
  match: '(\\[)([^\\]"\\\\{}\\n]+)(\\]\\()((?:[^)"\\\\{}\\s]|\\{[^}"\\n]*\\})+)(\\))',
  captures: captures([
    'punctuation.definition.link.begin',
    'string.other.link.title',
    'punctuation.definition.link',
    { ...scoped('markup.underline.link'), patterns: include('references') },
    'punctuation.definition.link.end',
  ]),
};
