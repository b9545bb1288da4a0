import { type Buffer, isUtf8 } from 'node:buffer';
import { fstatSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { reason } from './reason.js';

/** The text of a file, or why there is none. `lenient` is what can be made of bytes that are not UTF-8. */
export type Read =
  | { readonly text: string; readonly wrong?: undefined }
  | { readonly wrong: string; readonly lenient?: string };

const FOLDER = 'this is a folder, not a file';

/** Reads a file or a pipe. */
export async function readText(file: string): Promise<Read> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return { wrong: FOLDER };
    // A device may never end.
    if (found.isCharacterDevice() || found.isBlockDevice()) return { wrong: 'this is a device, not a file' };
    return decoded(await readFile(file));
  } catch (error) {
    return { wrong: reason(error) };
  }
}

/** Reads standard input to its end. */
export async function readStandardInput(): Promise<Read> {
  try {
    // Node takes a folder for an empty file here.
    if (fstatSync(0).isDirectory()) return { wrong: FOLDER };
    return decoded(await buffer(process.stdin));
  } catch (error) {
    return { wrong: reason(error) };
  }
}

function decoded(bytes: Buffer): Read {
  const text = bytes.toString('utf8');
  return isUtf8(bytes) ? { text } : { wrong: `this is not UTF-8 text: ${firstSlip(bytes)}`, lenient: text };
}

/** The line and character of the first byte that is not UTF-8. A line break is never part of another character. */
function firstSlip(bytes: Buffer): string {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf('\n', start);
    const content = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (!isUtf8(content)) return `line ${line}, character ${content.toString('utf8').indexOf('\uFFFD') + 1}`;
    if (end < 0) break;
    start = end + 1;
  }
  return 'at its end';
}
