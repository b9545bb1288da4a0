import { err } from './print.js';

/** Shows a line on a terminal while something is done, if there is one to show, and takes it away again. */
export async function whileSaying<T>(text: string | undefined, work: () => Promise<T>, to = err): Promise<T> {
  if (text === undefined || !to.isTerminal) return work();
  to.write(to.colours.dim(text));
  try {
    return await work();
  } finally {
    to.write(`\r${' '.repeat(text.length)}\r`);
  }
}
