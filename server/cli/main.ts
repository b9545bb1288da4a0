import { CommanderError } from 'commander';
import { EXIT, type ExitCode, Misuse } from './exit-codes.js';
import { createProgram } from './program.js';
import { say } from './terminal/print.js';
import { visibleLine } from './terminal/visible.js';

function finish(code: ExitCode): void {
  process.exitCode = code;
}

/** One line for what a person did wrong and for what we did wrong; where that was only when asked for. */
function report(error: unknown): void {
  // Commander has printed what it has to say.
  if (error instanceof CommanderError) finish(error.exitCode === 0 ? EXIT.fine : EXIT.misuse);
  else if (error instanceof Misuse) {
    say(visibleLine(error.message));
    finish(EXIT.misuse);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    say(`a mistake in seqbot itself: ${visibleLine(message)} (SEQBOT_DEBUG=1 shows where)`);
    if (process.env.SEQBOT_DEBUG) console.error(error);
    finish(EXIT.internal);
  }
}

/** Whoever reads has seen enough, as in `seqbot check bots | head`. */
function endOnBrokenPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

endOnBrokenPipe(process.stdout);
endOnBrokenPipe(process.stderr);
process.on('uncaughtException', (error) => {
  report(error);
  process.exit();
});
createProgram(finish).parseAsync().catch(report);
