/** The declarations that the sources below begin with. */
export const DECLARATIONS = `
attribute name : text
attribute email : email
attribute count : number
attribute score : number 0 .. 10
attribute day : date
attribute size : "Small" | "Medium" | "Large"
attribute old : "Small" | "Medium" | "Large"
webhook look get "https://shop.example/{name}" { save size from "size" }
agent maya
`;

/** Branches of a sequence, and what is found in them. `T` is a branch that ends. */
export const CASES: readonly (readonly [title: string, branches: string, ...found: string[]])[] = [
  [
    'an answer is known from then on',
    'branch A { ask name "?" reply "Hi {name}" if name is known -> T  reply "Who?" end }',
    'no end A 4',
    'always true A 2',
  ],
  ['another one may not be', 'branch A { ask email "?" reply "Hi {name}" -> T }', 'unknown name A 1'],
  ['a fallback is enough', 'branch A { reply "Hi {name|you}" -> T }'],
  [
    'only the first use on a path is told',
    'branch A { reply "{name}" reply "{name}" -> B } branch B { note "{name}" -> T }',
    'unknown name A 0',
  ],
  [
    'on each path the first one',
    'branch A { if size is known -> B  reply "{name}" -> C } branch B { note "{name}" -> C } branch C { reply "{name}" -> T }',
    'unknown name A 1',
    'unknown name B 0',
  ],
  [
    'what only a retry shows is shown to some',
    'branch A { ask email "?" retry "{name}?" reply "{name}" -> T }',
    'unknown name A 0',
    'unknown name A 1',
  ],
  [
    'what is forgotten is unknown again',
    'branch A { ask name "?" clear name reply "{name}" -> T }',
    'unknown name A 2',
  ],
  [
    'a use above the question',
    'branch A { ask email "{name}, where?" retry "Where, {size}?" -> T }',
    'unknown name A 0',
    'unknown size A 0',
  ],
  [
    'a webhook shows what is in its address',
    'branch A { call look reply "{size}" -> T }',
    'unknown name A 0',
    'unknown size A 1',
  ],
  [
    'what two conditions say together',
    'branch A { if size is "Small" -> T  if size is "Medium" or size is "Large" -> T  if size is known -> T  -> B } branch B { reply "?" -> T }',
    'untaken A 2',
    'always false A 2',
  ],
  [
    'it is remembered in other branches',
    'branch A { if size is "Small" -> B  -> T } branch B { if size is not "Small" -> C  -> T } branch C { -> T }',
    'unreached C',
    'untaken B 0',
    'always false B 0',
  ],
  [
    'paths are not mixed',
    'branch A { if size is "Small" { ask name "?" } -> B } branch B { if size is "Small" { reply "{name}" } -> T }',
  ],
  [
    'not even where both are unknown or known together',
    'branch A { if size is known and name is unknown -> T  -> B } branch B { if size is known { reply "{name}" } -> T }',
  ],
  [
    'a label is a value',
    'branch A { options saves size { "Small" -> B "Large" -> C } } branch B { if size is "Small" -> T  -> D } branch C { if size is "Small" -> D  -> T } branch D { -> T }',
    'unreached D',
    'untaken B 1',
    'untaken C 0',
    'always true B 0',
    'always false C 0',
  ],
  [
    'what is typed besides is no label',
    'branch A { options saves name { "Ann" -> T otherwise -> B } } branch B { if name is "ANN" -> T  if name is "Bob" -> T  reply "Hi {name}" -> T }',
    'untaken B 0',
    'always false B 0',
  ],
  [
    'what fits no type is not kept',
    'branch A { set score "11" if score is 11 -> T  -> T }',
    'untaken A 1',
    'always false A 1',
  ],
  [
    'numbers between others',
    'branch A { if count > 3 and count < 5 -> B  -> T } branch B { if count >= 4 -> T  if count < 3.5 -> T  if count > 4 -> C  -> T } branch C { -> T }',
    'unreached C',
    'untaken B 2',
    'always false B 2',
  ],
  [
    'the range of a type',
    'branch A { ask score "?" if score >= 0 and score <= 5 -> T  if score > 5 -> T  -> B } branch B { -> T }',
    'unreached B',
    'untaken A 3',
    'always true A 2',
  ],
  [
    'counting comes to an end',
    'branch A { set count 0 -> B } branch B { add 1 to count if count < 3 -> B  if count is 3 -> T  -> C } branch C { -> T }',
    'unreached C',
    'untaken B 3',
    'always true B 2',
  ],
  [
    'sums that do not fit are not kept',
    'branch A { if score > 9 and score < 10 -> B  -> T } branch B { add 1 to score if score is 10 -> T  if score > 9 -> T  -> C } branch C { -> T }',
    'unreached C',
    'untaken B 3',
    'always true B 2',
  ],
  [
    'what is unknown counts as 0',
    'branch A { clear count add 2 to count if count is 2 -> T  -> T }',
    'untaken A 3',
    'always true A 2',
  ],
  [
    'other days come behind one',
    'branch A { if day is "2026-01-01" -> T  if day >= "2026-01-01" -> B  -> T } branch B { -> T }',
  ],
  [
    'numbers between others do not read alike',
    'branch A { if count > 1 and count < 2 -> B  -> T } branch B { if count contains "5" -> T  -> C } branch C { -> T }',
  ],
  [
    'no day is between two',
    'branch A { if day > "2026-01-01" and day < "2026-01-02" -> B  -> T } branch B { -> T }',
    'unreached B',
    'untaken A 0',
    'always false A 0',
  ],
  [
    'a value is copied',
    'branch A { ask size "?" set old "{size}" if old is "Small" -> B  -> T } branch B { if size is "Large" -> T  -> T }',
    'untaken B 0',
    'always false B 0',
  ],
  [
    'by itself nothing changes',
    'branch A { if name is "Ann" -> T  set name "{name|Bob}" if name is "Ann" -> B  -> T } branch B { -> T }',
    'unreached B',
    'untaken A 2',
    'always false A 2',
  ],
  [
    'what two attributes are together',
    'branch A { options saves size { "Small" -> B "Large" -> C } } branch B { set old "Small" -> D } branch C { set old "Large" -> D } branch D { if size is "Small" and old is "Large" -> E  -> T } branch E { -> T }',
    'unreached E',
    'untaken D 0',
    'always false D 0',
  ],
  [
    'a value is kept for those who leave before it changes',
    'branch A { set size "Small" -> B } branch B { if name is known -> C  set size "Large" -> T } branch C { if size is "Large" -> D  -> T } branch D { -> T }',
    'unreached D',
    'untaken C 0',
    'always false C 0',
  ],
  [
    'what is never played changes nothing',
    'branch A { set size "Small" -> B } branch B { close -> C  set size "Large" } branch C { if size is "Large" -> D  -> T } branch D { -> T }',
    'unreached D',
    'untaken C 0',
    'always false C 0',
  ],
  [
    'nothing is copied from the unknown',
    'branch A { clear size clear old set old "{size|huge}" if old is known -> T  -> T }',
    'untaken A 3',
    'always false A 3',
  ],
  ['a text with words in it is known', 'branch A { set name "Dear {size|friend}" reply "{name}" -> T }'],
  [
    'one without may say nothing',
    'branch A { set name "{size|}{old|}" reply "{name}" -> T }',
    'unknown size A 0',
    'unknown old A 0',
    'unknown name A 1',
  ],
  [
    'parts of a text are only looked for in what is written out',
    'branch A { if name is "Ann Lee" -> B  if name contains "Lee" -> T  -> T } branch B { if name contains "Lee" -> T  -> T }',
    'untaken B 1',
    'always true B 0',
  ],
  [
    'a call may leave everything as it was',
    'branch A { clear size clear name call look else -> T  if size is unknown -> T  -> T }',
    'unknown name A 2',
  ],
  ['somebody is there, or nobody', 'branch A { chat with agent maya else -> B } branch B { -> T }'],
  ['a way that leads nowhere is taken', 'branch A { -> Nowhere }'],
  [
    'cards with links only lead nowhere',
    'branch A { cards { card "A" { link "https://shop.example" } } } branch B { -> T }',
    'unreached B',
    'unreached T',
  ],
];
