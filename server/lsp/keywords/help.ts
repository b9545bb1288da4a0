import { AstUtils, GrammarAST } from 'langium';
import { actionWords } from './actions.js';
import { declarationWords } from './declarations.js';
import type { HelpTable, KeywordHelp } from './row.js';
import { scenarioWords } from './scenarios.js';

/** What is said of every keyword of the grammar. */
export const keywordHelp: HelpTable = { ...declarationWords, ...actionWords, ...scenarioWords };

const ORDER = new Map(Object.values(keywordHelp).map((help, index) => [help, index]));

/** A number that puts keywords into the order of the tables: that of the language's reference. */
export function orderOf(help: KeywordHelp): number {
  return ORDER.get(help) ?? ORDER.size;
}

/** What is said of a keyword by where it stands in the grammar. */
export function helpFor(keyword: GrammarAST.Keyword): KeywordHelp | undefined {
  const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule)?.name ?? '';
  const keys = [`${rule}.${keyword.value}`, rule];
  const key = keys.find((candidate) => Object.hasOwn(keywordHelp, candidate));
  return key === undefined ? undefined : keywordHelp[key];
}

/** The snippet for a keyword that starts a statement; nothing for other keywords. */
export function snippetFor(keyword: GrammarAST.Keyword): string | undefined {
  const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule)?.name ?? '';
  const snippet = Object.hasOwn(keywordHelp, rule) ? keywordHelp[rule]?.snippet : undefined;
  return snippet === keyword.value || snippet?.startsWith(`${keyword.value} `) ? snippet : undefined;
}
