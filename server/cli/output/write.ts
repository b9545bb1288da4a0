import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Failure } from '../exit-codes.js';
import { isAbsent, reason } from '../input/reason.js';
import { makeFolder } from './folder.js';

/** Writes a file, whole or not at all, and makes its folder where there is none. Returns what went wrong, if anything. */
export async function writeWhole(file: string, text: string): Promise<Failure | undefined> {
  try {
    await makeFolder(path.dirname(path.resolve(file)));
    await writeFileAtomic(file, text);
    return undefined;
  } catch (error) {
    return { file, message: isAbsent(error) ? 'there can be no such folder' : reason(error) };
  }
}
