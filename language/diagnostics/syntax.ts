import { define } from './definition.js';
import { quoted } from './wording.js';

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
    message: ({ characters }) => `${quoted(characters)} means nothing here.`,
    why: 'Outside texts and comments the language is made of words, numbers, braces, arrows and commas. Put what visitors read between quotation marks.',
    bad: 'sequence S { branch Hello { reply "Hi!" & end } }',
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
    why: 'Every statement begins with its own keyword, so nothing has to end it.',
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
    bad: 'sequence S { branch A { reply "Hi!" end branch B { reply "Bye!" end } } }',
    good: 'sequence S { branch A { reply "Hi!" end } branch B { reply "Bye!" end } }',
  }),
  'misplaced-setting': define<{ keyword: string }>({
    severity: 'error',
    message: ({ keyword }) => `${quoted(keyword)} is a setting of a sequence: write it inside one.`,
    why: 'Channels and the skipping of known attributes belong to one sequence.',
    bad: 'channels chat, sms\nsequence S { branch Hello { reply "Hi!" end } }',
    good: 'sequence S { channels chat, sms branch Hello { reply "Hi!" end } }',
  }),
};
