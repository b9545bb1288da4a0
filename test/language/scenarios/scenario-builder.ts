import type { Expectation, Given, Script, ScriptStep } from '../../../language/scenarios/index.js';

export function scriptOf(steps: ScriptStep[], givens: Given[] = [], sequence = 'Main'): Script {
  return { title: 'a scenario', sequence, givens, steps };
}

export const bot = (text: string): ScriptStep => ({ type: 'bot', text });
export const visitor = (value: string): ScriptStep => ({ type: 'visitor', value });
export const completes = (app: string): ScriptStep => ({ type: 'complete-widget', app });
export const cancels = (app: string): ScriptStep => ({ type: 'cancel-widget', app });
export const expects = (that: Expectation): ScriptStep => ({ type: 'expect', that });
export const at = (branch: string): ScriptStep => expects({ type: 'at', branch });
export const is = (attribute: string, value: string): ScriptStep =>
  expects({ type: 'attribute-is', attribute, value });
export const unknown = (attribute: string): ScriptStep => expects({ type: 'attribute-unknown', attribute });
