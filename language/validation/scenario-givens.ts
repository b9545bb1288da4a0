import type { Report } from '../diagnostics/report.js';
import { UNNECESSARY } from '../diagnostics/tags.js';
import {
  type Answer,
  type CallFact,
  type Fact,
  isGiven,
  type Scenario,
  type SplitFact,
} from '../generated/ast.js';
import type { Check } from './checks.js';
import { type Reach, reachOf } from './reach.js';

/** Of two givens of the same thing the later one holds. Splits and calls are many: each line is for the next of them. */
export const givensAreGivenOnce: Check<Scenario> = (scenario, report) => {
  reportEarlier(factsOf(scenario), thingOf, report);
};

/** Of two answers for one attribute the later one holds. */
export const answersAreGivenOnce: Check<CallFact> = (fact, report) => {
  reportEarlier(fact.answers, attributeOf, report);
};

function reportEarlier<Node extends Fact | Answer>(
  nodes: readonly Node[],
  thing: (node: Node) => string | undefined,
  report: Report,
): void {
  const later = new Set<string>();
  for (const node of [...nodes].reverse()) {
    const what = thing(node);
    if (what === undefined) continue;
    if (later.has(what)) report('given-twice', { what }, { node, tags: UNNECESSARY });
    later.add(what);
  }
}

function thingOf(fact: Fact): string | undefined {
  if (fact.$type === 'NobodyOnline') return 'nobody online';
  if (fact.$type === 'PopupsBlocked') return 'popups blocked';
  if (fact.$type === 'ChannelFact') return 'channel';
  return fact.$type === 'AttributeFact' ? attributeOf(fact) : undefined;
}

function attributeOf({ attribute }: { attribute?: Answer['attribute'] }): string | undefined {
  return attribute?.ref?.name;
}

/** What is given can make a difference: there is something in the bot that it is about. */
export const givensMatter: Check<Scenario> = (scenario, report) => {
  const facts = factsOf(scenario);
  const reach = facts.some(({ $type }) => SUBJECTS.has($type)) ? reachOf(scenario) : undefined;
  if (!reach) return;
  for (const fact of facts) {
    if (fact.$type === 'SplitFact') checkSplit(fact, reach, report);
    else if (!matters(fact, reach)) {
      const params = {
        given: wordsOf(fact),
        sequence: reach.sequence,
        missing: SUBJECTS.get(fact.$type) ?? '',
      };
      report('given-without-effect', params, { node: fact.$container, tags: UNNECESSARY });
    }
  }
};

/** What a fact is about. */
const SUBJECTS: ReadonlyMap<Fact['$type'], string> = new Map<Fact['$type'], string>([
  ['NobodyOnline', 'hands over to agents'],
  ['PopupsBlocked', 'opens a page with "redirect to"'],
  ['CallFact', 'calls it'],
  ['SplitFact', 'splits'],
]);

function matters(fact: Fact, { doings }: Reach): boolean {
  if (fact.$type === 'NobodyOnline') return doings.some(({ chats }) => chats.length > 0);
  if (fact.$type === 'PopupsBlocked') return doings.some(({ texts }) => texts.has('redirect'));
  return fact.$type === 'CallFact' ? isCalled(fact, doings) : true;
}

/** A call of a webhook that does not exist may be meant to be this one. */
function isCalled(fact: CallFact, doings: Reach['doings']): boolean {
  const webhook = fact.webhook?.ref;
  return (
    !webhook || doings.some(({ calls }) => calls.some((call) => (call.webhook?.ref ?? webhook) === webhook))
  );
}

function wordsOf(fact: Fact): string {
  if (fact.$type === 'NobodyOnline') return 'nobody online';
  if (fact.$type === 'PopupsBlocked') return 'popups blocked';
  return fact.$type === 'CallFact' ? (fact.webhook?.$refText ?? '') : '';
}

/** A split without parts is reported itself. */
function checkSplit(fact: SplitFact, { doings, sequence }: Reach, report: Report): void {
  const sizes = doings.flatMap(({ splits }) => splits.map(({ parts }) => parts.length));
  const largest = Math.max(0, ...sizes);
  const part = Number(fact.part);
  if (!Number.isInteger(part) || part <= largest || sizes.includes(0)) return;
  report('split-part-missing', { part, largest, sequence }, { node: fact, property: 'part' });
}

function factsOf({ steps }: Scenario): Fact[] {
  return steps.flatMap((step) => (isGiven(step) && step.fact ? [step.fact] : []));
}
