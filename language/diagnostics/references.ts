import { define } from './definition.js';
import { didYouMean, quoted } from './wording.js';

/** What is known of a name that nothing has. */
export interface Missing {
  name: string;
  suggestion?: string;
  /** The reference in a text that the name is one for: to an agent where an attribute is asked for, or the reverse. */
  reference?: string;
}

const unknown = (kind: string, why: string, bad: string, good: string) =>
  define<Missing>({
    severity: 'error',
    message: ({ name, suggestion, reference }) =>
      `There is no ${kind} ${quoted(name)} here.${didYouMean(reference ?? suggestion)}`,
    why,
    bad,
    good,
  });

/** Actions that end a conversation, which are taken for branches. */
export const ACTIONS: ReadonlySet<string> = new Set(['close', 'end']);

/** Diagnostics of names and of the files they come from. */
export const references = {
  'unknown-branch': define<Missing & { sequence: string }>({
    severity: 'error',
    message: ({ name, sequence, suggestion }) =>
      ACTIONS.has(name)
        ? `An arrow leads to a branch, and no branch is called ${quoted(name)}: lead to one that ends with ${quoted(name)}.`
        : `Sequence ${quoted(sequence)} has no branch ${quoted(name)}.${didYouMean(suggestion)}`,
    why: 'An arrow leads to a branch of the same sequence. To go to another sequence, invite it.',
    bad: 'sequence S { branch A { reply "Hi!" -> Bye } }',
    good: 'sequence S { branch A { reply "Hi!" -> Bye } branch Bye { reply "Bye!" end } }',
  }),
  'unknown-attribute': unknown(
    'attribute',
    'What is asked, saved or shown must be declared, in this file or in one that it imports. The declaration says which values fit, such as a number or an email address.',
    'sequence S { branch A { ask name "Your name?" end } }',
    'attribute name\nsequence S { branch A { ask name "Your name?" end } }',
  ),
  'unknown-agent': unknown(
    'agent',
    'Agents are people who work in the chat, and are declared with "agent" in this file or in one that it imports. Completion lists those that can be named here.',
    'sequence S { branch A { reply "One moment." chat with agent maya } }',
    'agent maya\nsequence S { branch A { reply "One moment." chat with agent maya } }',
  ),
  'unknown-department': unknown(
    'department',
    'A department is a team of agents, declared with "department" in this file or in one that it imports. A single person is named with "agent" before the name.',
    'sequence S { branch A { reply "One moment." chat with department sales } }',
    'department sales\nsequence S { branch A { reply "One moment." chat with department sales } }',
  ),
  'unknown-bot': unknown(
    'conversational bot',
    'A conversational bot is another bot of the same chat, declared with "bot" in this file or in one that it imports. To go on in a sequence of this bot write "invite sequence".',
    'sequence S { branch A { reply "One moment." invite bot helper } }',
    'bot helper\nsequence S { branch A { reply "One moment." invite bot helper } }',
  ),
  'unknown-webhook': unknown(
    'webhook',
    'What is called must be declared with "webhook", in this file or in one that it imports. The declaration says which address is asked and what is saved of the answer.',
    'sequence S { branch A { call stock reply "Done." end } }',
    'webhook stock get "https://shop.example/stock"\nsequence S { branch A { call stock reply "Done." end } }',
  ),
  'unknown-sequence': unknown(
    'sequence',
    'Visitors can be invited to the sequences of this file and of those that it imports. Branches of the same sequence are reached with "->" instead.',
    'sequence S { branch A { reply "Hi!" invite sequence T } }',
    'sequence S { branch A { reply "Hi!" invite sequence T } }\nsequence T { branch B { reply "Hello!" end } }',
  ),
  'missing-target': define<{ after: string }>({
    severity: 'error',
    message: ({ after }) => `Expected the name of a branch after ${quoted(after)}.`,
    why: 'An arrow says where the conversation goes on. Without a branch behind it the visitor would be left where they are.',
    bad: 'sequence S { branch A { reply "Hi!" ->\n } }',
    good: 'sequence S { branch A { reply "Hi!" -> B } branch B { reply "Bye!" end } }',
  }),
  'duplicate-name': define<{ kind: string; name: string; first: string }>({
    severity: 'error',
    message: ({ kind, name, first }) => `There is already ${article(kind)} ${quoted(name)} ${first}.`,
    why: 'A name stands for one thing of its kind, so that everything that refers to it means the same. Of two declarations nobody could tell which one is meant.',
    bad: 'attribute name\nattribute name\nsequence S { branch A { ask name "Your name?" end } }',
    good: 'attribute name\nsequence S { branch A { ask name "Your name?" end } }',
  }),
  'import-not-found': define<{ path: string }>({
    severity: 'error',
    message: ({ path }) =>
      `There is no file ${quoted(path)}. A path is relative to this file and ends with ".seqbot".`,
    why: 'An import makes what another file declares visible here, so that file must be there. It may have been moved, renamed, or not saved yet.',
    bad: 'import "./nowhere.seqbot"',
    good: 'attribute name',
  }),
  'import-outside-workspace': define<{ path: string }>({
    severity: 'error',
    message: ({ path }) =>
      `${quoted(path)} lies outside the folder that is open: only files inside can be imported.`,
    why: 'A bot must not depend on files that its folder does not contain, or it would break for everyone else. Move the file inside, or open a folder that has both.',
    bad: 'import "../../elsewhere.seqbot"',
    good: 'attribute name',
  }),
  'import-repeated': define<{ path: string }>({
    severity: 'hint',
    message: ({ path }) => `${quoted(path)} is imported already.`,
    why: 'Each file is read once, however often it is imported. The second line only makes readers look for a difference.',
    bad: 'import "./people.seqbot"\nimport "./people.seqbot"',
    good: 'import "./people.seqbot"',
  }),
  'import-of-itself': define<Record<never, never>>({
    severity: 'hint',
    message: () => 'A file sees what it declares without importing itself.',
    why: 'An import is for what other files declare. This one changes nothing, and can go.',
    bad: 'import "./this-file.seqbot"',
    good: 'attribute name',
  }),
};

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
