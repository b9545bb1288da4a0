import {
  type Assignee,
  type Effect,
  type EffectType,
  type Ending,
  type Input,
  plainText,
  type RenderedCard,
  type RenderedMedia,
  smsLines,
} from '../runtime/index.js';

/** One input and what it caused; the beginning of a conversation has no input. */
export interface Exchange {
  readonly input?: Input;
  readonly effects: readonly Effect[];
}

type EffectOf = { readonly [T in EffectType]: Extract<Effect, { type: T }> };
type Lines = { readonly [T in EffectType]: (effect: EffectOf[T]) => string[] };

const ENDINGS: { readonly [E in Ending]: string } = {
  end: 'the sequence ended',
  'ran-off': 'the sequence ran off the end of a branch',
  closed: 'the conversation was closed',
  agents: 'handed over to agents',
  bot: 'handed over to a bot',
  widget: 'the app was done and led nowhere',
  runaway: 'stopped after 1,000 actions without waiting',
  broken: 'stopped at a name that the bot does not declare',
};

const DELIVERIES = { send: 'sent', post: 'posted', sync: 'synced' } as const;

const LINES: Lines = {
  message: ({ text, media }) => [...(text ? [`Bot: ${plainText(text)}`] : []), ...media.map(mediaLine)],
  bubbles: listed,
  cards: (effect) => effect.cards.flatMap((card, index) => cardLines(effect, card, index)),
  picked: ({ label }) => [`Visitor: ${label}`],
  widget: (effect) => smsLines(effect).map((line) => `[widget] ${line}`),
  'widget-done': ({ app, outcome }) => [`[widget] ${app} ${outcome}`],
  redirect: ({ url, blocked }) => [`[redirect] ${url}${blocked ? ' (stopped by a popup blocker)' : ''}`],
  opened: ({ url }) => [`[opened] ${url}`],
  profile: ({ attribute, value }) => [`[profile] ${attribute}: ${value ?? 'unknown'}`],
  misfit: ({ attribute, value }) => [`[profile] ${attribute} does not take: ${value}`],
  note: ({ on, text }) => [`[note on ${on}] ${plainText(text)}`],
  tag: ({ on, tag }) => [`[tag on ${on}] ${tag}`],
  lead: ({ delivery, to }) => [`[lead] ${DELIVERIES[delivery]} to ${to}`],
  case: ({ assignee }) => [`[chat] with ${assigneeText(assignee)}`],
  offline: ({ assignee }) => [`[chat] nobody is online of ${assigneeText(assignee)}`],
  'invite-bot': ({ bot }) => [`[invite] bot ${bot}`],
  'invite-sequence': ({ sequence }) => [`[invite] sequence ${sequence}`],
  call: ({ webhook }) => [`[call] ${webhook}`],
  'call-done': ({ webhook, outcome }) => [`[call] ${webhook} ${outcome}`],
  split: ({ part }) => [`[split] part ${part + 1}`],
  ended: ({ ending }) => [`[ended] ${endingText(ending)}`],
  // What nobody would write down.
  'enter-sequence': () => [],
  'enter-branch': () => [],
  pause: () => [],
  ignored: () => [],
};

/** A conversation as plain lines. Texts come as they are: whoever shows them escapes them for the place. */
export function transcript(exchanges: readonly Exchange[]): string[] {
  return exchanges.flatMap(({ input, effects }) => {
    if (input?.type !== 'say') return effects.flatMap(linesOf);
    // The visitor's own words stand for what they picked.
    return [`Visitor: ${input.text}`, ...effects.filter(({ type }) => type !== 'picked').flatMap(linesOf)];
  });
}

/** The lines of one effect; none for what nobody would write down. */
export function linesOf(effect: Effect): string[] {
  return lookUp(effect.type, effect);
}

// The type parameter ties the row to its effect.
function lookUp<T extends EffectType>(type: T, effect: EffectOf[T]): string[] {
  return LINES[type](effect);
}

/** How a conversation ended, in words. */
export function endingText(ending: Ending): string {
  return ENDINGS[ending];
}

/** Whom a case is for, in the words of the source. */
export function assigneeText(assignee: Assignee): string {
  const name = assignee.kind === 'agent' ? assignee.agent : assignee.department;
  return name === undefined ? `all ${assignee.kind}s` : `${assignee.kind} ${name}`;
}

function listed(effect: Effect): string[] {
  return smsLines(effect).map((line) => `  ${line}`);
}

/** A card's details under its title. */
function cardLines(effect: EffectOf['cards'], card: RenderedCard, index: number): string[] {
  const [, ...details] = smsLines({ ...effect, cards: [card] });
  const marker = `${index + 1}. `;
  const indent = ' '.repeat(marker.length);
  return [`  ${marker}${card.title}`, ...details.map((line) => `  ${indent}${line}`)];
}

function mediaLine({ kind, alt, url }: RenderedMedia): string {
  return `Bot: [${kind}] ${alt === undefined ? '' : `${alt}: `}${url}`;
}
