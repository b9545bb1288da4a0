import type { Effect, EffectType, RenderedCard, RenderedMedia } from '../../../language/runtime/index.js';
import { smsLines } from '../../../language/runtime/index.js';
import { endingText, linesOf } from '../../../language/scenarios/index.js';
import { markdown } from '../../../language/text/markdown.js';
import { terminalLines } from '../terminal/markdown.js';
import type { Colours } from '../terminal/print.js';
import { visible, visibleLine } from '../terminal/visible.js';

type EffectOf = { readonly [T in EffectType]: Extract<Effect, { type: T }> };
type Lines = { readonly [T in EffectType]?: (effect: EffectOf[T], colours: Colours) => string[] };

/** What the visitor sees, in a chat. What is not here only agents and authors see. */
const CHAT: Lines = {
  message: ({ text, media }, colours) => [
    ...(text ? said(terminalLines(markdown(text), colours), colours) : []),
    ...media.flatMap((item) => said([mediaLine(item, colours)], colours)),
  ],
  bubbles: ({ labels }) => labels.map((label, index) => `${number(index)}${visibleLine(label)}`),
  cards: ({ cards }, colours) => cards.flatMap((card, index) => cardLines(card, index, colours)),
  widget: ({ app, config }) => [
    `  [${visibleLine(app)}]${config === undefined ? '' : ` ${visibleLine(config)}`}`,
    `${number(0)}complete`,
    `${number(1)}cancel`,
  ],
  redirect: ({ url, blocked }) => [
    `  ${blocked ? 'A popup blocker stopped' : 'Opens in a new window'}: ${visibleLine(url)}`,
  ],
  opened: ({ url }) => [`  Opens: ${visibleLine(url)}`],
  ignored: (_, { dim }) => [dim('  Nothing waits for a text here.')],
  call: ({ webhook, request }, { dim }) => [
    dim(`  [call] ${visibleLine(webhook)}: ${request.method.toUpperCase()} ${visibleLine(request.url)}`),
    ...(request.body === undefined ? [] : [dim(`  ${visibleLine(request.body)}`)]),
    `${number(0)}answers (or type its JSON)`,
    `${number(1)}fails`,
  ],
  ended: ({ ending }, { dim }) => [dim(`— ${endingText(ending)}`)],
  // The picked label is printed with the visitor's turn.
  picked: () => [],
};

/** On a phone Markdown stays as it is written, and links, bubbles and cards are lines of text. */
const SMS: Lines = {
  ...CHAT,
  message: (effect, colours) => said(smsLines(effect).map(visibleLine), colours),
  bubbles: (effect) => smsLines(effect).map((line) => `  ${visibleLine(line)}`),
  cards: (effect) => smsLines(effect).map((line) => `  ${visibleLine(line)}`),
};

const BY_CHANNEL = { chat: CHAT, sms: SMS } as const;

/** An effect as lines for a terminal; dimmed when the visitor does not see it. */
export function effectLines(effect: Effect, channel: keyof typeof BY_CHANNEL, colours: Colours): string[] {
  return lookUp(BY_CHANNEL[channel], effect.type, effect, colours);
}

// The type parameter ties the row to its effect.
function lookUp<T extends EffectType>(rows: Lines, type: T, effect: EffectOf[T], colours: Colours): string[] {
  const write: ((effect: EffectOf[T], colours: Colours) => string[]) | undefined = rows[type];
  return write ? write(effect, colours) : linesOf(effect).map((line) => colours.dim(`  ${visible(line)}`));
}

function said(lines: readonly string[], { bold }: Colours): string[] {
  return lines.map((line, index) => (index === 0 ? `${bold('Bot:')} ${line}` : `     ${line}`));
}

function mediaLine({ kind, alt, url }: RenderedMedia, { underline }: Colours): string {
  return `[${kind}] ${alt === undefined ? '' : `${visibleLine(alt)}: `}${underline(visibleLine(url))}`;
}

function cardLines({ title, text, image, link }: RenderedCard, index: number, colours: Colours): string[] {
  const marker = number(index);
  const details = [
    ...(text ? terminalLines(markdown(text), colours) : []),
    ...(image ? [mediaLine(image, colours)] : []),
    ...(link ? [`${visibleLine(link.label ?? 'Link')}: ${colours.underline(visibleLine(link.url))}`] : []),
  ];
  return [
    `${marker}${colours.bold(visibleLine(title))}`,
    ...details.map((line) => `${' '.repeat(marker.length)}${line}`),
  ];
}

function number(index: number): string {
  return `  ${index + 1}. `;
}
