import { define } from './definition.js';
import { quoted } from './wording.js';

/** What was written in place of a reference, and how that is written; nothing where that is not certain. */
export interface Meant {
  written?: string;
  meant?: string;
}

function instead({ written, meant }: Meant): string | undefined {
  if (written === undefined || meant === undefined) return undefined;
  return `Write ${quoted(meant)} instead of ${quoted(written)}: a reference has no spaces inside, one brace around it, and "|" before what shows otherwise.`;
}

/** Diagnostics of texts and what is inside them. */
export const texts = {
  'unclosed-text': define<{ quotes: string }>({
    severity: 'error',
    message: ({ quotes }) => `This text has no end: ${quotes} is missing.`,
    why: 'A text ends with the quotation marks it began with. Without them it ends with its line.',
    bad: 'sequence S { branch Hello { reply "Hi!\n end } }',
    good: 'sequence S { branch Hello { reply "Hi!"\n end } }',
  }),
  'unclosed-reference': define<Meant>({
    severity: 'error',
    message: (params) =>
      instead(params) ??
      'A reference in a text ends with "}" right after the name. For a brace as such write "\\{".',
    why: 'Braces fill in what is known of the visitor. A reference has no spaces inside.',
    bad: 'attribute name\nsequence S { branch Hello { reply "Hi {name !" end } }',
    good: 'attribute name\nsequence S { branch Hello { reply "Hi {name}!" end } }',
  }),
  'empty-reference': define<Meant>({
    severity: 'error',
    message: (params) =>
      instead(params) ??
      'Expected the name of an attribute, or @ and the name of an agent, right after "{". For a brace as such write "\\{".',
    why: 'Every bare brace in a text opens a reference, which is filled in with what is known of the visitor. With nothing in it there is nothing to fill in.',
    bad: 'sequence S { branch Hello { reply "Hi {}!" end } }',
    good: 'attribute name\nsequence S { branch Hello { reply "Hi {name}!" end } }',
  }),
  'empty-fallback': define<{ name: string }>({
    severity: 'error',
    message: ({ name }) =>
      `Write after "|" what to show while ${quoted(name)} is unknown, or remove the "|".`,
    why: 'The words behind the bar stand in for an attribute that is not known. Without a bar an unknown attribute shows as nothing, which is what an empty fallback would do.',
    bad: 'attribute name\nsequence S { branch Hello { reply "Hi {name|}!" end } }',
    good: 'attribute name\nsequence S { branch Hello { reply "Hi {name|there}!" end } }',
  }),
  'unknown-escape': define<{ written: string }>({
    severity: 'error',
    message: ({ written }) => `${quoted(written)} is no escape. There are \\" \\\\ \\{ and \\n.`,
    why: 'A backslash changes what the next character means. For a backslash as such write two.',
    bad: 'sequence S { branch Hello { reply "50\\% off" end } }',
    good: 'sequence S { branch Hello { reply "50% off" end } }',
  }),
  'empty-text': define<{ spaces: boolean }>({
    severity: 'error',
    message: ({ spaces }) =>
      `This text ${spaces ? 'has nothing to read in it' : 'is empty'}: write what it should say.`,
    why: 'An empty text would show the visitor an empty bubble, or be a value that nobody can see. To leave something out, remove the statement.',
    bad: 'sequence S { branch Hello { reply "" end } }',
    good: 'sequence S { branch Hello { reply "Hi!" end } }',
  }),
  'block-text-form': define<Record<never, never>>({
    severity: 'error',
    message: () =>
      'In a text over several lines the opening """ ends its line and the closing """ begins one.',
    why: 'The lines between are the text, without their common indentation. Anything beside the quotation marks has no clear place in it.',
    bad: 'sequence S { branch Hello { reply """Hi!\n    Welcome.""" end } }',
    good: 'sequence S { branch Hello { reply """\n    Hi!\n    Welcome.\n    """ end } }',
  }),
  'reference-not-allowed': define<{ where: string }>({
    severity: 'error',
    message: ({ where }) =>
      `Nothing can be filled in here: ${where} is the same for every visitor. For a brace as such write "\\{".`,
    why: 'Labels, titles, tags and the texts of scenarios are compared or shown as they stand. What differs between visitors belongs in a reply, a question or a note.',
    bad: 'attribute name\nsequence S { branch A { reply "Hi!" options { "For {name}" -> B } } branch B { reply "Fine." end } }',
    good: 'attribute name\nsequence S { branch A { reply "Hi {name}!" options { "For me" -> B } } branch B { reply "Fine." end } }',
  }),
};
