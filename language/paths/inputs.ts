import type { AttributeType, BubbleOptions, CardResponse, VisitorAttribute } from '../bot/bot.js';
import { choicesOf, pickedBy } from '../runtime/choices.js';
import { type ActionOutcome, accepts, type Input, type Program, type State } from '../runtime/index.js';
import { answersOf, FAILED } from './answers.js';
import type { Samples } from './samples.js';
import type { Position } from './terrain.js';

/** What decides which inputs are worth trying. */
export interface Outlook {
  readonly program: Program;
  readonly samples: Samples;
  /** The start of the branch of a name, where a goal is still ahead of it. */
  readonly target: (from: Position, target: string) => Position | undefined;
  /** Whether an attribute's value can still make a difference at a position. */
  readonly matters: (attribute: string, at: Position) => boolean;
  /** Whether an attribute's value can still make a difference once the action of a position is done. */
  readonly mattersAfter: (attribute: string, at: Position) => boolean;
  /** Whether something at the action itself is still to be found, such as an end where a branch is missing. */
  readonly isGoal: (at: Position) => boolean;
  /** Whether it is still to be found that something comes of the action. */
  readonly isOpen: (at: Position, outcome: ActionOutcome) => boolean;
}

/**
 * The inputs that can make a difference where a conversation waits: what people would do first. Those that would only
 * be asked for again, and a widget's cancelling, leave everything as it is: the former come last and where they are
 * looked for, the latter never.
 */
export function inputsAt(position: Position, state: State, outlook: Outlook): Iterable<Input> {
  const { action } = position;
  switch (action?.type) {
    case 'visitor-attribute':
      return answers(action, position, outlook);
    case 'bubble-options':
      return bubbles(action, position, state, outlook);
    case 'card-response':
      return cards(action, position, outlook);
    case 'chat-widget':
      return [{ type: 'complete-widget' }];
    case 'call':
      return results(action.webhook, action.failed, position, outlook);
    default:
      return [];
  }
}

function* answers(
  { attribute }: VisitorAttribute,
  position: Position,
  { program, samples, mattersAfter, isOpen }: Outlook,
): Generator<Input> {
  const type = program.attributes.get(attribute)?.type;
  const all = samples.all(attribute);
  const usual = mattersAfter(attribute, position) ? all : all.slice(0, 1);
  if (type?.kind === 'choice') {
    const indices = usual.map((value) => type.values.indexOf(value));
    const others = type.values.flatMap((_, index) => (isOpen(position, `pick/${index}`) ? [index] : []));
    for (const index of new Set([...indices, ...others])) yield { type: 'pick', index };
  } else {
    for (const text of usual) yield { type: 'say', text };
  }
  const misfit = type && isOpen(position, 'again') ? misfitOf(type) : undefined;
  if (misfit !== undefined) yield { type: 'say', text: misfit };
}

/** What is no answer to a question; nothing where anything is one. */
function misfitOf(type: AttributeType): string | undefined {
  return FILLERS.find((text) => accepts(type, text) === undefined);
}

function* bubbles(
  { saves, options, otherwise }: BubbleOptions,
  position: Position,
  { channel }: State,
  outlook: Outlook,
): Generator<Input> {
  const worth = worthTrying(saves, position, outlook);
  for (const [index, { label, target }] of options.entries()) {
    if (worth(label, target) || outlook.isOpen(position, `pick/${index}`)) yield { type: 'pick', index };
  }
  if (otherwise === undefined) return;
  const choices = choicesOf(options.map(({ label }) => label));
  let typed = false;
  for (const text of otherTexts(saves, outlook)) {
    if (typed && FILLERS.includes(text)) return;
    if (pickedBy(choices, text, channel) !== undefined) continue;
    if (!worth(text, otherwise) && (typed || !outlook.isOpen(position, 'otherwise'))) continue;
    typed = true;
    yield { type: 'say', text };
  }
}

/** Texts that are likely to be no label; one of them is enough. */
const FILLERS: readonly string[] = ['Something else', 'None of these', '…'];

function otherTexts(saves: string | undefined, { program, samples }: Outlook): readonly string[] {
  const kept = saves !== undefined && program.attributes.get(saves)?.type.kind === 'text';
  return [...(kept ? samples.all(saves) : []), ...FILLERS];
}

/** A card with a link and a branch is picked by opening its link. One with a link alone leaves everything as it is. */
function* cards({ saves, cards: all }: CardResponse, position: Position, outlook: Outlook): Generator<Input> {
  const worth = worthTrying(saves, position, outlook);
  for (const [index, { title, link, target }] of all.entries()) {
    const leads = target !== undefined && worth(title, target);
    const canBePicked = target !== undefined || link !== undefined;
    if (!leads && !(canBePicked && outlook.isOpen(position, `pick/${index}`))) continue;
    yield { type: link === undefined ? 'pick' : 'open-link', index };
  }
}

/** Tells of each pick whether it leads to where a goal is ahead, and not to where another has led in the same way. */
function worthTrying(
  saves: string | undefined,
  from: Position,
  { target: find, matters, isGoal }: Outlook,
): (label: string, target: string) => boolean {
  const tried = new Map<Position, Set<string>>();
  return (label, target) => {
    const to = find(from, target);
    if (to === undefined) return isGoal(from);
    const kept = saves !== undefined && matters(saves, to) ? label : '';
    const before = tried.get(to) ?? new Set();
    tried.set(to, before);
    if (before.has(kept)) return false;
    before.add(kept);
    return true;
  };
}

function* results(
  webhook: string,
  failed: string | undefined,
  position: Position,
  { program, samples, mattersAfter, isOpen }: Outlook,
): Generator<Input> {
  const declaration = program.webhooks.get(webhook);
  if (declaration === undefined) return;
  const matters = (attribute: string) => mattersAfter(attribute, position);
  const [whole, ...others] = answersOf(declaration, samples, matters);
  if (whole !== undefined) yield { type: 'call-result', result: whole };
  // A failure is more usual than an answer that lacks something, and without a branch for it the same as an empty one.
  if (failed !== undefined || others.length > 0 || isOpen(position, 'failed'))
    yield { type: 'call-result', result: FAILED };
  for (const result of others) yield { type: 'call-result', result };
}
