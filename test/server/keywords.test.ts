import { AstUtils, EmptyFileSystem, GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { helpFor, keywordHelp, snippetFor } from '../../server/lsp/keywords/help.js';
import { filled, type Place } from '../../server/lsp/keywords/row.js';
import { createSeqbotLspServices } from '../../server/lsp/services.js';

const { seqbot } = createSeqbotLspServices(EmptyFileSystem);
const keywords = AstUtils.streamAllContents(seqbot.Grammar)
  .filter(GrammarAST.isKeyword)
  .filter(({ value }) => /^[a-z]/.test(value))
  .toArray();

const AROUND: Readonly<Record<Place, (example: string) => string>> = {
  file: (example) => example,
  webhook: (example) => `webhook w post "https://x.example" { ${example} }`,
  sequence: (example) => `sequence S { ${example} }`,
  branch: (example) => `sequence S { branch A { ${example} } }`,
  options: (example) => `sequence S { branch A { options { "Yes" -> A ${example} } } }`,
  cards: (example) => `sequence S { branch A { cards { ${example} } } }`,
  card: (example) => `sequence S { branch A { cards { card "One" { ${example} } } } }`,
  scenario: (example) => `scenario "s" of S { ${example} }`,
};

describe('every keyword of the grammar', () => {
  const titled = keywords.map((keyword) => ({ keyword, title: `${ruleOf(keyword)} ${keyword.value}` }));

  it.each(titled)('$title has a line and an example with it', ({ keyword }) => {
    const help = helpFor(keyword);
    expect(help?.line).toMatch(/^[A-Z].*\.$/);
    expect(filled(help?.snippet ?? '')).toMatch(new RegExp(`\\b${keyword.value}\\b`));
  });

  it.each(titled.filter(({ keyword }) => STARTERS.has(ruleOf(keyword)) && isFirst(keyword)))(
    '$title has a snippet, for it starts a statement',
    ({ keyword }) => {
      expect(snippetFor(keyword)).toBeDefined();
    },
  );
});

describe('every example', () => {
  it.each(Object.entries(keywordHelp))('of %s can be read', (_, { within, snippet }) => {
    const result = seqbot.parser.LangiumParser.parse(AROUND[within](filled(snippet)));
    const problems = [...result.parserErrors, ...(result.lexerReport?.diagnostics ?? [])];
    expect(problems.map(({ message }) => message)).toEqual([]);
    expect(filled(snippet)).not.toMatch(/\$|\t|\|\}/);
  });
});

/** The rules of statements. Those of facts and outcomes go on with what another word began. */
const STARTERS = new Set(
  [
    'BotFile',
    'Declaration',
    'WebhookPart',
    'Setting',
    'Action',
    'CardPart',
    'Step',
    'Sequence',
    'Options',
    'Cards',
  ].flatMap(calledBy),
);

function calledBy(name: string): string[] {
  const rule = seqbot.Grammar.rules.find((candidate) => candidate.name === name);
  if (!rule) throw new Error(`The grammar has no rule ${name}`);
  const called = AstUtils.streamAllContents(rule)
    .filter(GrammarAST.isRuleCall)
    .map(({ rule: called }) => called.$refText)
    .toArray();
  return called.filter((text) => !['Text', 'Name', 'Arrow', 'Option', 'ChoiceValue'].includes(text));
}

function isFirst(keyword: GrammarAST.Keyword): boolean {
  const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule);
  const [first] = rule
    ? AstUtils.streamAllContents(rule.definition).filter(GrammarAST.isKeyword).toArray()
    : [];
  return first === keyword;
}

function ruleOf(keyword: GrammarAST.Keyword): string {
  return AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule)?.name ?? '';
}
