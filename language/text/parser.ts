import { createLangiumParser, type LangiumCoreServices, type LangiumParser } from 'langium';
import { limitSingleTokenInsertion, onSingleTokenDeletion } from '../langium-internals.js';
import type { Vocabulary } from './vocabulary.js';

/** In how many rules the parser may be when it makes up for a token: ten levels of blocks, more than anyone needs. */
const MAX_OPEN_RULES = 30;

/**
 * The parser, which never deletes a word that starts a statement, nor a brace, to make a single token fit: the
 * statement would be lost and its rest would give more errors.
 */
export function createSeqbotParser(services: LangiumCoreServices, vocabulary: Vocabulary): LangiumParser {
  const parser = createLangiumParser(services);
  limitSingleTokenInsertion(parser, MAX_OPEN_RULES);
  onSingleTokenDeletion(parser, (token) => !vocabulary.starters.has(token) && token !== '{' && token !== '}');
  return parser;
}
