import { CodeActionKind } from 'vscode-languageserver';

/** Makes all automatic fixes of a file: what `editor.codeActionsOnSave` names. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.seqbot`;

/** The kinds of code actions there are. */
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] as const;

/** Whether a client that asks for certain kinds wants a quick fix. */
export function wantsFixes(only: readonly string[] | undefined): boolean {
  return !only || only.some((kind) => isWithin(CodeActionKind.QuickFix, kind));
}

/** Whether a client that asks for certain kinds wants what may be rewritten where nothing is wrong. */
export function wantsRewrites(only: readonly string[] | undefined): boolean {
  return !only || only.some((kind) => isWithin(CodeActionKind.RefactorRewrite, kind));
}

/** Whether a client asks for what mends a whole file: that is never offered unasked. */
export function wantsFixAll(only: readonly string[] | undefined): boolean {
  return only?.some((kind) => kind !== '' && isWithin(FIX_ALL, kind)) ?? false;
}

/** Kinds are words with dots between; each stands for all that begin with its words. */
function isWithin(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
