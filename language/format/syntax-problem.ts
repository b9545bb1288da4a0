import type { AstNode, LangiumDocument } from 'langium';
import { type DiagnosticCode, isDiagnosticCode, messageOf, type ParamsOf } from '../diagnostics/catalogue.js';
import { type BotFile, isArrow, isGoto, isHole, isText } from '../generated/ast.js';
import { walk } from '../references/walk.js';

/** What keeps a file from being formatted. */
export interface SyntaxProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** UTF-16 units from the start of the file. */
  readonly offset: number;
  readonly length: number;
}

/**
 * The first place where a file is not what the grammar says, slips of other languages included. There nobody knows how
 * the author means it, and line breaks may decide what a word is.
 */
export function firstSyntaxProblem({
  parseResult: { value, lexerReport, lexerErrors, parserErrors },
  textDocument,
}: LangiumDocument<BotFile>): SyntaxProblem | undefined {
  const end = textDocument.getText().length;
  const lexing = [...(lexerReport?.diagnostics ?? []), ...lexerErrors];
  const problems = [
    ...lexing.map((error) => ({
      code: codeOf(error),
      message: error.message,
      offset: error.offset,
      length: error.length,
    })),
    // At the end of the file there is no token to point at.
    ...parserErrors.map(({ message, token: { startOffset, image } }) => ({
      code: 'syntax-error' as const,
      message,
      offset: startOffset >= 0 ? startOffset : end,
      length: startOffset >= 0 ? image.length : 0,
    })),
    ...unfinished(value),
  ];
  return problems.reduce<SyntaxProblem | undefined>(
    (first, problem) => (first && first.offset <= problem.offset ? first : problem),
    undefined,
  );
}

/** The lexer of this language says the code. */
function codeOf(error: object): DiagnosticCode {
  const code = 'code' in error ? String(error.code) : '';
  return isDiagnosticCode(code) ? code : 'syntax-error';
}

/** The grammar lets these pass, so that half-typed code parses. */
function unfinished(file: BotFile): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  walk(file, (node) => {
    const problem = whatIsMissing(node);
    const { offset = 0, length = 0 } = node.$cstNode ?? {};
    if (problem) found.push({ ...problem, offset, length });
  });
  return found;
}

function whatIsMissing(node: AstNode): Pick<SyntaxProblem, 'code' | 'message'> | undefined {
  if (isText(node) && !node.closed)
    return problem('unclosed-text', { quotes: node.block ? QUOTES.block : QUOTES.line });
  if (isHole(node) && !node.closed) return problem('unclosed-reference', {});
  if (isArrow(node) && !node.branch) return problem('missing-target', { after: '->' });
  if (isGoto(node) && !node.branch) return problem('missing-target', { after: 'goto' });
  return undefined;
}

const QUOTES = { line: '"', block: '"""' } as const;

function problem<Code extends DiagnosticCode>(code: Code, params: ParamsOf<Code>) {
  return { code, message: messageOf(code, params) };
}
