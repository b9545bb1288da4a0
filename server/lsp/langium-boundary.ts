import type { PrepareRenamePlaceholder, Range } from 'vscode-languageserver';

/**
 * Langium types the answer to `prepareRename` narrower than the protocol does, and passes it on as it is. The range
 * with a placeholder is what the protocol knows as `PrepareRenamePlaceholder`.
 */
export function asPreparedRange(answer: PrepareRenamePlaceholder): Range {
  return answer as unknown as Range;
}
