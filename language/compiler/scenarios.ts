import type { AstNode, LangiumDocument } from 'langium';
import { type Address, child, ROOT } from '../bot/address.js';
import type { Bot, Subject } from '../bot/bot.js';
import type { SourceMap } from '../bot/source-map.js';
import {
  type BotFile,
  type CallFact,
  type ExpectChat,
  type Fact,
  type Given as GivenStep,
  isExpect,
  isGiven,
  type Outcome,
  type Scenario,
  type SeqbotAstType,
  type Step,
  type Value,
} from '../generated/ast.js';
import type { Assignee as AssigneeOfCase } from '../runtime/index.js';
import type { Expectation, Given, Script, ScriptStep } from '../scenarios/script.js';
import type { SeqbotServices } from '../services.js';
import { plainContent } from '../text/content.js';
import { type Traced, trace } from './lower.js';
import { MapBuilder } from './map-builder.js';
import { present } from './present.js';
import { playedSequences, usedDeclarations } from './used-declarations.js';
import { textOfValue } from './values.js';

/** A scenario that can be run, and where its parts stand: addresses are JSON pointers into the script. */
export interface LoweredScenario {
  readonly script: Script;
  readonly map: SourceMap;
  /** The nodes that the parts of the script were made of, by address. */
  readonly nodes: ReadonlyMap<Address, AstNode>;
}

/** The scenarios of a file with the bot they are about: that of the file, with what only they play and name. */
export interface ScenarioSuite {
  readonly bot: Bot;
  /** The nodes of the source that the parts of the bot were made of, by address. */
  readonly nodes: ReadonlyMap<Address, AstNode>;
  readonly scenarios: readonly LoweredScenario[];
}

/** Turns the scenarios of a file into scripts. Total, like {@link trace}. The document must be linked. */
export function lowerScenarios(document: LangiumDocument<BotFile>, services: SeqbotServices): ScenarioSuite {
  const { bot, nodes } = traceWith(document, services);
  return { bot, nodes, scenarios: document.parseResult.value.scenarios.map(lowerScenario) };
}

/**
 * The bot of a file, with what only its scenarios play and name. Total, like {@link trace}. Mostly that is the bot alone,
 * which is then taken as it is known.
 */
export function traceWith(document: LangiumDocument<BotFile>, services: SeqbotServices): Traced {
  const { scenarios } = document.parseResult.value;
  const { traced } = services.flow.DocumentFlows.of(document);
  const files = services.shared.workspace.Imports.reachable(document);
  const visible = files.flatMap(({ parseResult }) => parseResult.value.declarations);
  const named = [...playedSequences(scenarios), ...usedDeclarations(scenarios, visible)];
  const present = new Set(traced.nodes.values());
  return named.every((node) => present.has(node)) ? traced : trace(document, services, scenarios);
}

/** Turns one scenario into a script. What it names need not be linked. */
export function lowerScenario(scenario: Scenario): LoweredScenario {
  const map = new MapBuilder();
  map.add(ROOT, scenario);
  // In a broken file parts can be missing.
  const givens = scenario.steps.filter(isGiven).filter(({ fact }) => fact);
  const steps = scenario.steps.filter(isPlayed).filter((step) => !isExpect(step) || step.outcome);
  for (const [index, given] of givens.entries()) map.add(child(ROOT, 'givens', index), given);
  for (const [index, step] of steps.entries()) map.add(child(ROOT, 'steps', index), step);
  const script: Script = {
    title: plainContent(scenario.title),
    sequence: scenario.sequence?.$refText ?? '',
    givens: givens.map(({ fact }) => lowerFact(fact)),
    steps: steps.map(lowerStep),
  };
  return { script, map: map.build(), nodes: map.nodes };
}

function isPlayed(step: Step): step is Exclude<Step, GivenStep> {
  return !isGiven(step);
}

type Facts = { readonly [Type in Fact['$type']]: (fact: SeqbotAstType[Type]) => Given };

const FACTS: Facts = {
  NobodyOnline: () => ({ type: 'nobody-online' }),
  PopupsBlocked: () => ({ type: 'popups-blocked' }),
  ChannelFact: ({ channel }) => ({ type: 'channel', channel: channel === 'sms' ? 'sms' : 'chat' }),
  SplitFact: ({ part }) => ({ type: 'split', part: Number(part ?? 1) - 1 }),
  AttributeFact: ({ attribute, value }) => ({
    type: 'attribute',
    attribute: attribute?.$refText ?? '',
    value: plainValue(value),
  }),
  CallFact: lowerCallFact,
};

function lowerFact<Type extends keyof Facts>(fact: SeqbotAstType[Type] & { $type: Type }): Given {
  const lowerOne: (fact: SeqbotAstType[Type]) => Given = FACTS[fact.$type];
  return lowerOne(fact);
}

function lowerCallFact({ webhook, fails, answers }: CallFact): Given {
  const name = webhook?.$refText ?? '';
  if (fails) return { type: 'call-fails', webhook: name };
  const values = answers.map(({ attribute, value }) => ({
    attribute: attribute?.$refText ?? '',
    value: plainValue(value),
  }));
  return { type: 'call-answers', webhook: name, values };
}

function lowerStep(step: Exclude<Step, GivenStep>): ScriptStep {
  if (step.$type === 'BotSays') return { type: 'bot', text: plainContent(step.text) };
  if (step.$type === 'Expect') return { type: 'expect', that: lowerOutcome(step.outcome) };
  if (step.widget)
    return { type: step.widget === 'completes' ? 'complete-widget' : 'cancel-widget', app: step.app ?? '' };
  return { type: 'visitor', value: plainValue(step.value) };
}

type Outcomes = { readonly [Type in Outcome['$type']]: (outcome: SeqbotAstType[Type]) => Expectation };

const OUTCOMES: Outcomes = {
  ExpectTag: ({ subject, tag }) => ({
    type: 'tag',
    on: subjectOf(subject) ?? 'case',
    tag: plainContent(tag),
  }),
  ExpectNote: ({ subject, text }) => ({
    type: 'note',
    ...present('on', subjectOf(subject)),
    text: plainContent(text),
  }),
  ExpectLead: ({ recipient }) => ({ type: 'lead', to: plainContent(recipient) }),
  ExpectRedirect: ({ url }) => ({ type: 'redirect', url: plainContent(url) }),
  ExpectOpened: ({ url }) => ({ type: 'opened', url: plainContent(url) }),
  ExpectWidget: ({ app }) => ({ type: 'widget', app: app ?? '' }),
  ExpectChat: ({ assignee }) => ({ type: 'chat-with', assignee: assigneeOf(assignee) }),
  ExpectInvite: ({ invitee }) =>
    invitee?.sequence
      ? { type: 'invite-sequence', sequence: invitee.sequence.$refText }
      : { type: 'invite-bot', bot: invitee?.bot?.$refText ?? '' },
  ExpectClosed: () => ({ type: 'closed' }),
  ExpectAt: ({ branch }) => ({ type: 'at', branch: branch?.$refText ?? '' }),
  ExpectValue: ({ attribute, unknown, value }) => {
    const name = attribute?.$refText ?? '';
    return unknown
      ? { type: 'attribute-unknown', attribute: name }
      : { type: 'attribute-is', attribute: name, value: plainValue(value) };
  },
};

function lowerOutcome<Type extends keyof Outcomes>(
  outcome: SeqbotAstType[Type] & { $type: Type },
): Expectation {
  const lowerOne: (outcome: SeqbotAstType[Type]) => Expectation = OUTCOMES[outcome.$type];
  return lowerOne(outcome);
}

function assigneeOf(assignee: ExpectChat['assignee'] | undefined): AssigneeOfCase {
  if (assignee?.everyone === 'departments') return { kind: 'department' };
  if (assignee?.department) return { kind: 'department', department: assignee.department.$refText };
  return { kind: 'agent', ...present('agent', assignee?.agent?.$refText) };
}

function subjectOf(subject: string | undefined): Subject | undefined {
  return subject === 'contact' || subject === 'case' ? subject : undefined;
}

/** The texts of scenarios are plain. */
function plainValue(value: Value | undefined): string {
  return textOfValue(value)
    .filter((part) => typeof part === 'string')
    .join('');
}
