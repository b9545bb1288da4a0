import { readFileSync } from 'node:fs';

const [bot, first] = readFileSync('examples/pizza.seqbot', 'utf8').split(/^(?=scenario )/m);

/** The example with its first scenario alone: a slip at the end of it is one at the end of the file. */
export const base = `${bot}${first?.trim()}\n`;
