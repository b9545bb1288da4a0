import type { Action, Branch } from '../../bot/bot.js';
import { accepts } from '../../bot/values/accepts.js';
import { hasBit, noBits, setBit } from '../bits.js';
import type { BranchFlow } from '../graph.js';
import { outcomeOf } from '../outcomes.js';
import { testsIn } from '../reading/condition-tests.js';
import { constantOf } from '../reading/constant.js';
import { withInner } from '../reading/inner-actions.js';
import { referencesIn, retriesOf, shownBy, unguarded } from '../reading/uses.js';
import type { Tracked } from '../worlds/attributes.js';
import type { Model } from './model.js';

/**
 * Attributes on which something hangs from some place on, until they are given another value: as bits, of which each
 * attribute has two.
 */
type Live = number[];

/** Something hangs on which value an attribute has, not only on whether it is known. */
const VALUE = 0;
/** A text shows an attribute without saying what stands there while it is unknown. */
const USE = 1;

/** What is live at the beginnings of branches. Visitors who differ in something else need not be told apart. */
export class Liveness {
  /** By the index of the branch. */
  private readonly live: Live[] = [];
  private readonly tracked: readonly Tracked[];

  /** @param order the branches, mostly before those that they lead to */
  constructor(
    order: readonly BranchFlow[],
    private readonly model: Model,
  ) {
    this.tracked = [...model.tracked.values()];
    const given: Live[] = [];
    for (const branch of order) {
      const local = localOf(model.sequence.branches[branch.index], model);
      this.live[branch.index] = local.live;
      given[branch.index] = local.given;
    }
    const backwards = order.toReversed();
    let changed = true;
    while (changed) {
      changed = false;
      for (const branch of backwards) if (this.takeOver(branch, given[branch.index] ?? [])) changed = true;
    }
  }

  /** Those attributes on whose value nothing hangs when a branch begins, and those that nothing shows unguarded. */
  deadAt(branch: BranchFlow): { readonly values: readonly Tracked[]; readonly uses: readonly Tracked[] } {
    const live = this.live[branch.index] ?? [];
    return {
      values: this.tracked.filter(({ index }) => !has(live, index, VALUE)),
      uses: this.tracked.filter(({ index }) => !has(live, index, USE)),
    };
  }

  /** Takes over what is live in the branches behind. Returns whether anything is new. */
  private takeOver(branch: BranchFlow, given: Live): boolean {
    const own = this.live[branch.index] ?? [];
    let changed = false;
    for (const { kind, target } of branch.ways) {
      const next = kind === 'invitation' ? undefined : this.model.flow.branchNames.get(target);
      const behind = next && this.live[next.index];
      for (let index = 0; behind && index < own.length; index++) {
        const before = own[index] ?? 0;
        const after = before | ((behind[index] ?? 0) & ~(given[index] ?? 0));
        if (after !== before) changed = true;
        own[index] = after;
      }
    }
    return changed;
  }
}

/** What a branch reads itself, and what it gives a value before anything can lead out of it. */
function localOf(branch: Branch | undefined, model: Model): { readonly live: Live; readonly given: Live } {
  const live = emptyFor(model);
  const given = emptyFor(model);
  const mark = (name: string, bit: number) => {
    const index = model.tracked.get(name)?.index;
    if (index !== undefined && !has(given, index, bit)) add(live, index, bit);
  };
  let straight = true;
  for (const action of branch?.actions ?? []) {
    for (const inner of withInner([action])) {
      for (const name of unguarded([...shownBy(inner, model.declared), ...retriesOf(inner)])) mark(name, USE);
      for (const name of valuesReadBy(inner)) mark(name, VALUE);
    }
    if (canLeave(action)) straight = false;
    const index = straight ? surelyGiven(action, model)?.index : undefined;
    if (index === undefined) continue;
    add(given, index, VALUE);
    add(given, index, USE);
  }
  return { live, given };
}

/** Whether what stands below is perhaps not played. */
function canLeave(action: Action): boolean {
  if (action.type === 'condition') return true;
  const { ways, ends } = outcomeOf(action, '');
  return ends || ways.length > 0;
}

function emptyFor({ tracked }: Model): Live {
  return noBits(tracked.size * 2);
}

function has(live: Live, index: number, bit: number): boolean {
  return hasBit(live, index * 2 + bit);
}

function add(live: Live, index: number, bit: number): void {
  setBit(live, index * 2 + bit);
}

function valuesReadBy(action: Action): readonly string[] {
  if (action.type === 'set') return referencesIn(action.value);
  if (action.type !== 'condition') return [];
  return testsIn(action.condition).flatMap((test) =>
    'value' in test ? [test.attribute, ...referencesIn(test.value)] : [],
  );
}

/** The attribute that an action gives another value, whatever it had before. */
function surelyGiven(action: Action, { sequence, tracked }: Model): Tracked | undefined {
  switch (action.type) {
    case 'clear':
      return tracked.get(action.attribute);
    case 'visitor-attribute':
      return sequence.skipKnownAttributes ? undefined : tracked.get(action.attribute);
    case 'set':
      return fitting(tracked.get(action.attribute), constantOf(action.value));
    default:
      return undefined;
  }
}

function fitting(attribute: Tracked | undefined, text: string | undefined): Tracked | undefined {
  if (attribute === undefined || text === undefined) return undefined;
  return accepts(attribute.declaration.type, text) === undefined ? undefined : attribute;
}
