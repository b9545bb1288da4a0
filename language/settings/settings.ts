import type { Diagnostic } from 'vscode-languageserver-types';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Setting } from '../diagnostics/settings.js';

/** What the file is called in which a project says how serious diagnostics are. */
export const SETTINGS_FILE = 'seqbot.config.json';

/** What a project has set. */
export interface Settings {
  /** What becomes of diagnostics; those left out are what the catalogue says. */
  readonly severities: ReadonlyMap<DiagnosticCode, Setting>;
  /** What is wrong with the settings themselves, in the order of their file. */
  readonly findings: readonly Diagnostic[];
}

/** Where nothing is set. */
export const DEFAULT_SETTINGS: Settings = { severities: new Map(), findings: [] };
