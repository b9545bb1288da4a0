import type { IToken } from 'chevrotain';

/** A place that cannot be read, and what is to be written there. */
export interface Stray {
  readonly first: IToken;
  readonly last: IToken;
  readonly message: string;
  /** The last token that is left out, if that is behind the place. */
  readonly end?: IToken | undefined;
}
