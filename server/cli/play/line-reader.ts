import { createInterface, type Interface } from 'node:readline';
import { out } from '../terminal/print.js';
import { visibleLine } from '../terminal/visible.js';

/** The visitor's lines from standard input: typed in a terminal, else one answer a line. */
export class LineReader {
  readonly isTerminal = process.stdin.isTTY === true && out.isTerminal;
  /** Aborted when the visitor leaves a terminal. */
  readonly closed: AbortSignal;
  /** The last line that came. */
  last = '';
  private readonly readline: Interface;
  private readonly lines: AsyncIterator<string>;

  /** @param isEchoed whether prompts, and lines that nobody sees being typed, are printed */
  constructor(private readonly isEchoed: boolean) {
    const { isTerminal } = this;
    this.readline = createInterface({ input: process.stdin, ...(isTerminal && { output: process.stdout }) });
    this.lines = this.readline[Symbol.asyncIterator]();
    const abort = new AbortController();
    if (isTerminal) this.readline.once('close', () => abort.abort());
    this.closed = abort.signal;
  }

  /** The next line, or nothing at the end of input or when the visitor presses Ctrl+C. */
  async next(prompt: string): Promise<string | undefined> {
    // Who has left is not asked.
    if (this.closed.aborted) return undefined;
    this.ask(prompt);
    const { value, done } = await this.lines.next();
    if (done) {
      if (this.isEchoed) out.line();
      return undefined;
    }
    if (this.isEchoed && process.stdin.isTTY !== true) out.line(visibleLine(value));
    this.last = value;
    return value;
  }

  /** A remark between two lines of the visitor. */
  remark(text: string): void {
    if (this.isEchoed) out.line(text);
  }

  /** Reads no more: a paused pipe, whose other end is open, would keep the process. */
  close(): void {
    this.readline.close();
    process.stdin.destroy();
  }

  private ask(prompt: string): void {
    if (!this.isEchoed) return;
    if (this.isTerminal) {
      this.readline.setPrompt(prompt);
      this.readline.prompt();
    } else out.write(prompt);
  }
}
