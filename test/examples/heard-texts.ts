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
import type { TestWorkspace } from '../language/support/workspace.js';

/** Where a scenario lists a text first. The line is one-based. */
export interface Listener {
  readonly path: string;
  readonly scenario: string;
  readonly line: number;
}

/** A text of a bot that scenarios listen for. */
export interface HeardText {
  /** The file where the text stands. */
  readonly path: string;
  readonly text: Text;
  readonly words: string;
  readonly listeners: readonly Listener[];
}

/**
 * The texts that the scenarios of some files list, found by their words alone: nothing is played. A scenario hears the
 * sequences of its own file and of all that this imports, which must be among the files.
 *
 * @throws if a line of a scenario reads like none, or like more than one, of the texts that it can hear
 */
export function heardTexts(workspace: TestWorkspace, paths: readonly string[]): HeardText[] {
  const heard = new Map<Text, { path: string; listeners: Map<string, Listener> }>();
  for (const path of paths) {
    const audible = audibleIn(workspace, path, paths);
    for (const { scenario, line } of botLines(workspace.document(path).parseResult.value)) {
      const said = textOf(plainContent(line.text).trim(), audible);
      const { listeners } = heard.get(said.text) ?? { listeners: new Map<string, Listener>() };
      heard.set(said.text, { path: said.path, listeners });
      const key = JSON.stringify([path, scenario]);
      if (!listeners.has(key)) listeners.set(key, { path, scenario, line: lineOf(line) });
    }
  }
  return [...heard].map(([text, { path, listeners }]) => ({
    path,
    text,
    words: text.$cstNode?.text ?? '',
    listeners: [...listeners.values()],
  }));
}

/** A text that can be heard, where it stands, and what it reads like. */
interface Audible {
  readonly path: string;
  readonly text: Text;
  readonly pattern: RegExp;
}

function audibleIn(workspace: TestWorkspace, path: string, paths: readonly string[]): Audible[] {
  const { Imports } = workspace.services.shared.workspace;
  const reached = new Set(Imports.reachable(workspace.document(path)));
  return paths
    .filter((each) => reached.has(workspace.document(each)))
    .flatMap((each) => workspace.document(each).parseResult.value.sequences.map((said) => ({ each, said })))
    .flatMap(({ each, said }) =>
      saidIn(said).map((text) => ({ path: each, text, pattern: patternOf(text) })),
    );
}

function textOf(words: string, audible: readonly Audible[]): Pick<Audible, 'path' | 'text'> {
  const [found, ...others] = audible.filter(({ pattern }) => pattern.test(words));
  if (!found || others.length > 0) throw new Error(`${found ? 1 + others.length : 0} texts read: ${words}`);
  return { path: found.path, text: found.text };
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
