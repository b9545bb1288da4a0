import { AstUtils } from 'langium';
import { channelsOf } from '../compiler/values.js';
import {
  type CallFact,
  type ChannelFact,
  isGiven,
  isSave,
  isScenario,
  type Scenario,
  type SplitFact,
} from '../generated/ast.js';
import type { Check } from './checks.js';

/** What is given holds from the start, so it stands at the start. */
export const givensComeFirst: Check<Scenario> = (scenario, report) => {
  const played = scenario.steps.findIndex((step) => !isGiven(step));
  const late = played < 0 ? [] : scenario.steps.slice(played).filter(isGiven);
  for (const given of late) report('given-after-step', {}, { node: given });
};

const ORDINAL = /^[1-9]\d*$/;

export const splitPartIsCounted: Check<SplitFact> = (fact, report) => {
  if (fact.part === undefined || ORDINAL.test(fact.part)) return;
  report('split-part-number', { written: fact.part }, { node: fact, property: 'part' });
};

/** Reports what a webhook could never fill in. Names that are not linked are reported by the linker. */
export const answersAreSaved: Check<CallFact> = (fact, report) => {
  const webhook = fact.webhook?.ref;
  if (!webhook) return;
  const saved = new Set(webhook.parts.filter(isSave).map(({ attribute }) => attribute?.$refText));
  for (const answer of fact.answers) {
    const attribute = answer.attribute?.ref?.name;
    if (attribute === undefined || saved.has(attribute)) continue;
    report('answer-not-saved', { webhook: webhook.name, attribute }, { node: answer, property: 'attribute' });
  }
};

export const channelIsServed: Check<ChannelFact> = (fact, report) => {
  const sequence = AstUtils.getContainerOfType(fact, isScenario)?.sequence?.ref;
  if (!sequence || fact.channel === undefined) return;
  if (channelsOf(sequence).some((channel) => channel === fact.channel)) return;
  const { channel } = fact;
  report('channel-not-served', { sequence: sequence.name, channel }, { node: fact, property: 'channel' });
};
