import type { WitnessStep } from '../paths/witness.js';
import type { DiagnosticCode } from './catalogue.js';
import { inSeries, quoted } from './wording.js';

type What = WitnessStep['what'];
type StepOf<Kind extends What> = WitnessStep & { what: Kind };
type Wordings = { readonly [Kind in Exclude<What, 'arrive'>]: (step: StepOf<Kind>) => string };

/** What authors read of each step on the way of a visitor to what a diagnostic says. */
const WORDINGS: Wordings = {
  begin: ({ known }) =>
    known.length === 0 ? 'The visitor is new.' : `The visitor is known: ${valuesInWords(known)}.`,
  pick: ({ label }) => `The visitor picks ${quoted(label)}.`,
  say: ({ text }) => `The visitor writes ${quoted(text)}.`,
  'open-link': ({ label }) => `The visitor opens ${quoted(label)}.`,
  'complete-widget': ({ app }) => `The visitor completes ${quoted(app)}.`,
  'cancel-widget': ({ app }) => `The visitor cancels ${quoted(app)}.`,
  answered: ({ webhook, saved, missing }) =>
    `Webhook ${quoted(webhook)} answers${contentInWords(saved, missing)}.`,
  failed: ({ webhook }) => `Webhook ${quoted(webhook)} fails.`,
  offline: () => 'Nobody is online.',
  split: ({ part }) => `Chance takes part ${part + 1} of the split.`,
  'enter-branch': ({ branch }) => `The conversation comes to ${quoted(branch)}.`,
  'enter-sequence': ({ sequence }) => `Sequence ${quoted(sequence)} takes over.`,
};

type Values = readonly (readonly [attribute: string, value: string])[];

function valuesInWords(values: Values): string {
  return values.map(([attribute, value]) => `${quoted(attribute)} is ${quoted(value)}`).join(', ');
}

function contentInWords(saved: Values, missing: readonly string[]): string {
  const without = missing.length > 0 ? `without ${inSeries(missing)}` : '';
  if (saved.length === 0) return without && ` ${without}`;
  return `: ${valuesInWords(saved)}${without && `; ${without}`}`;
}

/** What there is to be seen where the way ends. */
const ARRIVALS: { readonly [Code in DiagnosticCode]?: string } = {
  'used-before-known': 'Here it is unknown.',
  'dead-end': 'Here nothing comes next.',
  'endless-loop': 'Here it begins again, and so on for ever.',
  'possible-endless-loop': 'Here it begins again, and so on for ever.',
};

/** A step on the way to what a diagnostic says, in one sentence. */
export function stepInWords(step: WitnessStep, code: DiagnosticCode): string {
  return step.what === 'arrive' ? (ARRIVALS[code] ?? 'This is where it happens.') : wordingOf(step);
}

function wordingOf<Kind extends keyof Wordings>(step: StepOf<Kind>): string {
  const wording: (step: StepOf<Kind>) => string = WORDINGS[step.what];
  return wording(step);
}

/** Stands in place of steps that are left out. */
export function leftOutInWords(count: number): string {
  return `${count} more steps.`;
}

/** Stands in place of the last steps when they come again. */
export function againInWords(length: number, times: number): string {
  const steps = length === 1 ? 'step' : `${length} steps`;
  return `The last ${steps} ${times === 1 ? 'once more' : `${times} more times`}.`;
}

/** What is said where it was looked for a conversation that shows it, and none was found. */
export const NO_EXAMPLE = 'No short example of such a conversation was found: it may need an unusual answer.';
