import {
  type AstNode,
  AstUtils,
  Cancellation,
  DefaultDocumentValidator,
  interruptAndCheck,
  type LangiumDocument,
  type LexingDiagnostic,
  type ParseResult,
  type ValidationAcceptor,
  type ValidationCheck,
  type ValidationOptions,
} from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { isDiagnosticCode } from '../diagnostics/catalogue.js';
import { diagnosticOf, messageText } from '../diagnostics/diagnostic.js';
import { isBotFile } from '../generated/ast.js';
import { unresolvedName } from '../references/unresolved.js';
import { walk } from '../references/walk.js';
import type { SeqbotServices } from '../services.js';
import { withSeverities } from '../settings/apply.js';
import type { CodedLexingDiagnostic } from '../text/lexer.js';
import { capped } from './capped.js';
import { withoutEchoes } from './echoes.js';
import { isSound } from './flow/gaps.js';
import { nearSuppressions } from './near-suppressions.js';
import { withoutSuppressed } from './suppressions.js';

/** For how many unknown names of a file what was meant is looked for: that compares with every name there is. */
const MAX_SUGGESTIONS = 100;

/** How many nodes are checked before others get a turn. */
const BATCH = 500;

/** Gives Langium's own errors their codes in the catalogue, and checks nodes in plain loops. */
export class SeqbotDocumentValidator extends DefaultDocumentValidator {
  constructor(private readonly services: SeqbotServices) {
    super(services);
  }

  override async validateDocument(
    document: LangiumDocument,
    options: ValidationOptions = {},
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<Diagnostic[]> {
    const found = withoutEchoes(
      await super.validateDocument(document, options, cancelToken),
      sequenceLines(document.parseResult.value),
    );
    const settings = await this.services.shared.workspace.SettingsFiles.of(document.uri);
    const kept = withoutSuppressed(document, found, () => isSound(document, this.services));
    return withSeverities([...kept, ...nearSuppressions(document)], settings);
  }

  protected override processLexingErrors(result: ParseResult, diagnostics: Diagnostic[]): void {
    for (const { code, params, line = 1, column = 1, length } of codedReport(result)) {
      const character = column - 1;
      const range = {
        start: { line: line - 1, character },
        end: { line: line - 1, character: character + length },
      };
      diagnostics.push(diagnosticOf(code, params, range));
    }
  }

  protected override processParsingErrors(
    result: ParseResult,
    diagnostics: Diagnostic[],
    options: ValidationOptions,
  ): void {
    const found: Diagnostic[] = [];
    super.processParsingErrors(result, found, options);
    for (const diagnostic of found) {
      diagnostics.push(diagnosticOf('syntax-error', { message: messageText(diagnostic) }, diagnostic.range));
    }
  }

  protected override processLinkingErrors(document: LangiumDocument, diagnostics: Diagnostic[]): void {
    let count = 0;
    for (const { error, $refNode } of document.references) {
      if (!error || !$refNode) continue;
      const unresolved = unresolvedName(error.info, this.services, count++ < MAX_SUGGESTIONS);
      if (!unresolved) continue;
      const { code, params } = unresolved;
      diagnostics.push(diagnosticOf(code, params, $refNode.range));
    }
  }

  /** Langium passes these on as arguments of one call, which overflows the stack for a megabyte of mistakes. */
  protected override async validateAst(
    root: AstNode,
    options: ValidationOptions,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<Diagnostic[]> {
    const found = await super.validateAst(root, options, cancelToken);
    const { uri } = AstUtils.getDocument(root);
    const settings = await this.services.shared.workspace.SettingsFiles.of(uri);
    return capped(found, (diagnostic) => withSeverities([diagnostic], settings)[0]?.severity);
  }

  protected override async validateAstNodes(
    root: AstNode,
    options: ValidationOptions,
    accept: ValidationAcceptor,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<void> {
    const nodes: AstNode[] = [];
    walk(root, (node) => nodes.push(node));
    const checksOf = this.checksByType(options);
    for (const [index, node] of nodes.entries()) {
      if (index % BATCH === 0) await interruptAndCheck(cancelToken);
      for (const check of checksOf(node.$type)) {
        const pending = check(node, accept, cancelToken);
        if (pending) await pending;
      }
    }
  }

  /** The registry makes a stream at every call: ask it once a type. */
  private checksByType({ categories }: ValidationOptions): (type: string) => readonly ValidationCheck[] {
    const known = new Map<string, readonly ValidationCheck[]>();
    return (type) => {
      const checks = known.get(type) ?? this.validationRegistry.getChecks(type, categories).toArray();
      known.set(type, checks);
      return checks;
    };
  }
}

function codedReport({ lexerReport }: ParseResult): CodedLexingDiagnostic[] {
  return (lexerReport?.diagnostics ?? []).filter(isCoded);
}

function isCoded(diagnostic: LexingDiagnostic): diagnostic is CodedLexingDiagnostic {
  return 'params' in diagnostic && 'code' in diagnostic && isDiagnosticCode(String(diagnostic.code));
}

/** Where the sequences of a file begin. */
function sequenceLines(root: AstNode): number[] {
  return isBotFile(root) ? root.sequences.map(({ $cstNode }) => $cstNode?.range.start.line ?? 0) : [];
}
