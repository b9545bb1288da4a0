import type { WriteStream } from 'node:tty';
import pc from 'picocolors';
import { visibleJson } from './visible.js';

/** The colours of a stream: functions that leave a text as it is where there are none. */
export type Colours = ReturnType<typeof pc.createColors>;

/** A stream to print whole lines to. */
export interface Printer {
  readonly colours: Colours;
  readonly isTerminal: boolean;
  /** How many cells a line of the terminal has now; nothing where lines may be of any length. */
  readonly width: number | undefined;
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
  const isTerminal = stream.isTTY === true;
  return {
    // Node knows dumb terminals, but lets FORCE_COLOR win over NO_COLOR, and complains.
    colours: pc.createColors(isTerminal && !process.env.NO_COLOR && stream.hasColors()),
    isTerminal,
    // A terminal that does not know its width says 0.
    get width() {
      return isTerminal && stream.columns > 0 ? stream.columns : undefined;
    },
    line: (text = '') => write(`${text}\n`),
    write,
  };
}
