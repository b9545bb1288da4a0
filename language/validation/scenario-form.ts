import {
  type BotFile,
  type Expect,
  isBotSays,
  isExpect,
  isVisitorTurn,
  type Outcome,
  type Scenario,
} from '../generated/ast.js';
import { plainContent } from '../text/content.js';
import type { Check } from './checks.js';

/** A scenario says what the bot says, or what happens: else nothing in it can come true. */
export const scenarioProvesSomething: Check<Scenario> = (scenario, report) => {
  if (!scenario.title?.closed || scenario.steps.some((step) => isBotSays(step) || isExpect(step))) return;
  report('proves-nothing', { title: plainContent(scenario.title) }, { node: scenario, property: 'title' });
};

/** Titles say which scenario failed. */
export const scenarioTitlesDiffer: Check<BotFile> = (file, report) => {
  const seen = new Set<string>();
  for (const scenario of file.scenarios) {
    const title = plainContent(scenario.title).trim();
    if (title !== '' && seen.has(title))
      report('scenario-title-repeated', { title }, { node: scenario, property: 'title' });
    seen.add(title);
  }
};

/** Once the conversation is over for the bot, the visitor has no turn. Only the first one is reported. */
export const visitorSpeaksBeforeTheEnd: Check<Scenario> = ({ steps }, report) => {
  const end = steps.findIndex((step) => isExpect(step) && endOf(step) !== undefined);
  const step = steps[end];
  const turn = end < 0 ? undefined : steps.slice(end + 1).find(isVisitorTurn);
  if (turn && isExpect(step)) report('turn-after-end', { end: endOf(step) ?? '' }, { node: turn });
};

const ENDS: Readonly<Partial<Record<Outcome['$type'], string>>> = {
  ExpectClosed: 'closed',
  ExpectChat: 'chat with',
};

/** The words that expect the conversation to be over. */
function endOf({ outcome }: Expect): string | undefined {
  if (!outcome) return undefined;
  return outcome.$type === 'ExpectInvite' && outcome.invitee?.bot ? 'invite bot' : ENDS[outcome.$type];
}
