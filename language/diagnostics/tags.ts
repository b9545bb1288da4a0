import type { DiagnosticTag } from 'vscode-languageserver-types';

/** Marks what could be left out: editors show it faded. (The value of `DiagnosticTag.Unnecessary`, known here as a type only.) */
export const UNNECESSARY: DiagnosticTag[] = [1];
