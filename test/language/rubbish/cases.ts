/** Sources that no person writes: each must be answered with diagnostics, quickly and without an exception. */
export const rubbish: Readonly<Record<string, () => string>> = {
  'a byte-order mark': () => '\uFEFF',
  NULs: () => '\0'.repeat(100_000),
  'bytes that are not UTF-8': () => new TextDecoder().decode(INVALID).repeat(1000),
  'opening braces, 5 MB': () => '{'.repeat(5_000_000),
  'closing braces, 5 MB': () => '}'.repeat(5_000_000),
  'pairs of braces': () => '{}'.repeat(N),
  'braces the wrong way round': () => '}{'.repeat(N),
  'one quotation mark': () => '"',
  'quotation marks': () => '"'.repeat(N),
  'quotation marks, each on a line': () => '"\n'.repeat(N),
  '"""': () => '"""'.repeat(N + 1),
  '""" on many lines': () => '"""\n'.repeat(N + 1),
  '""" on many lines, each with a text': () => '"""a\n  b\n'.repeat(N + 1),
  '""" far to the right': () => `${' '.repeat(N)}${'"""'.repeat(N + 1)}`,
  '""" unclosed over many lines': () => `"""${' \n'.repeat(N)}`,
  '""" closed over many lines': () => inBranch(`reply """\n${'    a\n'.repeat(M)}    """`),
  '""" with many references': () => inBranch(`reply """\n${'    {a}\n'.repeat(M)}    """`),
  parentheses: () => inBranch(`if ${'('.repeat(DEEP)}a is known${')'.repeat(DEEP)} -> A`),
  nots: () => inBranch(`if ${'not '.repeat(DEEP)}a is known -> A`),
  ands: () => inBranch(`if a is known${' and a is known'.repeat(M)} -> A`),
  ors: () => inBranch(`if a is known${' or a is known'.repeat(M)} -> A`),
  'if-blocks': () => inBranch(`${'if a is known { '.repeat(DEEP)}${'}'.repeat(DEEP)}`),
  'elses of if-blocks': () => inBranch(`${'if a is known { } else { '.repeat(DEEP)}${'}'.repeat(DEEP)}`),
  'branches in branches': () => `sequence S { ${'branch A { '.repeat(DEEP)}`,
  'sequences in sequences': () => 'sequence S { '.repeat(DEEP),
  'a name of 1 MB': () => `attribute ${'a'.repeat(1_000_000)}`,
  'a name of dashes': () => `attribute ${'a-'.repeat(N)}`,
  'words on one line': () => 'foo '.repeat(N),
  'a text of 1 MB': () => inBranch(`reply "${'a'.repeat(1_000_000)}"`),
  'references opened': () => inBranch(`reply "${'{'.repeat(M)}"`),
  references: () => inBranch(`reply "${'{a}'.repeat(M)}"`),
  fallbacks: () => inBranch(`reply "${'{a|'.repeat(M)}"`),
  'unknown escapes': () => inBranch(`reply "${'\\x'.repeat(M)}"`),
  backslashes: () => inBranch(`reply "${'\\'.repeat(N + 1)}"`),
  'typographic quotes': () => '“'.repeat(N),
  'typographic texts': () => '“a” '.repeat(M),
  'typographic texts on many lines': () => '“a”\n'.repeat(M),
  'typographic quotes on many lines': () => '“\n'.repeat(M),
  'single quotes': () => "'".repeat(N),
  'a block comment without end': () => `/*${'*'.repeat(N)}`,
  'block comments without end': () => '/*'.repeat(N),
  'block comments': () => '/* a */'.repeat(N),
  slashes: () => '/'.repeat(N),
  documentation: () => `${'/// a\n'.repeat(N)}attribute a`,
  'documented attributes': () => '/// a\nattribute a\n'.repeat(M),
  arrows: () => inBranch('-> '.repeat(M)),
  operators: () => '='.repeat(M),
  semicolons: () => ';'.repeat(M),
  keywords: () => 'branch '.repeat(1000),
  'misspelt keywords': () => 'repyl '.repeat(M),
  'misspelt keywords on many lines': () => 'repyl\n'.repeat(M),
  digits: () => '1'.repeat(N),
  numbers: () => '1 '.repeat(N),
  'numbers nearly with a unit': () => `${'1'.repeat(10)}${' '.repeat(N)}`.repeat(10),
  dashes: () => '-'.repeat(N),
  'repeated imports': () => 'import "./a.seqbot"\n'.repeat(M),
  'repeated attributes': () => 'attribute a\n'.repeat(M),
  'unknown attributes': () => inBranch('ask b\n'.repeat(M)),
  'line breaks': () => '\n'.repeat(1_000_000),
  spaces: () => ' '.repeat(1_000_000),
  'carriage returns': () => '\r'.repeat(N),
  'letters outside the basic plane': () => '𝒳'.repeat(N),
  emojis: () => '👍'.repeat(N),
  'values of a choice': () => `attribute a : ${'"xx" | '.repeat(M)} "y"`,
  'options in options': () => inBranch('options { "ab" '.repeat(M)),
  'words like keywords': () => Array.from({ length: M }, (_, index) => `repl${index} `).join(''),
  scenarios: () => 'scenario "x" of S {'.repeat(M),
};

/** Levels of what is nested. */
const DEEP = 100_000;
/** Repetitions of what the lexer throws away or cuts short. */
const N = 20_000;
/** Repetitions of what becomes nodes or diagnostics, one each. */
const M = 2_000;

const INVALID = new Uint8Array([0xff, 0xfe, 0x80, 0x22, 0xc3, 0x28, 0xf0, 0x9f]);

function inBranch(action: string): string {
  return `attribute a\nsequence S {\n  branch A {\n    reply "Hi!"\n    ${action}\n    end\n  }\n}\n`;
}
