import type { AstNode, AstNodeDescription, LangiumDocument } from 'langium';
import { type CompletionItem, CompletionItemKind, type Range } from 'vscode-languageserver';
import {
  isAgent,
  isAttribute,
  isBranch,
  isDepartment,
  isSequence,
  isWebhook,
} from '../../../language/generated/ast.js';
import { KIND_LABELS } from '../../../language/references/declarations.js';
import { plainContent } from '../../../language/text/content.js';
import type { SeqbotLspServices } from '../services.js';
import type { Cursor } from './cursor.js';
import { firstLineOf } from './first-line.js';

/** Makes items that replace the word at the cursor. Names come before keywords. */
export class ItemFactory {
  private readonly range: Range;
  private readonly before: string;
  private readonly after: string;

  constructor(
    document: LangiumDocument,
    { word }: Cursor,
    private readonly services: SeqbotLspServices,
  ) {
    const { textDocument } = document;
    this.range = { start: textDocument.positionAt(word.start), end: textDocument.positionAt(word.end) };
    this.before = textDocument.getText().charAt(word.start - 1);
    this.after = textDocument.getText().charAt(word.end);
  }

  keyword(word: string): CompletionItem {
    return { ...this.item(word, word), kind: CompletionItemKind.Keyword, sortText: `2${word}` };
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
    const text = `"${value.replace(/[\\"{]/g, '\\$&').replace(/\n/g, '\\n')}"`;
    return { ...this.item(text, text), kind: CompletionItemKind.EnumMember, sortText: '0' };
  }

  private item(label: string, newText: string): CompletionItem {
    return {
      label,
      filterText: newText.trim() === label ? label : newText,
      textEdit: { range: this.range, newText },
    };
  }

  private described({ type, name, node }: AstNodeDescription): Partial<CompletionItem> {
    const documentation = node && this.services.documentation.DocumentationProvider.getDocumentation(node);
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
