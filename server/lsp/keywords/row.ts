/** Where an example stands, and so what has to be around it. */
export type Place = 'file' | 'webhook' | 'sequence' | 'branch' | 'options' | 'cards' | 'card' | 'scenario';

/** What is said of a keyword. */
export interface KeywordHelp {
  readonly within: Place;
  /** One line of Markdown. What stands before the first colon is the term of the trade. */
  readonly line: string;
  /**
   * A statement with the keyword in it, in the snippet syntax of the Language Server Protocol. A placeholder such as
   * `${1:@branch:Next}` stands for the name of something: see {@link withNames}.
   */
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

/** A keyword's line in a few words: its term, else how the line begins. */
export function summary({ line }: KeywordHelp): string {
  return line.split(/[:;,.](?: |$)/, 1)[0] ?? line;
}

/** What a placeholder can stand for. */
export const NAMED = [
  'branch',
  'attribute',
  'text-attribute',
  'number-attribute',
  'agent',
  'department',
  'webhook',
  'sequence',
] as const;
export type Named = (typeof NAMED)[number];

const NAME_PLACEHOLDER = new RegExp(`\\$\\{(\\d+):@(${NAMED.join('|')}):([^}]*)\\}`, 'g');

/**
 * A snippet whose placeholders for names are choices of what there is; where there is nothing yet, the placeholder is a
 * name to type over.
 */
export function withNames(snippet: string, namesOf: (named: Named) => readonly string[]): string {
  return snippet.replace(NAME_PLACEHOLDER, (_, stop: string, named: Named, example: string) => {
    const names = namesOf(named);
    return names.length > 0 ? `\${${stop}|${names.join(',')}|}` : `\${${stop}:${example}}`;
  });
}

/** A snippet with its placeholders filled in: what an author could have written. */
export function filled(snippet: string): string {
  return withNames(snippet, () => [])
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replace(/\t*\$\d+\n?/g, '')
    .replace(/\\([\\$}])/g, '$1')
    .replaceAll('\t', '  ');
}
