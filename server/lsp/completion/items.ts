import type { AstNode, AstNodeDescription, GrammarAST, LangiumDocument } from 'langium';
import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from 'vscode-languageserver';
import { addImport } from '../../../language/fixes/add-import.js';
import {
  type BotFile,
  isAttribute,
  isBranch,
  isDeclaration,
  isSequence,
  isWebhook,
} from '../../../language/generated/ast.js';
import type { Importable } from '../../../language/references/importables.js';
import { isDeclaredSymbol } from '../../../language/symbols/symbol.js';
import { plainContent } from '../../../language/text/content.js';
import { markdown } from '../../../language/text/markdown.js';
import { fenced, safeMarkdown } from '../../../language/text/safe-markdown.js';
import { written } from '../../../language/text/write.js';
import { headOf, typeOf } from '../hover/head.js';
import { helpFor, orderOf, snippetFor } from '../keywords/help.js';
import { filled, summary, withNames } from '../keywords/row.js';
import { rangeOf } from '../ranges.js';
import type { SeqbotLspServices } from '../services.js';
import type { Cursor } from './cursor.js';
import { firstLineOf } from './first-line.js';
import { namesFor } from './placeholders.js';

/** Makes items that replace the word at the cursor. Names come before keywords. */
export class ItemFactory {
  private readonly range: Range;
  private readonly before: string;
  private readonly after: string;
  private readonly endsLine: boolean;

  constructor(
    private readonly document: LangiumDocument<BotFile>,
    private readonly cursor: Cursor,
    private readonly services: SeqbotLspServices,
    private readonly snippets: boolean,
  ) {
    const { textDocument } = document;
    const { word } = cursor;
    this.range = { start: textDocument.positionAt(word.start), end: textDocument.positionAt(word.end) };
    this.before = textDocument.getText().charAt(word.start - 1);
    this.after = textDocument.getText().charAt(word.end);
    this.endsLine = /^[ \t]*(?:[\r\n}]|$)/.test(textDocument.getText().slice(word.end, word.end + 200));
  }

  /** A word that starts a statement brings the statement along, unless there is something behind it already. */
  keyword(keyword: GrammarAST.Keyword): CompletionItem {
    const word = keyword.value;
    const snippet = this.snippets && this.endsLine ? this.snippet(keyword) : undefined;
    return {
      ...this.item(word, snippet ?? word),
      kind: CompletionItemKind.Keyword,
      filterText: word,
      sortText: `3${word}`,
      ...helpOf(keyword),
      ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
    };
  }

  private snippet(keyword: GrammarAST.Keyword): string | undefined {
    const snippet = snippetFor(keyword);
    return snippet && withNames(snippet, (named) => namesFor(named, this.cursor.node, this.services));
  }

  /** Makes the item of a name that is not visible yet import its file. Such names come after those that are. */
  importing(item: CompletionItem, { path }: Importable): CompletionItem {
    const { start, end, text } = addImport(this.document, path);
    return {
      ...item,
      labelDetails: { description: path },
      detail: `import from ${path}`,
      sortText: `2${item.sortText}`,
      additionalTextEdits: [{ range: rangeOf(this.document, { start, end }), newText: text }],
    };
  }

  name(description: AstNodeDescription): CompletionItem {
    // An arrow that was just typed wants a space behind it.
    const text = this.before === '>' ? ` ${description.name}` : description.name;
    return { ...this.item(description.name, text), ...this.described(description) };
  }

  /** A reference inside a text, with its closing brace if that is missing. Agents come behind attributes. */
  inText(description: AstNodeDescription, mark: '' | '@'): CompletionItem {
    const name = `${mark}${description.name}`;
    const text = this.after === '}' ? name : `${name}}`;
    const sortText = `${mark === '' ? 0 : 1}${description.name}`;
    return { ...this.item(name, text), ...this.described(description), sortText };
  }

  widgetApp(app: string): CompletionItem {
    return {
      ...this.item(app, app),
      kind: CompletionItemKind.EnumMember,
      sortText: `0${app}`,
      labelDetails: { description: 'widget app' },
    };
  }

  value(value: string): CompletionItem {
    const text = written(value);
    return { ...this.item(text, text), kind: CompletionItemKind.EnumMember, sortText: '0' };
  }

  private item(label: string, newText: string): CompletionItem {
    return {
      label,
      filterText: newText.trim() === label ? label : newText,
      textEdit: { range: this.range, newText },
    };
  }

  private documentation(node: AstNode): string | undefined {
    const written = this.services.documentation.DocumentationProvider.getDocumentation(node);
    return written === undefined ? undefined : safeMarkdown(markdown([written]), 'flowing');
  }

  private described({ type, name, node }: AstNodeDescription): Partial<CompletionItem> {
    const documentation = node && this.documentation(node);
    const kind = this.services.shared.lsp.NodeKindProvider.getCompletionItemKind({ $type: type });
    const description = noteOn(node);
    return {
      kind,
      sortText: `0${name}`,
      ...(description ? { labelDetails: { description } } : {}),
      ...(isDeclaredSymbol(node) ? { detail: headOf(node) } : {}),
      ...(documentation ? { documentation: { kind: 'markdown', value: documentation } } : {}),
    };
  }
}

/** What says at a glance which one a name is. */
function noteOn(node: AstNode | undefined): string | undefined {
  if (isBranch(node)) return firstLineOf(node);
  if (isSequence(node)) return node.title && plainContent(node.title);
  if (!isDeclaration(node)) return undefined;
  if (isWebhook(node)) return `${node.method} ${plainContent(node.url)}`;
  if (node.label) return plainContent(node.label);
  return isAttribute(node) ? typeOf(node) : undefined;
}

/** What a keyword does: in a few words in the list, in full beside it. In the order in which authors meet them. */
function helpOf(keyword: GrammarAST.Keyword): Partial<CompletionItem> {
  const help = helpFor(keyword);
  if (!help) return {};
  const value = `${help.line}\n\n${fenced(filled(help.snippet), 'seqbot')}`;
  return {
    labelDetails: { description: summary(help) },
    sortText: `3${String(orderOf(help)).padStart(3, '0')}${keyword.value}`,
    documentation: { kind: 'markdown', value },
  };
}
