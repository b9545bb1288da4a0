import type { AstNode, CommentProvider, DocumentationProvider } from 'langium';
import { isSuppressionLine } from './suppression-comment.js';

/** The `///` lines right above a declaration, sequence or branch, without the slashes: Markdown. */
export class SeqbotCommentProvider implements CommentProvider {
  getComment(node: AstNode): string | undefined {
    const cst = node.$cstNode;
    if (!cst) return undefined;
    const source = cst.root.fullText;
    const lines: string[] = [];
    let end = source.lastIndexOf('\n', cst.offset - 1);
    // Of several declarations on one line only the first is meant.
    if (source.slice(end + 1, cst.offset).trim() !== '') return undefined;
    while (end >= 0) {
      const start = source.lastIndexOf('\n', end - 1) + 1;
      const line = source.slice(start, end).trim();
      end = start - 1;
      if (isSuppressionLine(line)) continue;
      if (!/^\/\/\/(?!\/)/.test(line)) break;
      lines.unshift(line.replace(/^\/\/\/ ?/, ''));
    }
    return lines.length > 0 ? lines.join('\n') : undefined;
  }
}

export class SeqbotDocumentationProvider implements DocumentationProvider {
  constructor(private readonly comments: CommentProvider) {}

  getDocumentation(node: AstNode): string | undefined {
    return this.comments.getComment(node);
  }
}
