import { define } from './definition.js';
import { didYouMean, quoted } from './wording.js';

/** What is known of a name that nothing has. */
export interface Missing {
  name: string;
  suggestion?: string;
}

const unknown = (kind: string, bad: string, good: string) =>
  define<Missing>({
    severity: 'error',
    message: ({ name, suggestion }) => `There is no ${kind} ${quoted(name)} here.${didYouMean(suggestion)}`,
    why: `A name must be declared before it can be used: in this file, or in one that it imports.`,
    bad,
    good,
  });

/** Diagnostics of names and of the files they come from. */
export const references = {
  'unknown-branch': define<Missing & { sequence: string }>({
    severity: 'error',
    message: ({ name, sequence, suggestion }) =>
      `Sequence ${quoted(sequence)} has no branch ${quoted(name)}.${didYouMean(suggestion)}`,
    why: 'An arrow leads to a branch of the same sequence. To go to another sequence, invite it.',
    bad: 'sequence S { branch A { reply "Hi!" -> Bye } }',
    good: 'sequence S { branch A { reply "Hi!" -> Bye } branch Bye { reply "Bye!" end } }',
  }),
  'unknown-attribute': unknown(
    'attribute',
    'sequence S { branch A { ask name "Your name?" end } }',
    'attribute name\nsequence S { branch A { ask name "Your name?" end } }',
  ),
  'unknown-agent': unknown(
    'agent',
    'sequence S { branch A { reply "One moment." chat with agent maya } }',
    'agent maya\nsequence S { branch A { reply "One moment." chat with agent maya } }',
  ),
  'unknown-department': unknown(
    'department',
    'sequence S { branch A { reply "One moment." chat with department sales } }',
    'department sales\nsequence S { branch A { reply "One moment." chat with department sales } }',
  ),
  'unknown-bot': unknown(
    'conversational bot',
    'sequence S { branch A { reply "One moment." invite bot helper } }',
    'bot helper\nsequence S { branch A { reply "One moment." invite bot helper } }',
  ),
  'unknown-webhook': unknown(
    'webhook',
    'sequence S { branch A { call stock reply "Done." end } }',
    'webhook stock get "https://shop.example/stock"\nsequence S { branch A { call stock reply "Done." end } }',
  ),
  'unknown-sequence': unknown(
    'sequence',
    'sequence S { branch A { reply "Hi!" invite sequence T } }',
    'sequence S { branch A { reply "Hi!" invite sequence T } }\nsequence T { branch B { reply "Hello!" end } }',
  ),
  'missing-target': define<{ after: string }>({
    severity: 'error',
    message: ({ after }) => `Expected the name of a branch after ${quoted(after)}.`,
    why: 'An arrow says where the conversation goes on.',
    bad: 'sequence S { branch A { reply "Hi!" ->\n } }',
    good: 'sequence S { branch A { reply "Hi!" -> B } branch B { reply "Bye!" end } }',
  }),
  'duplicate-name': define<{ kind: string; name: string; first: string }>({
    severity: 'error',
    message: ({ kind, name, first }) => `There is already ${article(kind)} ${quoted(name)} ${first}.`,
    why: 'A name stands for one thing of its kind, so that everything that refers to it means the same.',
    bad: 'attribute name\nattribute name\nsequence S { branch A { ask name "Your name?" end } }',
    good: 'attribute name\nsequence S { branch A { ask name "Your name?" end } }',
  }),
  'import-not-found': define<{ path: string }>({
    severity: 'error',
    message: ({ path }) =>
      `There is no file ${quoted(path)}. A path is relative to this file and ends with ".seqbot".`,
    why: 'An import makes what another file declares visible here, so that file must be there.',
    bad: 'import "./nowhere.seqbot"',
    good: 'attribute name',
  }),
  'import-outside-workspace': define<{ path: string }>({
    severity: 'error',
    message: ({ path }) =>
      `${quoted(path)} lies outside the folder that is open: only files inside can be imported.`,
    why: 'A bot must not depend on files that its folder does not contain, or it would break for everyone else.',
    bad: 'import "../../elsewhere.seqbot"',
    good: 'attribute name',
  }),
  'import-repeated': define<{ path: string }>({
    severity: 'hint',
    message: ({ path }) => `${quoted(path)} is imported already.`,
    why: 'Each file is read once, however often it is imported.',
    bad: 'import "./people.seqbot"\nimport "./people.seqbot"',
    good: 'import "./people.seqbot"',
  }),
  'import-of-itself': define<Record<never, never>>({
    severity: 'hint',
    message: () => 'A file sees what it declares without importing itself.',
    why: 'The import changes nothing.',
    bad: 'import "./this-file.seqbot"',
    good: 'attribute name',
  }),
};

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
