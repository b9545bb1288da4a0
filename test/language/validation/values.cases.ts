type Code = string | undefined;

const T = 'value-type';
const C = 'unknown-choice';
const SIZES = '"Small" | "Large"';

function values(type: string, ...cases: readonly (readonly [value: string, code?: string])[]) {
  return cases.map(([value, code]) => ({ type, value, code }));
}

/** Values by type, and what is said of them where they are set or compared. */
export const VALUES: readonly { type: string; value: string; code: Code }[] = [
  ...values('', ['"anything"'], ['20'], ['"20"'], ['"   "', T], ['"{other}"'], ['"for {other}"']),
  ...values('text', ['"anything"'], ['-2.5'], ['"\\n"', T]),
  ...values(
    'number',
    ['20'],
    ['-2.5'],
    ['"20"'],
    ['" 20 "'],
    ['"ten"', T],
    ['"1,5"', T],
    ['"1e3"', T],
    ['"{other}"'],
  ),
  ...values('number 0..10', ['0'], ['10'], ['9.99'], ['11', T], ['-1', T], ['"10.01"', T], ['"{other}"']),
  ...values('number 10..0', ['5'], ['99'], ['"ten"']),
  ...values(
    'date',
    ['"2026-11-22"'],
    ['"2024-02-29"'],
    ['"2026-02-29"', T],
    ['"22.11.2026"', T],
    ['2026', T],
  ),
  ...values('email', ['"ann@example.com"'], ['"ann"', T], ['"a b@example.com"', T], ['20', T]),
  ...values('phone', ['"+49 (30) 123-4567"'], ['5551234'], ['"12345"', T], ['"call me"', T]),
  ...values('url', ['"https://shop.example"'], ['"shop.example"', T], ['"ftp://shop.example"', T]),
  ...values(
    SIZES,
    ['"Small"'],
    ['"small"'],
    ['" LARGE "'],
    ['"Larg"', C],
    ['20', C],
    ['"  "', C],
    ['"{other}"'],
  ),
  ...values('"10" | "20"', ['10'], ['"20"'], ['30', C]),
  ...values('"__proto__" | "constructor"', ['"__proto__"'], ['"toString"', C]),
];

/** The places besides where a value stands for an attribute. */
export const PLACES: readonly {
  place: string;
  kind: string;
  type: string;
  actions: string;
  scenario?: string;
  code: Code;
}[] = [
  ...(
    [
      ['number', 'number', '20', '"ten"', T],
      ['choice', SIZES, '"Small"', '"Smal"', C],
      ['text', '', '"anything"', '" "', T],
    ] as const
  ).flatMap(([kind, type, right, wrong, code]) =>
    (
      [
        ['given', (value: string) => `given it ${value}`],
        ['an answer', (value: string) => `given hook answers { it ${value} }`],
        ['expect', (value: string) => `expect it is ${value}`],
      ] as const
    ).flatMap(([place, scenario]) => [
      { place, kind, type, actions: '', scenario: scenario(right), code: undefined },
      { place: `a wrong ${place}`, kind, type, actions: '', scenario: scenario(wrong), code },
    ]),
  ),
  label('options saves it { "Small" -> A "LARGE" -> A }', SIZES),
  label('options saves it { "Small" -> A "Larger" -> A }', SIZES, C),
  label('options saves it { "10" -> A "20" } -> A', 'number'),
  label('options saves it { "10" -> A "plenty" -> A }', 'number', T),
  label('options saves it { "Small" -> A "X" -> A }', SIZES),
  label('options { "Tiny" -> A }', SIZES),
  label('options saves it { "Tiny" -> A }', ''),
  label('cards saves it { card "Small" { -> A } }', SIZES),
  label('cards saves it { card "Tiny" { -> A } }', SIZES, C),
  label('cards saves it { card "All" { link "https://shop.example" } card "Small" { -> A } }', SIZES),
  label('cards { card "Tiny" { -> A } }', SIZES),
  label('if it > 3 -> A', 'number 5..9'),
  label('add 2 to it', 'number'),
  label('add 2 to it', '', 'add-to-text'),
  label('add 2 to it', SIZES, 'add-to-text'),
  label('if other is known { if it is "Tiny" { reply "Hi!" } }', SIZES, C),
];

function label(actions: string, type: string, code?: string) {
  return { place: actions, kind: type || 'text', type, actions, code };
}

const ORDERED: ReadonlySet<string> = new Set(['number', 'date']);

const OPERANDS: Readonly<Record<string, string>> = {
  text: '"20"',
  email: '"ann@example.com"',
  phone: '"5551234"',
  url: '"https://shop.example"',
  date: '"2026-11-22"',
  number: '20',
  [SIZES]: '"Small"',
};

/** Every operator with every type. */
export const OPERATORS: readonly { type: string; test: string; code: Code }[] = [
  ...Object.entries(OPERANDS).flatMap(([type, operand]) => [
    ...['>', '>=', '<', '<='].map((operator) => ({
      type,
      test: `it ${operator} ${operand}`,
      code: ORDERED.has(type) ? undefined : 'operator-type',
    })),
    ...['contains', 'starts with'].map((operator) => ({
      type,
      test: `it ${operator} ${operand}`,
      code: type === 'number' ? 'operator-type' : undefined,
    })),
    { type, test: `it is ${operand}`, code: undefined },
    { type, test: 'it is not known', code: undefined },
  ]),
  { type: 'number', test: 'it > "ten"', code: T },
  { type: 'number', test: 'it > "{other}"', code: undefined },
  { type: 'date', test: 'it < "22.11.2026"', code: T },
  { type: 'date', test: 'it < 2026', code: T },
  { type: 'date', test: 'it starts with 2026', code: undefined },
  { type: 'text', test: 'it > "ten"', code: 'operator-type' },
];

const Y = 'always';
const N = 'never';

function conditions(
  type: string,
  ...cases: readonly (readonly [condition: string, holds?: 'always' | 'never'])[]
) {
  return cases.map(([condition, holds]) => ({ type, condition, holds }));
}

/** Conditions that are the same for everyone, and their neighbours that are not. */
export const CONDITIONS: readonly { type: string; condition: string; holds: string | undefined }[] = [
  ...conditions(
    'number 0..10',
    ['it > 10', N],
    ['it > 9.99'],
    ['it >= 10'],
    ['it >= 10.5', N],
    ['it < 0', N],
    ['it <= 0'],
    ['it < 0.001'],
    // Unknown values compare false.
    ['it <= 10'],
    ['it >= 0'],
    ['not it > 10', N],
    ['it > 5 and it < 3', N],
    ['it > 3 and it < 5'],
    ['it > 5 and it < 6'],
    ['it > 5 and it <= 5', N],
    ['it > 5 or it < 6'],
    ['it > 5 or it < 6 or it is unknown', Y],
    ['it > 5 or it < 5 or it is unknown'],
    ['it is 3 and it is 4', N],
    ['it is not 3 or it is not 4', Y],
    ['it is not 3 or it is not "3.0"'],
    ['it is not 3 and it is not 4'],
    ['it > 10 or other is known', N],
    ['it > 5 and it > "{other}"'],
  ),
  ...conditions(
    'number',
    ['it > 1000000'],
    ['it > 3 and it < 2', N],
    ['it < 2 or it > 3'],
    ['it is 1 and it > 2', N],
  ),
  ...conditions('number 5..5', ['it is 5'], ['it > 4'], ['it < 5', N], ['it is unknown or it is 5', Y]),
  ...conditions('number 10..0', ['it > 10'], ['it < 0']),
  ...conditions(
    SIZES,
    ['it is "Small"'],
    ['it is "Small" and it is "Large"', N],
    ['it is not "Small" or it is not "Large"', Y],
    ['it is not "Small" and it is not "Large"'],
    ['it is "Small" or it is "Large"'],
    ['it is "Small" or it is "Large" or it is unknown', Y],
    ['it is "Small" and it is not "small"', N],
    ['it contains "a"'],
    ['it contains "z"', N],
    ['it starts with "sm"'],
    ['it starts with "mall"', N],
  ),
  ...conditions(
    '',
    ['it is "a" and it is "b"', N],
    ['it is "a" and it is "A"'],
    ['it is "a" and it contains "b"', N],
    ['it contains "a" and it contains "b"'],
    ['it contains "a" and it is unknown', N],
    ['it is known or it is unknown', Y],
    ['it is known and it is not known', N],
    ['it is not "a" and it is not "b"'],
    ['it is "{other}" and it is "b"'],
    ['it contains " "', N],
    ['(it is "a" and it is "b") or other is "c"', N],
    ['(it is "a" or it is "b") and (it is "c" or it is "d")', N],
    ['(it is "a" or it is "b") and (it is "b" or it is "c")'],
    ['it is "a" and other is "b"'],
    ['it is "a" or other is "b"'],
    ['not (it is "a" and it is "b")', N],
  ),
  ...conditions(
    'date',
    ['it < "2026-01-01" and it > "2026-01-01"', N],
    ['it < "2026-01-02" and it > "2026-01-01"'],
    ['it >= "2026-01-01" and it <= "2026-01-01"'],
    ['it > "2026-06-01" and it starts with "2026"'],
    ['it < "2026-01-01" or it >= "2026-01-01" or it is unknown', Y],
  ),
  ...conditions(
    'email',
    ['it contains "@gmail." or it contains "@outlook."'],
    ['it is "a@b.c" and it is "a@b.d"', N],
  ),
];
