import type { Effect, EffectType, RenderedCard, RenderedMedia } from '../../../language/runtime/index.js';
import { smsLines } from '../../../language/runtime/index.js';
import { endingText, linesOf } from '../../../language/scenarios/index.js';
import { markdown } from '../../../language/text/markdown.js';
import { terminalLines } from '../terminal/markdown.js';
import type { Colours } from '../terminal/print.js';
import { visible, visibleLine } from '../terminal/visible.js';
import { aside, type ChatLine, hanging, INDENT } from './chat-line.js';

type EffectOf = { readonly [T in EffectType]: Extract<Effect, { type: T }> };
type Lines = { readonly [T in EffectType]?: (effect: EffectOf[T], colours: Colours) => ChatLine[] };

/** What the visitor sees, in a chat. What is not here only agents and authors see. */
const CHAT: Lines = {
  message: ({ text, media }, colours) => [
    ...(text ? said(terminalLines(markdown(text), colours), colours) : []),
    ...media.flatMap((item) => said([mediaLine(item, colours)], colours)),
  ],
  bubbles: ({ labels }) => labels.flatMap((label, index) => numbered(index, [visibleLine(label)])),
  cards: ({ cards }, colours) => cards.flatMap((card, index) => cardLines(card, index, colours)),
  widget: ({ app, config }) => [
    aside(`[${visibleLine(app)}]${config === undefined ? '' : ` ${visibleLine(config)}`}`),
    ...numbered(0, ['complete']),
    ...numbered(1, ['cancel']),
  ],
  redirect: ({ url, blocked }) => [
    aside(`${blocked ? 'A popup blocker stopped' : 'Opens in a new window'}: ${visibleLine(url)}`),
  ],
  opened: ({ url }) => [aside(`Opens: ${visibleLine(url)}`)],
  ignored: (_, { dim }) => [aside(dim('Type 1 to complete the app, 2 to cancel it.'))],
  call: ({ webhook, request }, { dim }) => [
    aside(dim(`[call] ${visibleLine(webhook)}: ${request.method.toUpperCase()} ${visibleLine(request.url)}`)),
    ...(request.body === undefined ? [] : [aside(dim(visibleLine(request.body)))]),
    ...numbered(0, ['answers (or type its JSON)']),
    ...numbered(1, ['fails']),
  ],
  ended: ({ ending }, { dim }) => [{ lead: dim('— '), text: dim(endingText(ending)) }],
  // The picked label is printed with the visitor's turn.
  picked: () => [],
};

/** On a phone Markdown stays as it is written, and links, bubbles and cards are lines of text. */
const SMS: Lines = {
  ...CHAT,
  message: (effect, colours) => said(smsLines(effect).map(visibleLine), colours),
  bubbles: (effect) => smsLines(effect).map(visibleLine).map(aside),
  cards: (effect) => smsLines(effect).map(visibleLine).map(aside),
};

const BY_CHANNEL = { chat: CHAT, sms: SMS } as const;

/** An effect as lines of a chat; dimmed when the visitor does not see it. */
export function effectLines(effect: Effect, channel: keyof typeof BY_CHANNEL, colours: Colours): ChatLine[] {
  return lookUp(BY_CHANNEL[channel], effect.type, effect, colours);
}

// The type parameter ties the row to its effect.
function lookUp<T extends EffectType>(
  rows: Lines,
  type: T,
  effect: EffectOf[T],
  colours: Colours,
): ChatLine[] {
  const write: ((effect: EffectOf[T], colours: Colours) => ChatLine[]) | undefined = rows[type];
  return write ? write(effect, colours) : linesOf(effect).flatMap((text) => unseen(text, colours));
}

/** What the visitor does not see. Its further lines are under its first. */
function unseen(text: string, { dim }: Colours): ChatLine[] {
  return visible(text)
    .split('\n')
    .map((line) => aside(dim(line)));
}

function said(lines: readonly string[], { bold, green }: Colours): ChatLine[] {
  return hanging(`${bold(green('Bot:'))} `, lines);
}

function mediaLine({ kind, alt, url }: RenderedMedia, { underline }: Colours): string {
  return `[${kind}] ${alt === undefined ? '' : `${visibleLine(alt)}: `}${underline(visibleLine(url))}`;
}

function cardLines({ title, text, image, link }: RenderedCard, index: number, colours: Colours): ChatLine[] {
  return numbered(index, [
    colours.bold(visibleLine(title)),
    ...(text ? terminalLines(markdown(text), colours) : []),
    ...(image ? [mediaLine(image, colours)] : []),
    ...(link ? [`${visibleLine(link.label ?? 'Link')}: ${colours.underline(visibleLine(link.url))}`] : []),
  ]);
}

/** What can be picked by its number. */
function numbered(index: number, texts: readonly string[]): ChatLine[] {
  return hanging(`${INDENT}${index + 1}. `, texts);
}
