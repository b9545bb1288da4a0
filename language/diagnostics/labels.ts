import { define } from './definition.js';
import { quoted } from './wording.js';

/** Diagnostics of labels that visitors cannot tell apart by typing. */
export const labels = {
  'labels-differ-in-case': define<{ label: string; other: string }>({
    severity: 'warning',
    message: ({ label, other }) => `${quoted(label)} differs from ${quoted(other)} only in letter case.`,
    why: 'The case of what visitors type does not count, so most of them pick the first of the two. Give each a wording of its own.',
    bad: 'sequence S { branch A { reply "Sure?" options { "Yes" -> A "YES" -> B } } branch B { reply "Great!" end } }',
    good: 'sequence S { branch A { reply "Sure?" options { "Yes" -> A "Very" -> B } } branch B { reply "Great!" end } }',
  }),
  'misleading-number': define<{ label: string; position: number; shown: string }>({
    severity: 'warning',
    message: ({ label, position, shown }) =>
      `On SMS ${quoted(label)} is number ${position} of a list: who types it for ${quoted(shown)} gets this one.`,
    why: 'On SMS choices are a numbered list, and visitors pick by number. A label that is itself the number of another choice takes its place.',
    bad: 'sequence S { channels sms branch A { reply "How many?" cards { card "2" { -> B } card "3" { -> B } } } branch B { reply "Fine!" end } }',
    good: 'sequence S { channels sms branch A { reply "How many?" cards { card "2 tickets" { -> B } card "3 tickets" { -> B } } } branch B { reply "Fine!" end } }',
  }),
};
