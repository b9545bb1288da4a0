/** Where an example stands, and so what has to be around it. */
export type Place = 'file' | 'webhook' | 'sequence' | 'branch' | 'options' | 'cards' | 'card' | 'scenario';

/** What is said of a keyword. */
export interface KeywordHelp {
  readonly within: Place;
  /** One line of Markdown. */
  readonly line: string;
  /** A statement with the keyword in it, in the snippet syntax of the Language Server Protocol. */
  readonly snippet: string;
}

/** Rows by the grammar's rule, or by rule and word where the words of one rule mean different things. */
export type HelpTable = Readonly<Record<string, KeywordHelp>>;

/** Makes the rows of one place from pairs of line and snippet. */
export function rows(within: Place, table: Readonly<Record<string, readonly [string, string]>>): HelpTable {
  return Object.fromEntries(
    Object.entries(table).map(([key, [line, snippet]]) => [key, { within, line, snippet }]),
  );
}

/** A snippet with its placeholders filled in: what an author could have written. */
export function filled(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replace(/\t*\$\d+\n?/g, '')
    .replace(/\\([\\$}])/g, '$1')
    .replaceAll('\t', '  ');
}
