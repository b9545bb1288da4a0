import { child, ROOT } from '../bot/address.js';
import { accepts, type CallResult, type Circumstances, type Program, type Setup } from '../runtime/index.js';
import type { Failure } from './outcome.js';
import type { AttributeValue, Given, Script } from './script.js';

/** What a webhook answers, call by call; the last answer is for all calls after that too. */
export type Answers = ReadonlyMap<string, readonly CallResult[]>;

/** How the conversation of a script begins: with everyone online, unless a given says otherwise. */
export function setupOf({ sequence, givens }: Script): Setup {
  const circumstances: Partial<Circumstances> = {
    online: some(givens, 'nobody-online') ? 'nobody' : 'everyone',
    popups: some(givens, 'popups-blocked') ? 'blocked' : 'allowed',
    splits: all(givens, 'split').map(({ part }) => part),
  };
  const profile = Object.fromEntries(
    all(givens, 'attribute').map(({ attribute, value }) => [attribute, value]),
  );
  return { sequence, channel: all(givens, 'channel').at(-1)?.channel, profile, circumstances };
}

/** What the webhooks of a script answer. */
export function answersOf({ givens }: Script): Answers {
  const answers = new Map<string, CallResult[]>();
  for (const given of givens) {
    if (given.type !== 'call-answers' && given.type !== 'call-fails') continue;
    const list = answers.get(given.webhook) ?? [];
    list.push(resultOf(given));
    answers.set(given.webhook, list);
  }
  return answers;
}

function resultOf(given: Extract<Given, { type: 'call-answers' | 'call-fails' }>): CallResult {
  if (given.type === 'call-fails') return { kind: 'failed' };
  const values = given.values.map(({ attribute, value }) => [attribute, value] as const);
  return { kind: 'values', values: Object.fromEntries(values) };
}

/** Why a script cannot even begin: its sequence is not there, or a given has a value that its attribute does not take. */
export function beginningFailure(script: Script, program: Program): Failure | undefined {
  const { sequence } = script;
  if (program.sequenceNames.has(sequence)) return misfitOf(script, program);
  const actual = 'the bot has none of that name';
  return { at: ROOT, kind: 'sequence', expected: `the sequence ${sequence}`, actual };
}

function misfitOf({ givens }: Script, { attributes }: Program): Failure | undefined {
  for (const [index, given] of givens.entries()) {
    const misfit = valuesOf(given).find(({ attribute, value }) => {
      const declaration = attributes.get(attribute);
      return declaration !== undefined && accepts(declaration.type, value) === undefined;
    });
    if (misfit === undefined) continue;
    const expected = `a value that ${misfit.attribute} takes`;
    return { at: child('', 'givens', index), kind: 'given', expected, actual: misfit.value };
  }
  return undefined;
}

function valuesOf(given: Given): readonly AttributeValue[] {
  if (given.type === 'attribute') return [given];
  return given.type === 'call-answers' ? given.values : [];
}

function all<T extends Given['type']>(givens: readonly Given[], type: T): Extract<Given, { type: T }>[] {
  return givens.filter((given): given is Extract<Given, { type: T }> => given.type === type);
}

function some(givens: readonly Given[], type: Given['type']): boolean {
  return givens.some((given) => given.type === type);
}
