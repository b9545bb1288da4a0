import {
  createLangiumParser,
  type LangiumCoreServices,
  type LangiumParser,
  type LexingDiagnostic,
  type ParseResult,
} from 'langium';
import { messageOf } from '../diagnostics/catalogue.js';
import {
  limitRepetitionRecovery,
  limitSingleTokenInsertion,
  onSingleTokenDeletion,
  resetParser,
  skipMissingComments,
} from '../langium-internals.js';
import type { Vocabulary } from './vocabulary.js';

/** In how many rules the parser may be when it makes up for a token: ten levels of blocks, more than anyone needs. */
const MAX_OPEN_RULES = 30;

/** How many entries of lists may have a mistake before the rest of the list is skipped. */
const MAX_OPEN_RECOVERIES = 100;

/**
 * The parser, which never deletes a word that starts a statement, nor a brace, to make a single token fit: the
 * statement would be lost and its rest would give more errors. It answers for every source.
 */
export function createSeqbotParser(services: LangiumCoreServices, vocabulary: Vocabulary): LangiumParser {
  const parser = createLangiumParser(services);
  skipMissingComments(parser);
  limitSingleTokenInsertion(parser, MAX_OPEN_RULES);
  limitRepetitionRecovery(parser, MAX_OPEN_RECOVERIES);
  onSingleTokenDeletion(parser, (token) => !vocabulary.starters.has(token) && token !== '{' && token !== '}');
  answerAlways(parser);
  return parser;
}

/** A source that overflows the stack all the same is read as an empty one, with one diagnostic. */
function answerAlways(parser: LangiumParser): void {
  const parse: LangiumParser['parse'] = parser.parse.bind(parser);
  parser.parse = (input, options) => {
    try {
      return parse(input, options);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      resetParser(parser);
      return unreadable(parse('', options));
    }
  };
}

function unreadable<Result extends ParseResult>(result: Result): Result {
  const code = 'unreadable';
  const diagnostic: LexingDiagnostic & { code: string } = {
    code,
    message: messageOf(code, {}),
    offset: 0,
    length: 1,
    line: 1,
    column: 1,
  };
  return { ...result, lexerReport: { diagnostics: [diagnostic] } };
}
