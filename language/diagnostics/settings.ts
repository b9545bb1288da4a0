import { catalogue, type DiagnosticCode } from './catalogue.js';
import type { Severity } from './definition.js';
import { suppressions } from './suppressions.js';

/** What a project can make of a diagnostic. */
export type Setting = Severity | 'off';

/** From the lightest to the gravest. */
export const SETTINGS = [
  'off',
  'hint',
  'information',
  'warning',
  'error',
] as const satisfies readonly Setting[];

export function isSetting(text: string): text is Setting {
  return SETTINGS.some((setting) => setting === text);
}

/** What a project may make of a diagnostic: an error without which no sound bot can be compiled stays an error. */
export function allowedSeverities(code: DiagnosticCode): readonly Setting[] {
  return canBeLowered(code) ? SETTINGS : ['error'];
}

/** Whether a diagnostic may be lowered, turned off and suppressed. */
export function canBeLowered(code: DiagnosticCode): boolean {
  const { severity, adjustable = false } = catalogue[code];
  return severity !== 'error' || adjustable;
}

/** Whether a comment can keep a diagnostic away from a statement. What is wrong with such comments none can. */
export function canBeSuppressed(code: DiagnosticCode): boolean {
  return canBeLowered(code) && !Object.hasOwn(suppressions, code);
}
