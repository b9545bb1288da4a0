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
  answered: ({ webhook }) => `${webhook} answers`,
  failed: ({ webhook }) => `${webhook} fails`,
  offline: () => 'nobody online',
  split: ({ part }) => `part ${part}`,
  'enter-branch': ({ branch }) => `[${branch}]`,
  arrive: () => '!',
};

/** A witness in a line; the answers of webhooks with the values that they give. */
export function inWords(witness: Witness | undefined): string {
  if (witness === undefined) return 'nothing';
  const results = witness.inputs.flatMap((input) => (input.type === 'call-result' ? [input.result] : []));
  return witness.steps
    .map((step) => {
      const result = step.what === 'answered' ? results.shift() : undefined;
      if (step.what === 'failed') results.shift();
      const values = result?.kind === 'values' ? Object.entries(result.values) : [];
      return [wordsOf(step.what, step), ...values.map((entry) => entry.join(' '))].join(' ');
    })
    .join(' > ');
}

// The type parameter ties the row to its step.
function wordsOf<What extends WitnessStep['what']>(what: What, step: StepOf<What>): string {
  return WORDS[what](step);
}
