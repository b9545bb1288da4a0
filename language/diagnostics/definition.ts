/** How serious a diagnostic is before a project's settings change that. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One row of the catalogue. The message is one sentence for the author; `why` says in two what the rule is for. */
export interface Definition<Params> {
  readonly severity: Severity;
  /**
   * Whether a project may take an error more lightly: it is a limit of the platform only, and the bot with it still fits
   * the schema of compiled bots. Every other error stays one. What is no error can always be changed.
   */
  readonly adjustable?: true;
  readonly message: (params: Params) => string;
  readonly why: string;
  /** Whether it is about a project's settings: its examples are such files, which are JSON. */
  readonly inSettings?: true;
  /** Source that gives this diagnostic, and the same source mended. */
  readonly bad: string;
  readonly good: string;
}

/** Types a row by its parameters while keeping the table a plain object. */
export function define<Params>(definition: Definition<Params>): Definition<Params> {
  return definition;
}
