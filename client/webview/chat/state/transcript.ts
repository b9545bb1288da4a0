import type { RenderedMedia, RenderedText } from '../../../../language/runtime/effect.js';
import { markdown } from '../../../../language/text/markdown.js';
import { plainText } from '../../../../language/text/plain-text.js';
import { strings } from '../strings.js';
import type { Entry, EntryKind, EntryOf } from './entry.js';

/** The log as lines of plain text, as someone would write it down. */
export function transcriptOf(log: readonly Entry[]): string[] {
  return log.flatMap((entry) => linesOf(entry)).filter((line) => line !== '');
}

const WRITERS: { readonly [K in EntryKind]: (entry: EntryOf<K>) => string[] } = {
  branches: () => [],
  sequence: () => [],
  pause: () => [],
  bot: ({ text, media }) =>
    [...said(text), ...media.map(shownMedia)].map((line) => `${strings.botSays} ${line}`),
  sms: ({ lines }) => lines.map((line) => `${strings.botSays} ${line}`),
  visitor: ({ text }) => [`${strings.visitorSays} ${text}`],
  bubbles: ({ labels }) => [labels.map((label) => `[${label}]`).join(' ')],
  cards: ({ cards }) => [cards.map(({ title }) => `[${title}]`).join(' ')],
  widget: ({ app, outcome }) => [`${strings.widget.of(app).name}: ${strings.widget.outcome[outcome]}`],
  call: ({ webhook, outcome }) => [`${strings.call.title(webhook)}: ${strings.call.outcome[outcome]}`],
  redirect: ({ url, blocked }) => [blocked ? strings.blocked(url) : strings.redirected(url)],
  opened: ({ url }) => [strings.opened(url)],
  ignored: ({ text }) => [strings.ignored(text)],
  ended: ({ ending }) => [strings.endings[ending]],
};

function linesOf<K extends EntryKind>(entry: EntryOf<K>): string[] {
  const write: (entry: EntryOf<K>) => string[] = WRITERS[entry.kind];
  return write(entry);
}

function said(text: RenderedText | undefined): string[] {
  return text ? [plainText(markdown(text))] : [];
}

function shownMedia({ kind, url, alt }: RenderedMedia): string {
  return `${strings.media[kind]}: ${alt ?? url}`;
}
