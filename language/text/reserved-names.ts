/**
 * After these a name stands and nothing else: even a word that never is one was meant as a name, and gets an error
 * that says so. Conditions are not among them: there `not` is what it says.
 */
const ONLY_NAMES: ReadonlySet<string> = new Set([
  ...['attribute', 'agent', 'department', 'webhook', 'sequence', 'branch', '->', 'goto'],
  ...['bot', 'of', 'call', 'ask', 'saves', 'save', 'set', 'clear'],
]);

/** Whether a word that never is a name can only be meant as one, by the kind of the token before it. */
export function isMeantAsName(before: string): boolean {
  return ONLY_NAMES.has(before);
}
