/**
 * Who may know whom. A file is held against the first row that names it or a folder it is in. Entries that begin with
 * `./` are files (without their ending) or folders of this project, the others packages; `*` at an end stands for the
 * rest. A file may always import from the place of its own row.
 */
export interface Row {
  readonly who: readonly string[];
  /** What may be imported in any form. */
  readonly may: readonly string[];
  /** What may only be imported by `import type`. */
  readonly types?: readonly string[];
  /** What may not be imported, though `may` would allow it. */
  readonly not?: readonly string[];
}

/** The Markdown of texts, which the webview draws: it must not bring the parser along. */
const MARKDOWN = ['markdown', 'from-mdast', 'plain-text', 'placeholders', 'link-address', 'tree'].map(
  (file) => `./language/text/${file}`,
);

export const importTable: readonly Row[] = [
  { who: ['./language/bot'], may: [] },
  { who: ['./language/runtime'], may: ['./language/bot'] },
  { who: ['./language/flow'], may: ['./language/bot', './language/text/write'] },
  { who: ['./language/coverage'], may: ['./language/bot', './language/runtime', './language/flow'] },
  { who: ['./language/paths'], may: ['./language/bot', './language/runtime', './language/flow'] },
  { who: ['./language/scenarios'], may: ['./language/bot', './language/runtime', './language/flow'] },
  { who: ['./language/diagram'], may: ['./language/bot', './language/flow', ...MARKDOWN] },
  { who: ['./language/embed'], may: ['./language/bot', './language/runtime', ...MARKDOWN] },
  {
    who: MARKDOWN,
    may: ['mdast-util-from-markdown'],
    types: ['mdast', './language/bot', './language/runtime'],
  },
  {
    who: ['./language/text'],
    may: ['./language', 'langium', 'mdast-util-from-markdown'],
    types: ['chevrotain', 'mdast'],
  },
  {
    who: ['./language/settings'],
    may: ['./language', 'langium', 'jsonc-parser'],
    types: ['vscode-languageserver-types'],
  },
  { who: ['./language'], may: ['langium'], types: ['chevrotain', 'vscode-languageserver-types'] },

  {
    who: ['./server/protocol'],
    may: [],
    types: ['./language/bot', './language/runtime', './language/scenarios'],
  },
  {
    who: ['./server/lsp'],
    may: [
      './language',
      './server/protocol',
      'langium',
      'langium/lsp',
      'langium/node',
      'vscode-languageserver*',
      'vscode-uri',
    ],
    types: ['chevrotain'],
  },
  {
    who: ['./server/cli'],
    may: [
      './language',
      'langium',
      'langium/node',
      'node:*',
      'chokidar',
      'commander',
      'diff',
      'picocolors',
      'string-width',
      'tinyglobby',
      'wrap-ansi',
      'write-file-atomic',
    ],
    types: ['vscode-languageserver-types'],
  },

  { who: ['./client/webview/dev'], may: ['./client/webview', './language', './examples', 'langium'] },
  {
    who: ['./client/webview'],
    may: ['./language/bot', './language/runtime', ...MARKDOWN, 'preact', 'preact/hooks'],
  },
  {
    who: ['./client'],
    may: [
      './server/protocol',
      './client/webview/messages',
      './language/runtime/untrusted',
      'vscode',
      'vscode-languageclient*',
    ],
    types: ['./language/bot', '@vscode/debugprotocol'],
    not: ['./client/webview'],
  },
];
