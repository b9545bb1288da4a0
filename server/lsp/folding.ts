import { CstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { hasBotFile } from '../../language/references/imports.js';

/** Folds what stands between braces, texts over several lines, comments, and the imports. */
export class SeqbotFoldingProvider implements FoldingRangeProvider {
  getFoldingRanges(document: LangiumDocument): FoldingRange[] {
    if (!hasBotFile(document)) return [];
    const root = document.parseResult.value.$cstNode;
    if (!root) return [];
    const folds = new Folds();
    for (const leaf of CstUtils.flattenCst(root)) folds.add(leaf);
    const imports = document.parseResult.value.imports.map(({ $cstNode }) => $cstNode?.range.start.line ?? 0);
    return [...folds.done(), ...fold(Math.min(...imports), Math.max(...imports), FoldingRangeKind.Imports)];
  }
}

/** Where the closing token stands, a fold ends: `below` leaves that line to be seen. */
const PAIRS: Readonly<Record<string, { opens: string; below: boolean }>> = {
  '}': { opens: '{', below: true },
  BLOCK_END: { opens: 'BLOCK_START', below: false },
};
const OPENERS: ReadonlySet<string> = new Set(Object.values(PAIRS).map(({ opens }) => opens));
const LINE_COMMENTS: ReadonlySet<string> = new Set(['SL_COMMENT', 'DOC_COMMENT']);

/** Takes the tokens of a file in their order. */
class Folds {
  private readonly folds: FoldingRange[] = [];
  private readonly open: { name: string; line: number }[] = [];
  private comment: { type: string; first: number; last: number } | undefined;

  add({ tokenType: { name }, range: { start, end } }: LeafCstNode): void {
    if (LINE_COMMENTS.has(name)) this.lineComment(name, start.line);
    if (name === 'ML_COMMENT') this.folds.push(...fold(start.line, end.line, FoldingRangeKind.Comment));
    if (OPENERS.has(name)) this.open.push({ name, line: start.line });
    const pair = PAIRS[name];
    if (pair && this.open.at(-1)?.name === pair.opens) {
      const first = this.open.pop()?.line ?? 0;
      this.folds.push(...fold(first, pair.below ? end.line - 1 : end.line));
    }
  }

  done(): FoldingRange[] {
    this.endComment();
    return this.folds;
  }

  private lineComment(type: string, line: number): void {
    if (this.comment?.type === type && this.comment.last === line - 1) this.comment.last = line;
    else {
      this.endComment();
      this.comment = { type, first: line, last: line };
    }
  }

  private endComment(): void {
    if (this.comment)
      this.folds.push(...fold(this.comment.first, this.comment.last, FoldingRangeKind.Comment));
  }
}

function fold(startLine: number, endLine: number, kind?: FoldingRangeKind): FoldingRange[] {
  return endLine > startLine ? [{ startLine, endLine, ...(kind ? { kind } : {}) }] : [];
}
