import { quoted } from '../diagnostics/wording.js';
import { type Answer, type Given, isAnswer, isGiven, isScenario } from '../generated/ast.js';
import { spanOf } from '../symbols/symbol.js';
import { plainContent } from '../text/content.js';
import { written } from '../text/write.js';
import { before } from './beside.js';
import { type Fix, type Fixer, type Problem, replacing } from './fix.js';
import { freeName } from './free-name.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';
import { sameSource } from './same-source.js';
import { suggested } from './suggested.js';
import { withComment } from './with-comment.js';

/** Takes what the bot does and what is written almost alike. */
export const neverHappens: Fixer<'never-happens'> = (problem) => {
  const { suggestion } = problem.params;
  if (suggestion === undefined) return [];
  return [replacing(problem, `Change to ${quoted(suggestion)}`, written(suggestion))];
};

/** Takes the label that the chat shows there. */
export const labelNotShown: Fixer<'label-not-shown'> = (problem) => {
  const { suggestion } = problem.params;
  return suggestion === undefined
    ? []
    : [replacing(problem, `Change to ${quoted(suggestion)}`, written(suggestion))];
};

/** Takes what the bot says there. */
export const textNeverSaid: Fixer<'text-never-said'> = (problem) => {
  const { suggestion } = problem.params;
  return suggestion === undefined
    ? []
    : [replacing(problem, `Change to ${quoted(suggestion)}`, written(suggestion))];
};

/** Says what it answers, or that it fails: only the author knows which. */
export const callNotAnswered: Fixer<'call-not-answered'> = (problem) => {
  const { webhook, given } = problem.params;
  const first = nodeAt(problem, isScenario)?.steps.find((step) => !isGiven(step));
  if (!first) return [];
  return [given, `given ${webhook} fails`].map((line) => ({
    title: `Add ${quoted(line)}`,
    edits: [before(first, line)],
    preferred: false,
  }));
};

/** Takes the one widget that the bot has. */
export const widgetNeverShown: Fixer<'widget-never-shown'> = (problem) =>
  suggested(problem, problem.params.suggestion);

export const givenWithoutEffect: Fixer<'given-without-effect'> = (problem) =>
  removing(nodeAt(problem, isGiven), problem);

/** Without any split nothing needs to be given for one. Else which part was meant only the author knows. */
export const splitPartMissing: Fixer<'split-part-missing'> = (problem) =>
  problem.params.largest > 0 ? [] : removing(nodeAt(problem, isGiven), problem);

/** Removes the one that does not count. */
export const givenTwice: Fixer<'given-twice'> = (problem) =>
  removing(nodeAt(problem, isAnswer) ?? nodeAt(problem, isGiven), problem, true);

function removing(
  node: Given | Answer | undefined,
  { document }: Pick<Problem<'given-twice'>, 'document'>,
  automatic = false,
): Fix[] {
  if (!node?.$cstNode) return [];
  const title = `Remove ${quoted(node.$cstNode.text.replace(/\s+/g, ' '))}`;
  const edits = [removal(document, withComment(document, spanOf(node.$cstNode)))];
  return [{ title, edits, preferred: true, automatic }];
}

/** Removes the same scenario, or numbers another one. */
export const scenarioTitleRepeated: Fixer<'scenario-title-repeated'> = (problem) => {
  const scenario = nodeAt(problem, isScenario);
  if (!scenario?.$cstNode) return [];
  const { document, params } = problem;
  const { scenarios } = document.parseResult.value;
  const same = scenarios.some((other) => other !== scenario && sameSource(other, scenario));
  const titles = new Set(scenarios.map((other) => plainContent(other.title).trim()));
  const title = freeName(new Set([...titles, `${params.title} `]), `${params.title} `);
  const edits = [removal(document, spanOf(scenario.$cstNode))];
  return [
    ...(same ? [{ title: 'Remove the scenario', edits, preferred: true }] : []),
    replacing(problem, `Change to ${quoted(title)}`, written(title), false),
  ];
};
