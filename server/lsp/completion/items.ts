import type { AstNode, AstNodeDescription, GrammarAST, LangiumDocument } from 'langium';
import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from 'vscode-languageserver';
import { addImport } from '../../../language/fixes/add-import.js';
import {
  type BotFile,
  isAgent,
  isAttribute,
  isBranch,
  isDepartment,
  isSequence,
  isWebhook,
} from '../../../language/generated/ast.js';
import { KIND_LABELS } from '../../../language/references/declarations.js';
import type { Importable } from '../../../language/references/importables.js';
import { plainContent } from '../../../language/text/content.js';
import { markdown } from '../../../language/text/markdown.js';
import { fenced, safeMarkdown } from '../../../language/text/safe-markdown.js';
import { written } from '../../../language/text/write.js';
import { helpFor, snippetFor } from '../keywords/help.js';
import { filled } from '../keywords/row.js';
import { rangeOf } from '../ranges.js';
import type { SeqbotLspServices } from '../services.js';
import type { Cursor } from './cursor.js';
import { firstLineOf } from './first-line.js';

/** Makes items that replace the word at the cursor. Names come before keywords. */
export class ItemFactory {
  private readonly range: Range;
  private readonly before: string;
  private readonly after: string;
  private readonly endsLine: boolean;

  constructor(
    private readonly document: LangiumDocument<BotFile>,
    { word }: Cursor,
    private readonly services: SeqbotLspServices,
    private readonly snippets: boolean,
  ) {
    const { textDocument } = document;
    this.range = { start: textDocument.positionAt(word.start), end: textDocument.positionAt(word.end) };
    this.before = textDocument.getText().charAt(word.start - 1);
    this.after = textDocument.getText().charAt(word.end);
    this.endsLine = /^[ \t]*(?:[\r\n}]|$)/.test(textDocument.getText().slice(word.end, word.end + 200));
  }

  /** A word that starts a statement brings the statement along, unless there is something behind it already. */
  keyword(keyword: GrammarAST.Keyword): CompletionItem {
    const word = keyword.value;
    const snippet = this.snippets && this.endsLine ? snippetFor(keyword) : undefined;
    const help = helpFor(keyword);
    const value = help && `${help.line}\n\n${fenced(filled(help.snippet), 'seqbot')}`;
    return {
      ...this.item(word, snippet ?? word),
      kind: CompletionItemKind.Keyword,
      filterText: word,
      sortText: `3${word}`,
      ...(value === undefined ? {} : { documentation: { kind: 'markdown', value } }),
      ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
    };
  }

  /** Makes the item of a name that is not visible yet import its file. Such names come after those that are. */
  importing(item: CompletionItem, { path }: Importable): CompletionItem {
    const { start, end, text } = addImport(this.document, path);
    return {
      ...item,
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
      detail: 'widget app',
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
    return {
      kind,
      sortText: `0${name}`,
      detail: detailOf(node) ?? kindLabel(type),
      ...(documentation ? { documentation: { kind: 'markdown', value: documentation } } : {}),
    };
  }
}

function detailOf(node: AstNode | undefined): string | undefined {
  if (isBranch(node)) return firstLineOf(node);
  if (isSequence(node)) return node.title && plainContent(node.title);
  if (isAttribute(node) || isAgent(node) || isDepartment(node)) return node.label && plainContent(node.label);
  return isWebhook(node) ? `${node.method} ${plainContent(node.url)}` : undefined;
}

function kindLabel(type: string): string {
  const labels: Readonly<Record<string, string>> = KIND_LABELS;
  return labels[type] ?? 'branch';
}
