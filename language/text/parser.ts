import { createLangiumParser, type LangiumCoreServices, type LangiumParser } from 'langium';
import { onSingleTokenDeletion } from '../langium-internals.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * The parser, which never deletes a word that starts a statement, nor a brace, to make a single token fit: the
 * statement would be lost and its rest would give more errors.
 */
export function createSeqbotParser(services: LangiumCoreServices, vocabulary: Vocabulary): LangiumParser {
  const parser = createLangiumParser(services);
  onSingleTokenDeletion(parser, (token) => !vocabulary.starters.has(token) && token !== '{' && token !== '}');
  return parser;
}
