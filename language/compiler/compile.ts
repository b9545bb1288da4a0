import { DocumentState, type LangiumDocument, UriUtils } from 'langium';
import { messageOf } from '../diagnostics/catalogue.js';
import { messageText } from '../diagnostics/diagnostic.js';
import type { BotFile } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import type { Lowered } from './lower.js';

/** An error that forbids compiling. Line and character are zero-based, characters count UTF-16 units. */
export interface Problem {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  readonly message: string;
  readonly code: string;
}

export type Compiled =
  | ({ readonly status: 'compiled' } & Lowered)
  | { readonly status: 'refused'; readonly reason: Refusal; readonly problems: readonly Problem[] };

/**
 * Why there is no bot: there are errors, or there is no sequence. A file of declarations only is there to be imported;
 * whoever compiles all files of a folder passes over it.
 */
export type Refusal = 'errors' | 'no-sequence';

/** Whether a file and all that it imports are validated, so that the bot can be judged. */
export function isValidated(document: LangiumDocument, services: SeqbotServices): boolean {
  const files = services.shared.workspace.Imports.reachable(document);
  return files.every(({ state }) => state >= DocumentState.Validated);
}

/** Compiles a file: lowering, refused while any file of the bot has errors. All of them must be validated. */
export function compile(document: LangiumDocument<BotFile>, services: SeqbotServices): Compiled {
  const problems = errorsOf(document, services);
  if (problems.length > 0) return { status: 'refused', reason: 'errors', problems };
  if (hasNoSequence(document))
    return { status: 'refused', reason: 'no-sequence', problems: [noSequence(document)] };
  return { status: 'compiled', ...services.flow.DocumentFlows.lowered(document) };
}

/** The errors of a file and of all that it imports, and that it has no sequence if so. */
export function problemsOf(document: LangiumDocument<BotFile>, services: SeqbotServices): Problem[] {
  const problems = errorsOf(document, services);
  return problems.length === 0 && hasNoSequence(document) ? [noSequence(document)] : problems;
}

/** The errors of a file and of all that it imports. All of them must be validated. */
export function errorsOf(document: LangiumDocument<BotFile>, services: SeqbotServices): Problem[] {
  return services.shared.workspace.Imports.reachable(document).flatMap(errorsIn);
}

function hasNoSequence(document: LangiumDocument<BotFile>): boolean {
  return document.parseResult.value.sequences.length === 0;
}

function noSequence({ uri }: LangiumDocument): Problem {
  const message = messageOf('no-sequence', { file: UriUtils.basename(uri) });
  return { uri: uri.toString(), line: 0, character: 0, message, code: 'no-sequence' };
}

/** @throws if the document is not validated: what is not known to be right must not pass for it */
function errorsIn(document: LangiumDocument): Problem[] {
  if (document.state < DocumentState.Validated)
    throw new Error(`${document.uri.toString()} is not validated`);
  return (document.diagnostics ?? [])
    .filter(({ severity }) => severity === 1)
    .map((diagnostic) => ({
      uri: document.uri.toString(),
      line: diagnostic.range.start.line,
      character: diagnostic.range.start.character,
      message: messageText(diagnostic),
      code: String(diagnostic.code),
    }));
}
