import { CstUtils, GrammarAST, type LangiumDocument } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams, Range } from 'vscode-languageserver';
import type { BotFile } from '../../../language/generated/ast.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { fenced } from '../../../language/text/safe-markdown.js';
import { helpFor } from '../keywords/help.js';
import { filled } from '../keywords/row.js';
import { rangeOf } from '../ranges.js';
import type { SeqbotLspServices } from '../services.js';
import { bubbleFor, plainBubble } from './bubble.js';
import { stepHover } from './scenario-step.js';
import { describeSymbol } from './symbol.js';

/**
 * Says what is under the mouse: what happened at the step of a scenario, what a name stands for, or what a keyword does. All that comes from a source goes
 * through trees that hold no HTML and no pictures.
 */
export class SeqbotHoverProvider implements HoverProvider {
  private bubble = plainBubble;

  constructor(private readonly services: SeqbotLspServices) {
    services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.bubble = bubbleFor(capabilities);
    });
  }

  getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
    if (!hasBotFile(document)) return undefined;
    const offset = document.textDocument.offsetAt(position);
    const help = this.symbolHover(document, offset) ?? keywordHover(document, offset);
    const step = stepHover(document, offset, this.services);
    if (!step) return help && inMarkdown(help);
    const value = help ? `${step.value}\n\n---\n\n${help.value}` : step.value;
    return inMarkdown({ value, range: help?.range ?? step.range });
  }

  private symbolHover(document: LangiumDocument<BotFile>, offset: number): Said | undefined {
    const found = this.services.references.Symbols.at(document, offset);
    if (!found) return undefined;
    const { DocumentationProvider } = this.services.documentation;
    const documentation = DocumentationProvider.getDocumentation(found.symbol);
    const value = describeSymbol(found.symbol, documentation, this.bubble);
    return { value, range: rangeOf(document, found) };
  }
}

/** Markdown, and what of the source it is about. */
interface Said {
  readonly value: string;
  readonly range: Range;
}

function inMarkdown({ value, range }: Said): Hover {
  return { contents: { kind: 'markdown', value }, range };
}

function keywordHover(document: LangiumDocument<BotFile>, offset: number): Said | undefined {
  const root = document.parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
  const keyword = leaf?.grammarSource;
  if (!leaf || leaf.hidden || !GrammarAST.isKeyword(keyword) || !/^[a-z]/.test(keyword.value))
    return undefined;
  const help = helpFor(keyword);
  if (!help) return undefined;
  const value = `${help.line}\n\n${fenced(filled(help.snippet), 'seqbot')}`;
  return { value, range: leaf.range };
}
