import type { Diagnostic } from 'vscode-languageserver-types';

/** How many errors, and how many other diagnostics, the checks of one file may give. */
const MAX_DIAGNOSTICS = 1000;

/** What is off is of no use at all. */
const OFF = 5;

/**
 * As many diagnostics as anybody may want to read, in the order in which they were found. What is more serious is never
 * left out for what is less; errors are counted apart.
 *
 * @param severityOf how serious the project takes one, as the Language Server Protocol numbers it; nothing for off
 */
export function capped(
  diagnostics: readonly Diagnostic[],
  severityOf: (diagnostic: Diagnostic) => number | undefined,
): Diagnostic[] {
  if (diagnostics.length <= MAX_DIAGNOSTICS) return [...diagnostics];
  const ranked = diagnostics.map((diagnostic) => ({ diagnostic, rank: severityOf(diagnostic) ?? OFF }));
  const errors = ranked.filter(({ rank }) => rank === 1);
  // Sorting keeps the order of what is equally serious.
  const others = ranked.filter(({ rank }) => rank !== 1).sort((a, b) => a.rank - b.rank);
  const kept = new Set([...errors.slice(0, MAX_DIAGNOSTICS), ...others.slice(0, MAX_DIAGNOSTICS)]);
  return ranked.filter((one) => kept.has(one)).map(({ diagnostic }) => diagnostic);
}
