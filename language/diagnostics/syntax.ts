import { define } from './definition.js';
import { quoted } from './wording.js';

/** What is meant by some characters, and how that is written. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ['+', ': put the attribute into the text, as in "Hello, {name}!".'],
  ['$', ': names are written without it.'],
  ['-', ': write "->" before the name of a branch, and nothing before a label.'],
  ['/*', ': this comment has no end. Write "*/" behind it.'],
  ['*', ': nothing stands before a label or an action.'],
]);

/** What is written here in place of a statement that there is not. */
const INSTEAD = {
  loop: 'lead back with "goto" to the branch that is to be played again',
  switch: 'write an "if" with "->" for each case',
  function: 'write a branch, and lead to it with "->"',
  try: 'write "else ->" behind what can fail',
} as const;

/** What is to be written, between quotation marks unless it has some itself. */
function wording(meant: string): string {
  return meant.includes('"') ? meant : quoted(meant);
}

/** Diagnostics of the form of a source: characters, words and brackets. */
export const syntax = {
  'syntax-error': define<{ message: string }>({
    severity: 'error',
    message: ({ message }) => message,
    why: 'The language could not be read here. What comes after is read as well as it can be.',
    bad: 'sequence S { branch Hello { reply } }',
    good: 'sequence S { branch Hello { reply "Hi!" end } }',
  }),
  'unexpected-character': define<{ characters: string }>({
    severity: 'error',
    message: ({ characters }) => `${quoted(characters)} means nothing here${HINTS.get(characters) ?? '.'}`,
    why: 'Outside texts and comments the language is made of words, numbers, braces, arrows and commas. Put what visitors read between quotation marks.',
    bad: 'sequence S { branch Hello { reply "Hi!" § end } }',
    good: 'sequence S { branch Hello { reply "Hi!" end } }',
  }),
  'foreign-quotes': define<{ written: string; meant: string }>({
    severity: 'error',
    message: ({ written }) =>
      `A text stands between straight quotation marks: write "…" instead of ${written}.`,
    why: 'Word processors and other languages write other quotation marks. Here only the straight double ones begin and end a text.',
    bad: 'sequence S { branch Hello { reply “Hi!” end } }',
    good: 'sequence S { branch Hello { reply "Hi!" end } }',
  }),
  'foreign-operator': define<{ written: string; meant: string }>({
    severity: 'error',
    message: ({ written, meant }) =>
      meant === ''
        ? `Remove the ${quoted(written)}.`
        : `Write ${quoted(meant)} instead of ${quoted(written)}.`,
    why: 'Conditions are written in words and arrows with a single line, so that they read like a sentence. The sign is one of another language.',
    bad: 'attribute vip\nsequence S { branch A { reply "Hi!" if vip = "yes" -> B end } branch B { reply "Hello!" end } }',
    good: 'attribute vip\nsequence S { branch A { reply "Hi!" if vip is "yes" -> B end } branch B { reply "Hello!" end } }',
  }),
  semicolon: define<Record<never, never>>({
    severity: 'error',
    message: () => 'Statements need no semicolon: remove it.',
    why: 'Every statement begins with its own keyword, so nothing has to end it. In other languages the sign keeps statements apart.',
    bad: 'sequence S { branch Hello { reply "Hi!"; end } }',
    good: 'sequence S { branch Hello { reply "Hi!" end } }',
  }),
  'spaced-unit': define<{ written: string; meant: string }>({
    severity: 'error',
    message: ({ written, meant }) => `Write ${quoted(meant)} instead of ${quoted(written)}.`,
    why: 'A number and its unit are one word, and so is a size with the letter x. That keeps them apart from what follows.',
    bad: 'sequence S { branch Hello { reply "Hi!" wait 2 s end } }',
    good: 'sequence S { branch Hello { reply "Hi!" wait 2s end } }',
  }),
  'misspelt-keyword': define<{ written: string; keyword: string }>({
    severity: 'error',
    message: ({ written, keyword }) =>
      `There is no ${quoted(written)} here. Did you mean ${quoted(keyword)}?`,
    why: 'No name can stand here, and the word is one slip away from a keyword. It is read as that keyword.',
    bad: 'sequence S { branch Hello { repyl "Hi!" end } }',
    good: 'sequence S { branch Hello { reply "Hi!" end } }',
  }),
  'foreign-comment': define<{ written: string; meant: string }>({
    severity: 'error',
    message: ({ written, meant }) =>
      `Comments are written with ${quoted(meant)}, not with ${quoted(written)}.`,
    why: 'The rest of the line is taken for a comment, as the sign means in other languages. Here it means nothing.',
    bad: '# greets\nsequence S { branch Hello { reply "Hi!" end } }',
    good: '// greets\nsequence S { branch Hello { reply "Hi!" end } }',
  }),
  'foreign-word': define<{ written: string; meant: string }>({
    severity: 'error',
    message: ({ written, meant }) => `Write ${wording(meant)} instead of ${quoted(written)}.`,
    why: 'The word is one of another tool or language. It is read as the one that is meant here.',
    bad: 'sequence S { branch Hello { say "Hi!" end } }',
    good: 'sequence S { branch Hello { reply "Hi!" end } }',
  }),
  superfluous: define<{ written: string }>({
    severity: 'error',
    message: ({ written }) => `Remove the ${quoted(written)}: nothing has to stand here.`,
    why: 'Other languages need the sign or the word in this place. Here statements follow each other with nothing between them.',
    bad: 'sequence S { branch Hello { reply: "Hi!" end } }',
    good: 'sequence S { branch Hello { reply "Hi!" end } }',
  }),
  'missing-word': define<{ words: readonly string[]; before: string }>({
    severity: 'error',
    message: ({ words, before }) =>
      `Write ${words.map(quoted).join(' or ')} before ${before === '' ? 'the text' : quoted(before)}.`,
    why: 'Without it the statement is not whole. What stands around leaves little doubt about what is missing.',
    bad: 'sequence S { channels chat sms branch Hello { reply "Hi!" end } }',
    good: 'sequence S { channels chat, sms branch Hello { reply "Hi!" end } }',
  }),
  'quoted-name': define<{ written: string; name: string; titled: boolean }>({
    severity: 'error',
    message: ({ written, name, titled }) =>
      titled
        ? `A name without spaces and quotation marks comes first: write ${name} ${quoted(written)}.`
        : `Names have no quotation marks: write ${name} without them.`,
    why: 'Quotation marks are for what visitors and agents read. Names are for this file: they are followed, completed and renamed.',
    bad: 'sequence S { branch Hello { reply "Hi!" -> "Bye" } branch Bye { reply "Bye!" end } }',
    good: 'sequence S { branch Hello { reply "Hi!" -> Bye } branch Bye { reply "Bye!" end } }',
  }),
  'unquoted-text': define<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `A text stands between quotation marks: write ${quoted(text)} with them.`,
    why: 'Quotation marks tell what visitors read from the words of the language. They are left out by no text, not even one of a single word.',
    bad: 'sequence S { branch Hello { reply Hi!\n end } }',
    good: 'sequence S { branch Hello { reply "Hi!"\n end } }',
  }),
  'name-behind-text': define<{ keyword: string; name: string; text: string }>({
    severity: 'error',
    message: ({ keyword, name, text }) =>
      `The name comes before the text: write ${keyword} ${name} ${quoted(text)}.`,
    why: 'A statement names what it is about before it says how that is put. It is read with the two exchanged.',
    bad: 'attribute name\nsequence S { branch Hello { ask "Who are you?" name end } }',
    good: 'attribute name\nsequence S { branch Hello { ask name "Who are you?" end } }',
  }),
  'else-if': define<{ written: string }>({
    severity: 'error',
    message: ({ written }) =>
      `There is no ${quoted(written)}: write "else {", put the second "if" inside, and close it with "}".`,
    why: 'An "else" has braces of its own, and between them an "if" can stand like every other instant action. Where the answer leads elsewhere, several "if … -> Branch" below each other read better.',
    bad: 'attribute a\nsequence S { branch B { if a is "y" { reply "1" } else if a is "x" { reply "2" } end } }',
    good: 'attribute a\nsequence S { branch B { if a is "y" { reply "1" } else { if a is "x" { reply "2" } } end } }',
  }),
  'else-arrow': define<Record<never, never>>({
    severity: 'error',
    message: () =>
      'An "else" behind braces has braces too: to go to another branch instead, write a second "if" with the opposite condition and "->".',
    why: 'An "if" with braces only says something and goes on below. What leads away is an "if" with an arrow, which needs no "else".',
    bad: 'attribute a\nsequence S { branch A { if a is known { reply "1" } else -> B\n end } branch B { reply "2" end } }',
    good: 'attribute a\nsequence S { branch A { if a is unknown -> B reply "1" end } branch B { reply "2" end } }',
  }),
  'foreign-statement': define<{ written: string; kind: 'loop' | 'switch' | 'function' | 'try' }>({
    severity: 'error',
    message: ({ written, kind }) => `There is no ${quoted(written)} here: ${INSTEAD[kind]}.`,
    why: 'A conversation is drawn with branches and arrows, so that it can be followed and shown. Nothing between the braces is read.',
    bad: 'attribute a\nsequence S { branch B { while a is unknown { reply "1" } end } }',
    good: 'attribute a\nsequence S { branch B { if a is unknown { reply "1" } end } }',
  }),
  'label-block': define<{ only: boolean }>({
    severity: 'error',
    message: ({ only }) =>
      only
        ? 'A label has no braces: write its arrow right behind it.'
        : 'A label only leads to a branch: write "->" and its name, and put what stands between the braces there.',
    why: 'What is said after a choice is a branch of its own, to which other labels can lead as well. Nothing but the arrow between the braces is read.',
    bad: 'sequence S { branch A { reply "Hi!" options { "Yes" { -> B } "No" -> B } } branch B { reply "Bye!" end } }',
    good: 'sequence S { branch A { reply "Hi!" options { "Yes" -> B "No" -> B } } branch B { reply "Bye!" end } }',
  }),
  'nested-too-deeply': define<{ depth: number }>({
    severity: 'error',
    message: ({ depth }) =>
      `Braces and brackets are nested more than ${depth} deep; nothing after this is read.`,
    why: 'No conversation needs that many levels, so a brace is probably missing or repeated. The limit protects the editor.',
    bad: 'sequence S { branch A { reply "Hi!" if ((((…',
    good: 'sequence S { branch A { reply "Hi!" end } }',
  }),
  unreadable: define<Record<never, never>>({
    severity: 'error',
    message: () => 'This file has so many mistakes that it cannot be read.',
    why: 'Reading goes on behind most mistakes, but not for ever. Mend the first ones, or see whether this is a bot at all.',
    bad: 'sequence S { branch A { reply "Hi!" if ((((…',
    good: 'sequence S { branch A { reply "Hi!" end } }',
  }),
  'unreadable-file': define<Record<never, never>>({
    severity: 'error',
    message: () => 'This file cannot be read.',
    why: 'It may be too large, or you may not be allowed to read it. What it declares is not known to other files.',
    bad: 'sequence S { branch A { reply "Hi!" end } }',
    good: 'sequence S { branch A { reply "Hi!" end } }',
  }),
  'misplaced-action': define<{ keyword: string; where: string }>({
    severity: 'error',
    message: ({ keyword, where }) => `${quoted(keyword)} stands ${where}: it belongs inside a branch.`,
    why: 'Actions are played in the order in which they stand in a branch. Outside one nothing would ever play them.',
    bad: 'sequence S { reply "Hi!" branch Hello { reply "Hello!" end } }',
    good: 'sequence S { branch Hello { reply "Hi!" reply "Hello!" end } }',
  }),
  'misplaced-branch': define<{ name: string; where: string }>({
    severity: 'error',
    message: ({ name, where }) =>
      `Branch ${quoted(name)} stands ${where}: it belongs directly inside a sequence. Is a "}" missing before it, or one too many?`,
    why: 'Branches stand beside each other in a sequence and lead to each other by arrows. A branch has no branches inside.',
    bad: 'sequence S { branch A { reply "Hi!" -> B branch B { reply "Bye!" end } } }',
    good: 'sequence S { branch A { reply "Hi!" -> B } branch B { reply "Bye!" end } }',
  }),
  'misplaced-setting': define<{ keyword: string }>({
    severity: 'error',
    message: ({ keyword }) =>
      `${quoted(keyword)} is a setting of a sequence: write it there, beside the branches.`,
    why: 'Channels and the skipping of known attributes belong to one sequence. Another sequence in the same file may set them otherwise.',
    bad: 'channels chat, sms\nsequence S { branch Hello { reply "Hi!" end } }',
    good: 'sequence S { channels chat, sms branch Hello { reply "Hi!" end } }',
  }),
};
