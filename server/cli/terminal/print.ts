import type { WriteStream } from 'node:tty';
import pc from 'picocolors';
import { visibleJson } from './visible.js';

/** The colours of a stream: functions that leave a text as it is where there are none. */
export type Colours = ReturnType<typeof pc.createColors>;

/** A stream to print whole lines to. */
export interface Printer {
  readonly colours: Colours;
  readonly isTerminal: boolean;
  /** Prints a text as it stands and a line break. */
  line(text?: string): void;
  /** Prints a text as it stands. */
  write(text: string): void;
}

/** Results. */
export const out = printer(process.stdout);
/** What is said about them: problems, notes. */
export const err = printer(process.stderr);

/** Prints a value as JSON. */
export function printJson(value: unknown): void {
  out.line(visibleJson(JSON.stringify(value, null, 2)));
}

/** One line to standard error, beginning with the command's name. */
export function say(text: string): void {
  err.line(`seqbot: ${text}`);
}

function printer(stream: WriteStream): Printer {
  const write = (text: string) => void stream.write(text);
  return {
    // NO_COLOR and a dumb terminal are Node's to know.
    colours: pc.createColors(stream.isTTY === true && stream.hasColors()),
    isTerminal: stream.isTTY === true,
    line: (text = '') => write(`${text}\n`),
    write,
  };
}
