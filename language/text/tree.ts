/**
 * A Markdown text as a tree, for everyone who shows one: what it holds is all that a bot's text can be. There is no
 * HTML in it and every link in it may be opened.
 */
export type Tree = readonly Block[];

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  /** `level` is 1 to 6. */
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  /** `start` is the number of the first item; without it the list is not numbered. */
  | { readonly type: 'list'; readonly start?: number; readonly items: readonly Tree[] }
  | { readonly type: 'codeBlock'; readonly children: readonly Atom[] };

export type Inline =
  | Atom
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly children: readonly Atom[] }
  /** `url` is whole: http, https, mailto or tel. */
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] };

/** A run of characters: written by the author, filled in for an attribute, or naming an agent. */
export type Atom =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'value'; readonly attribute: string; readonly text: string; readonly known: boolean }
  | { readonly type: 'mention'; readonly agent: string; readonly text: string };
