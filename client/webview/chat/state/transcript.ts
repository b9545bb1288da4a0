import type { RenderedMedia, RenderedText } from '../../../../language/runtime/effect.js';
import { markdown } from '../../../../language/text/markdown.js';
import { plainText } from '../../../../language/text/plain-text.js';
import { strings } from '../strings.js';
import { editText, outcomeText, supposedText } from './changes.js';
import type { Entry, EntryKind, EntryOf } from './entry.js';
import { markdownText } from './markdown-text.js';

/** What one entry says: who, if anyone, and the words as plain text. */
interface Line {
  readonly who?: string;
  readonly words: string;
}

/** The log as plain texts, as someone would write them down; a text may have several lines. */
export function transcriptOf(log: readonly Entry[]): string[] {
  return linesOf(log).map(textLine);
}

/** The transcript as one text, in which only what someone says begins at the margin. */
export function textTranscriptOf(log: readonly Entry[]): string {
  return transcriptOf(log)
    .map((line) => `${line.replace(/\r\n?|\n/g, '\n  ')}\n`)
    .join('');
}

/** The transcript as Markdown, a paragraph for each text, in which every text says exactly what it says. */
export function markdownTranscriptOf(log: readonly Entry[]): string {
  return linesOf(log)
    .map((line) => `${markdownLine(line)}\n`)
    .join('\n');
}

function linesOf(log: readonly Entry[]): Line[] {
  return log.flatMap((entry) => write(entry)).filter(({ words }) => words.trim() !== '');
}

function textLine({ who, words }: Line): string {
  return who === undefined ? words : `${who} ${words}`;
}

function markdownLine({ who, words }: Line): string {
  const text = markdownText(words);
  return who === undefined ? `*${text}*` : `**${who}** ${text}`;
}

const WRITERS: { readonly [K in EntryKind]: (entry: EntryOf<K>) => Line[] } = {
  branches: () => [],
  sequence: () => [],
  pause: () => [],
  bot: ({ text, media }) => [...said(text), ...media.map(shownMedia)].map(byBot),
  sms: ({ lines }) => lines.map(byBot),
  visitor: ({ text }) => [{ who: strings.visitorSays, words: text }],
  bubbles: ({ labels }) => [{ words: labels.map((label) => `[${label}]`).join(' ') }],
  cards: ({ cards }) => [{ words: cards.map(({ title }) => `[${title}]`).join(' ') }],
  widget: ({ app, outcome }) => [
    { words: `${strings.widget.of(app).name}: ${strings.widget.outcome[outcome]}` },
  ],
  call: (entry) => [{ words: `${strings.call.title(entry.webhook)}: ${outcomeText(entry)}` }],
  redirect: ({ url, blocked }) => [{ words: blocked ? strings.blocked(url) : strings.redirected(url) }],
  opened: ({ url }) => [{ words: strings.opened(url) }],
  ignored: ({ text }) => [{ words: strings.ignored(text) }],
  edited: ({ attribute, value }) => [{ words: editText(attribute, value) }],
  supposed: ({ change }) => [{ words: supposedText(change) }],
  ended: ({ ending }) => [{ words: strings.endings[ending] }],
};

function write<K extends EntryKind>(entry: EntryOf<K>): Line[] {
  const writer: (entry: EntryOf<K>) => Line[] = WRITERS[entry.kind];
  return writer(entry);
}

function byBot(words: string): Line {
  return { who: strings.botSays, words };
}

function said(text: RenderedText | undefined): string[] {
  return text ? [plainOf(text)] : [];
}

/** Logs share their texts, also across edits, and reading one as Markdown takes longer than all else here. */
const read = new WeakMap<RenderedText, string>();

function plainOf(text: RenderedText): string {
  const plain = read.get(text) ?? plainText(markdown(text));
  read.set(text, plain);
  return plain;
}

function shownMedia({ kind, url, alt }: RenderedMedia): string {
  return `${strings.media[kind]}: ${alt ?? url}`;
}
