import '../group-by.mjs';
import { readFileSync } from 'node:fs';

// Langium's parser needs what is preloaded above.
const { AstUtils, EmptyFileSystem, GrammarAST } = await import('langium');
const { createLangiumGrammarServices } = await import('langium/grammar');

/** All keywords of a Langium grammar file, signs included, in alphabetical order. Throws when it does not parse. */
export function languageKeywords(path) {
  const parser = createLangiumGrammarServices(EmptyFileSystem).grammar.parser.LangiumParser;
  const { value, lexerErrors, parserErrors } = parser.parse(readFileSync(path, 'utf8'));
  const [error] = [...lexerErrors, ...parserErrors];
  if (error) throw new Error(`${path}: ${error.message}`);
  const keywords = AstUtils.streamAllContents(value).filter(GrammarAST.isKeyword);
  return [...new Set(keywords.map((keyword) => keyword.value))].sort();
}
