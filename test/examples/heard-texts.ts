import {
  type BotFile,
  type BotSays,
  isAsk,
  isBotSays,
  isReply,
  type Sequence,
  type Text,
} from '../../language/generated/ast.js';
import { walk } from '../../language/references/walk.js';
import { contentOf, plainContent } from '../../language/text/content.js';

/** A text of the bot that scenarios listen for: the first line, one-based, of each scenario that lists it. */
export interface HeardText {
  readonly text: Text;
  readonly words: string;
  readonly listeners: readonly { readonly scenario: string; readonly line: number }[];
}

/**
 * The texts of a file's bot that its scenarios list, found by their words alone: nothing is played.
 *
 * @throws if a line of a scenario reads like none, or like more than one, of the bot's texts
 */
export function heardTexts(file: BotFile): HeardText[] {
  const texts = file.sequences.flatMap(saidIn).map((text) => ({ text, pattern: patternOf(text) }));
  const heard = new Map<Text, Map<string, number>>();
  for (const { scenario, line } of botLines(file)) {
    const words = plainContent(line.text).trim();
    const [found, ...others] = texts.filter(({ pattern }) => pattern.test(words));
    if (!found || others.length > 0) throw new Error(`${1 + others.length} texts or none read: ${words}`);
    const lines = heard.get(found.text) ?? new Map<string, number>();
    if (!lines.has(scenario)) lines.set(scenario, lineOf(line));
    heard.set(found.text, lines);
  }
  return [...heard].map(([text, lines]) => ({
    text,
    words: text.$cstNode?.text ?? '',
    listeners: [...lines].map(([scenario, line]) => ({ scenario, line })),
  }));
}

/** The source with one more character at the beginning of a text. */
export function misspelt(source: string, { $cstNode }: Text): string {
  const start = $cstNode?.offset ?? 0;
  const first = start + (/^"+\s*/.exec(source.slice(start))?.[0].length ?? 0);
  return `${source.slice(0, first)}X${source.slice(first)}`;
}

/** What the bot can say in a sequence, as texts of the source. */
function saidIn(sequence: Sequence): Text[] {
  const texts: (Text | undefined)[] = [];
  walk(sequence, (node) => {
    if (isReply(node)) texts.push(node.text);
    else if (isAsk(node)) texts.push(node.prompt, node.retry);
  });
  return texts.filter((text) => text !== undefined);
}

/** What a text reads like, whatever is filled in. */
function patternOf(text: Text): RegExp {
  const parts = contentOf(text).map((part) => (typeof part === 'string' ? escaped(part) : '.*'));
  return new RegExp(`^${parts.join('')}$`, 's');
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function botLines(file: BotFile): { scenario: string; line: BotSays }[] {
  return file.scenarios.flatMap(({ title, steps }) =>
    steps.filter(isBotSays).map((line) => ({ scenario: plainContent(title), line })),
  );
}

function lineOf({ $cstNode }: BotSays): number {
  return ($cstNode?.range.start.line ?? -1) + 1;
}
