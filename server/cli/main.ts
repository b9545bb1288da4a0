import { CommanderError } from 'commander';
import { EXIT, type ExitCode, Misuse } from './exit-codes.js';
import { reason } from './input/reason.js';
import { createProgram } from './program.js';
import { say } from './terminal/print.js';
import { visibleLine } from './terminal/visible.js';

function finish(code: ExitCode): void {
  process.exitCode = code;
}

/** Whether an error says that the folder in which all is done was deleted. */
function isFolderGone(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}

/** One line for what a person did wrong and for what we did wrong; where that was only when asked for. */
function report(error: unknown): void {
  // Commander has printed what it has to say.
  if (error instanceof CommanderError) finish(error.exitCode === 0 ? EXIT.fine : EXIT.misuse);
  else if (error instanceof Misuse) {
    say(visibleLine(error.message));
    finish(EXIT.misuse);
  } else if (isFolderGone(error)) {
    say('the working directory is no more.');
    finish(EXIT.misuse);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    say(`a mistake in seqbot itself: ${visibleLine(message)} (SEQBOT_DEBUG=1 shows where)`);
    if (process.env.SEQBOT_DEBUG) console.error(error);
    finish(EXIT.internal);
  }
}

/** Ends when nobody reads on, as in `seqbot check bots | head`, and when a disk is full. */
function endOnceUnwritable(stream: NodeJS.WriteStream, name: string): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    say(`${name}: ${reason(error)}`);
    process.exit(EXIT.misuse);
  });
}

endOnceUnwritable(process.stdout, 'standard output');
endOnceUnwritable(process.stderr, 'standard error');
process.on('uncaughtException', (error) => {
  report(error);
  process.exit();
});
createProgram(finish).parseAsync().catch(report);
