import writeFileAtomic from 'write-file-atomic';
import type { Failure } from '../exit-codes.js';
import type { Input } from '../input/inputs.js';
import { reason } from '../input/reason.js';

/**
 * Writes a source in place of what was read, whole or not at all; what came from standard input is written nowhere.
 * Returns what went wrong, if anything.
 */
export async function writeBack(input: Input, text: string): Promise<Failure | undefined> {
  if (input.isStandardInput) return undefined;
  try {
    await writeFileAtomic(input.real, text);
    return undefined;
  } catch (error) {
    return { file: input.shown, message: reason(error) };
  }
}
