import { type Address, child, ROOT } from '../../bot/address.js';
import type { Program } from '../../runtime/index.js';
import type { Failure, Outcome } from '../outcome.js';
import { run } from '../run.js';
import type { Given, Script } from '../script.js';
import { missingPart } from '../splits.js';
import { type Change, rework } from './rework.js';

/** A script as it reads when what happens is right. */
export interface Accepted {
  /** Those of steps in their order, then those of givens; none when all comes true already or nothing can be accepted. */
  readonly changes: readonly Change[];
  readonly script: Script;
  /** What still does not come true, and somebody has to decide. Its address is one of the script as it was. */
  readonly rest?: Failure;
}

/** What is left of a list, and where it was. */
interface Left<T> {
  readonly item: T;
  readonly index: number;
}

/**
 * Rewrites what does not come true in a script to what happens: texts, expectations, and parts of splits that are not
 * met. What has nothing in its place any more goes. What the visitor does, what is known and what webhooks answer stays:
 * where it no longer fits, somebody has to decide, and everything from there on stays as it is. So has somebody where
 * nothing would be left that can come true or not: such a script would be right whatever the bot does.
 */
export function accept(program: Program, script: Script): Accepted {
  const before = run(program, script);
  if (before.status === 'passed') return { changes: [], script };
  const { failure } = before;
  const isRewritable = failure.at.startsWith('/steps/') || isUnusedPart(failure, before, script);
  if (!isRewritable) return { changes: [], script, rest: failure };
  const { changes, steps, isStopped } = rework(program, script);
  const reworked = { ...script, steps: steps.map(({ step }) => step) };
  if (!claims(reworked)) return { changes: [], script, rest: failure };
  const givens = isStopped ? allOf(script.givens) : metGivens(program, reworked);
  const accepted = { ...reworked, givens: givens.map(({ item }) => item) };
  const after = run(program, accepted);
  return {
    changes: [...changes, ...gone(script.givens, givens)],
    script: accepted,
    ...(after.status === 'failed' && { rest: asBefore(after.failure, steps, givens) }),
  };
}

/** Whether a script says anything of what happens. */
function claims({ steps }: Script): boolean {
  return steps.some(({ type }) => type === 'bot' || type === 'expect');
}

function isUnusedPart({ kind, at }: Failure, { exchanges }: Outcome, script: Script): boolean {
  return kind === 'split' && at.startsWith('/givens/') && missingPart(script, exchanges) === undefined;
}

function allOf<T>(list: readonly T[]): readonly Left<T>[] {
  return list.map((item, index) => ({ item, index }));
}

/** The givens without the parts of splits that are not met. */
function metGivens(program: Program, script: Script): readonly Left<Given>[] {
  const effects = run(program, script).exchanges.flatMap((exchange) => exchange.effects);
  let met = effects.filter(({ type }) => type === 'split').length;
  return allOf(script.givens).filter(({ item }) => item.type !== 'split' || met-- > 0);
}

function gone(all: readonly Given[], left: readonly Left<Given>[]): readonly Change[] {
  const kept = new Set(left.map(({ index }) => index));
  return allOf(all).flatMap(({ index }) =>
    kept.has(index) ? [] : [{ at: child(ROOT, 'givens', index), step: undefined }],
  );
}

/** A failure of the script as it is now, at the address that its place had before. */
function asBefore(
  failure: Failure,
  steps: readonly { readonly index: number }[],
  givens: readonly { readonly index: number }[],
): Failure {
  const [, list, number] = failure.at.split('/');
  const place = (list === 'steps' ? steps : givens)[Number(number)];
  return place === undefined || list === undefined
    ? failure
    : { ...failure, at: addressOf(list, place.index) };
}

function addressOf(list: string, index: number): Address {
  return child(ROOT, list, index);
}
