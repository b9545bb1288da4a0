import type { AttributeType } from '../bot/bot.js';
import type { Assignee } from '../runtime/index.js';
import type { AttributeValue, Expectation, Given, Script, ScriptStep } from '../scenarios/script.js';
import { written } from '../text/write.js';

/** How texts are written, and what is known of the names in a script. */
export interface Writing {
  readonly text: (content: string) => string;
  /** By the names of attributes. */
  readonly types: ReadonlyMap<string, AttributeType>;
}

type GivenOf = { readonly [T in Given['type']]: Extract<Given, { type: T }> };
type StepOf = { readonly [T in ScriptStep['type']]: Extract<ScriptStep, { type: T }> };
type ExpectationOf = { readonly [T in Expectation['type']]: Extract<Expectation, { type: T }> };

const GIVENS: { readonly [T in Given['type']]: (given: GivenOf[T], writing: Writing) => string } = {
  attribute: (given, writing) => valued(given, writing),
  'nobody-online': () => 'nobody online',
  channel: ({ channel }) => `channel ${channel}`,
  'call-answers': ({ webhook, values }, writing) =>
    `${webhook} answers { ${values.map((value) => valued(value, writing)).join(' ')} }`,
  'call-fails': ({ webhook }) => `${webhook} fails`,
  split: ({ part }) => `split ${part + 1}`,
  'popups-blocked': () => 'popups blocked',
};

const STEPS: { readonly [T in ScriptStep['type']]: (step: StepOf[T], writing: Writing) => string } = {
  bot: ({ text }, writing) => `bot ${writing.text(text)}`,
  visitor: ({ value }, writing) => `visitor ${NUMBER.test(value) ? value : writing.text(value)}`,
  'complete-widget': ({ app }) => `visitor completes ${app}`,
  'cancel-widget': ({ app }) => `visitor cancels ${app}`,
  expect: ({ that }, writing) => `expect ${expectationLine(that.type, that, writing)}`,
};

const EXPECTATIONS: {
  readonly [T in Expectation['type']]: (that: ExpectationOf[T], writing: Writing) => string;
} = {
  tag: ({ on, tag }, { text }) => `tag ${on} ${text(tag)}`,
  note: ({ on, text: words }, { text }) => `note ${on === undefined ? '' : `on ${on} `}${text(words)}`,
  lead: ({ to }, { text }) => `lead to ${text(to)}`,
  redirect: ({ url }, { text }) => `redirect to ${text(url)}`,
  opened: ({ url }, { text }) => `opened ${text(url)}`,
  widget: ({ app }) => `widget ${app}`,
  'chat-with': ({ assignee }) => `chat with ${assigneeWords(assignee)}`,
  'invite-bot': ({ bot }) => `invite bot ${bot}`,
  'invite-sequence': ({ sequence }) => `invite sequence ${sequence}`,
  closed: () => 'closed',
  'attribute-is': ({ attribute, value }, writing) =>
    `${attribute} is ${writtenValue(attribute, value, writing)}`,
  'attribute-unknown': ({ attribute }) => `${attribute} is unknown`,
  at: ({ branch }) => `at ${branch}`,
};

/** A script as a source that nobody has formatted yet. Its names are taken as they are. */
export function scenarioLines({ title, sequence, givens, steps }: Script, writing: Writing): string {
  const lines = [
    // A title is what lists show: always one line.
    `scenario ${written(title)} of ${sequence} {`,
    ...givens.map((given) => writtenGiven(given, writing)),
    ...steps.map((step) => writtenStep(step, writing)),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** One step as a line of a source, without its indentation. */
export function writtenStep(step: ScriptStep, writing: Writing): string {
  return stepLine(step.type, step, writing);
}

/** One given as a line of a source, without its indentation. */
export function writtenGiven(given: Given, writing: Writing): string {
  return `given ${givenLine(given.type, given, writing)}`;
}

// The type parameters tie the rows to what they are for.
function givenLine<T extends Given['type']>(type: T, given: GivenOf[T], writing: Writing): string {
  return GIVENS[type](given, writing);
}

function stepLine<T extends ScriptStep['type']>(type: T, step: StepOf[T], writing: Writing): string {
  return STEPS[type](step, writing);
}

function expectationLine<T extends Expectation['type']>(
  type: T,
  that: ExpectationOf[T],
  writing: Writing,
): string {
  return EXPECTATIONS[type](that, writing);
}

function valued({ attribute, value }: AttributeValue, writing: Writing): string {
  return `${attribute} ${writtenValue(attribute, value, writing)}`;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** `given split 2` would be about a split, whatever attributes there are. */
function writtenValue(attribute: string, value: string, { text, types }: Writing): string {
  const isNumber = types.get(attribute)?.kind === 'number' && attribute !== 'split' && NUMBER.test(value);
  return isNumber ? value : text(value);
}

function assigneeWords(assignee: Assignee): string {
  const name = assignee.kind === 'agent' ? assignee.agent : assignee.department;
  return name === undefined ? `all ${assignee.kind}s` : `${assignee.kind} ${name}`;
}
