import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './violations.js';

const files = ['language', 'server', 'client'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path).split(sep).join('/')),
);

describe('imports', () => {
  it('keep to the table', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((path) => violationsIn(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each<[file: string, source: string]>([
    ['language/bot/a.ts', "import { load } from '../runtime/index.js';"],
    ['language/bot/a.ts', "import type { State } from '../runtime/state.js';"],
    ['language/runtime/a.ts', "import { URI } from 'langium';"],
    ['language/runtime/a.ts', "export * from '../flow/graph.js';"],
    ['language/flow/a.ts', "import { transition } from '../runtime/index.js';"],
    ['language/paths/a.ts', "import { contentOf } from '../text/content.js';"],
    ['language/scenarios/a.ts', "import type { BotFile } from '../generated/ast.js';"],
    ['language/text/tree.ts', "import { contentOf } from './content.js';"],
    ['language/embed/a.ts', "import { compile } from '../compiler/compile.js';"],
    ['language/text/markdown.ts', "import type { AstNode } from 'langium';"],
    ['language/services.ts', "import { fromMarkdown } from 'mdast-util-from-markdown';"],
    ['language/services.ts', "import { Lexer } from 'chevrotain';"],
    ['language/services.ts', "import { type IToken, Lexer } from 'chevrotain';"],
    ['language/services.ts', "import { startLanguageServer } from 'langium/lsp';"],
    ['language/services.ts', "import { Diagnostic } from 'vscode-languageserver-types';"],
    ['language/services.ts', "import { readFileSync } from 'node:fs';"],
    ['language/services.ts', "import { COMPILE } from '../server/protocol.js';"],
    ['server/protocol.ts', "import { BOT_FORMAT } from '../language/bot/bot.js';"],
    ['server/protocol.ts', "import type { BotFile } from '../language/generated/ast.js';"],
    ['server/lsp/a.ts', "import { main } from '../cli/main.js';"],
    ['server/lsp/a.ts', "import { readFileSync } from 'node:fs';"],
    ['server/lsp/a.ts', "import { window } from 'vscode';"],
    ['server/cli/a.ts', "import { startLanguageServer } from 'langium/lsp';"],
    ['server/cli/a.ts', "import { createSeqbotLspServices } from '../lsp/services.js';"],
    ['client/extension.ts', "import { BOT_FORMAT } from '../language/bot/bot.js';"],
    ['client/extension.ts', "import type { BotFile } from '../language/generated/ast.js';"],
    ['client/extension.ts', "import { App } from './webview/chat/components/app.js';"],
    ['client/extension.ts', "const late = await import('langium');"],
    ['client/extension.ts', "let node: import('langium').AstNode;"],
    ['client/webview/chat/a.ts', "import type { Uri } from 'vscode';"],
    ['client/webview/chat/a.ts', "import { strings } from '../../strings.js';"],
    ['client/webview/chat/a.ts', "import { contentOf } from '../../../language/text/content.js';"],
    ['client/webview/chat/a.ts', "import { WATCH_BOT } from '../../../server/protocol.js';"],
    ['server/elsewhere.ts', ''],
  ])('of %s may not be: %s', (path, source) => {
    expect(violationsIn(path, source)).toHaveLength(1);
  });

  it.each<[file: string, source: string]>([
    ['language/services.ts', "import type { IToken } from 'chevrotain';"],
    ['language/services.ts', "import { type IToken, type TokenType } from 'chevrotain';"],
    ['server/protocol.ts', "import type { Bot } from '../language/bot/bot.js';"],
    ['client/extension.ts', "import type { Bot } from '../language/bot/bot.js';"],
    ['client/extension.ts', "import type { ToPanel } from './webview/messages.js';"],
    ['client/webview/chat/a.ts', "import { load } from '../../../language/runtime/index.js';"],
  ])('of %s may be: %s', (path, source) => {
    expect(violationsIn(path, source)).toEqual([]);
  });
});
