import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { BotFile, Scenario } from '../generated/ast.js';
import { plainContent } from '../text/content.js';

/** A scenario as it is listed: known from the syntax tree alone, in files with errors too. */
export interface ListedScenario {
  /** Unique in its file: of several with one title the later ones have their number behind it, as in `Hello (2)`. */
  readonly id: string;
  readonly title: string;
  /** The name of its sequence; empty while there is none. */
  readonly sequence: string;
  readonly range: Range;
  /** Where its title stands, else its first word. */
  readonly selection: Range;
  readonly node: Scenario;
}

/** The scenarios of a file, in their order. */
export function listScenarios({ parseResult }: LangiumDocument<BotFile>): ListedScenario[] {
  const ids = new Ids();
  return parseResult.value.scenarios.flatMap((node): ListedScenario[] => {
    const range = node.$cstNode?.range;
    if (range === undefined) return [];
    const title = plainContent(node.title);
    const selection = node.title?.$cstNode?.range ?? { start: range.start, end: range.start };
    return [{ id: ids.next(title), title, sequence: node.sequence?.$refText ?? '', range, selection, node }];
  });
}

/** Hands out ids for titles. */
class Ids {
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  next(title: string): string {
    let count = this.counts.get(title) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? title : `${title} (${count})`;
    } while (this.taken.has(id));
    this.counts.set(title, count);
    this.taken.add(id);
    return id;
  }
}
