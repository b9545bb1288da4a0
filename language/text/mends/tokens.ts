import type { IToken, TokenType } from 'chevrotain';
import { retag } from '../retag.js';
import type { Vocabulary } from '../vocabulary.js';

/** Makes tokens that no lexer made. */
export class TokenMaker {
  constructor(private readonly vocabulary: Vocabulary) {}

  /** A token read as a keyword. The parser takes its image for the keyword. */
  keyword(token: IToken, keyword: string): IToken {
    return this.typed({ ...token, image: keyword }, this.vocabulary.type(keyword));
  }

  /** A token read as another kind, with another image if it says something else. */
  as(token: IToken, type: string, image = token.image): IToken {
    return this.typed({ ...token, image }, this.vocabulary.type(type));
  }

  /** A keyword or sign that is missing before a token: takes no place and is not found in the tree. */
  missing(keyword: string, before: IToken): IToken {
    const type = this.vocabulary.type(keyword);
    return { ...this.point(before, keyword, type), isInsertedInRecovery: true };
  }

  /** A keyword that is missing before a token and whose word the tree keeps. */
  valued(keyword: string, before: IToken): IToken {
    return this.point(before, keyword, this.vocabulary.type(keyword));
  }

  /** A text on one line from the start of a token on. */
  text(first: IToken, length: number, content: string): IToken[] {
    const { startOffset, startColumn = 1, startLine = 1 } = first;
    const chars: IToken = {
      ...first,
      image: content,
      endOffset: startOffset + length - 1,
      endLine: startLine,
      endColumn: startColumn + length - 1,
    };
    return [
      this.point(first, '', this.vocabulary.type('TEXT_START')),
      this.typed(chars, this.vocabulary.type('CHARS')),
      this.point(behind(chars), '', this.vocabulary.type('TEXT_END')),
    ];
  }

  private point(token: IToken, image: string, type: TokenType): IToken {
    const { startOffset, startColumn = 1, startLine = 1 } = token;
    // It takes no column, but Langium passes over what ends before it starts.
    const ends = { endOffset: startOffset, endLine: startLine, endColumn: startColumn - 1 };
    return this.typed({ ...token, image, startLine, startColumn, ...ends }, type);
  }

  private typed(token: IToken, type: TokenType): IToken {
    retag(token, type);
    return token;
  }
}

/** The place right behind a token on one line. */
function behind(token: IToken): IToken {
  const { endOffset = token.startOffset, endColumn = 1, startLine = 1 } = token;
  return { ...token, startOffset: endOffset + 1, startColumn: endColumn + 1, startLine };
}
