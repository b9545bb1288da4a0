import type { Witness, WitnessStep } from '../../../language/paths/index.js';

type StepOf<What extends WitnessStep['what']> = Extract<WitnessStep, { what: What }>;
type Words = { readonly [What in WitnessStep['what']]: (step: StepOf<What>) => string };

const WORDS: Words = {
  begin: ({ known }) =>
    known.length === 0 ? 'new' : `known: ${known.map(([name, value]) => `${name} ${value}`).join(', ')}`,
  pick: ({ label }) => `picks ${label}`,
  say: ({ text }) => `says ${text}`,
  'open-link': ({ label }) => `opens ${label}`,
  'complete-widget': ({ app }) => `completes ${app}`,
  'cancel-widget': ({ app }) => `cancels ${app}`,
  answered: ({ webhook, saved, missing }) =>
    [`${webhook} answers`, ...saved.flat(), ...missing.map((attribute) => `without ${attribute}`)].join(' '),
  failed: ({ webhook }) => `${webhook} fails`,
  offline: () => 'nobody online',
  split: ({ part }) => `part ${part}`,
  'enter-branch': ({ branch }) => `[${branch}]`,
  'enter-sequence': ({ sequence }) => `${sequence}:`,
  arrive: () => '!',
};

/** A witness in a line; the answers of webhooks with the values that they give. */
export function inWords(witness: Witness | undefined): string {
  return witness?.steps.map((step) => wordsOf(step.what, step)).join(' > ') ?? 'nothing';
}

// The type parameter ties the row to its step.
function wordsOf<What extends WitnessStep['what']>(what: What, step: StepOf<What>): string {
  return WORDS[what](step);
}
