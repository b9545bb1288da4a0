import type { LangiumDocument } from 'langium';
import type { DiagnosticCode, ParamsOf } from '../diagnostics/catalogue.js';
import type { BotFile } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import type { Span } from '../symbols/symbol.js';
import type { SourceEdit } from './edit.js';

/** A way to mend a diagnostic. */
export interface Fix {
  /** What it does, as an order: shown in a menu. */
  readonly title: string;
  readonly edits: readonly SourceEdit[];
  /** Whether it is the one obvious mend. */
  readonly preferred: boolean;
  /**
   * Whether it may be applied unseen (on save, by `check --fix`): it writes what the source is understood as already,
   * or takes away what has no effect.
   */
  readonly automatic?: boolean;
}

/** A diagnostic to mend. */
export interface Problem<Code extends DiagnosticCode> {
  readonly document: LangiumDocument<BotFile>;
  /** Where it stands. */
  readonly span: Span;
  readonly params: ParamsOf<Code>;
  readonly services: SeqbotServices;
}

/** Knows how one kind of diagnostic is mended. */
export type Fixer<Code extends DiagnosticCode> = (problem: Problem<Code>) => readonly Fix[];

/** A fix that puts a text in the place of the diagnostic. */
export function replacing(
  { document, span }: Pick<Problem<DiagnosticCode>, 'document' | 'span'>,
  title: string,
  text: string,
  preferred = true,
): Fix {
  return { title, edits: [{ document, ...span, text }], preferred };
}

/** A fix that may be applied unseen: see {@link Fix.automatic}. */
export function automatic(fix: Fix): Fix {
  return { ...fix, automatic: true };
}

/** What stands where the diagnostic is. */
export function sourceOf({ document, span }: Pick<Problem<DiagnosticCode>, 'document' | 'span'>): string {
  return document.textDocument.getText().slice(span.start, span.end);
}
