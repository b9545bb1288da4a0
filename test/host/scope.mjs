import { HostError } from './failure.mjs';

/** How a process ends that was stopped by a signal: 128 and the signal's number. */
const SIGNAL_EXIT_CODES = Object.freeze({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 });

/**
 * What a script has opened and must close again, in reverse order: servers, browsers, temporary folders.
 * Only what was put in here is ended.
 */
export class Scope {
  /** @type {(() => unknown)[]} */
  #closers = [];

  /**
   * Remembers how to close something.
   * @param {() => unknown} close may return a promise
   */
  defer(close) {
    this.#closers.push(close);
  }

  /** Closes everything; the first failure is thrown after all have been tried. */
  async close() {
    const failures = [];
    for (let close = this.#closers.pop(); close; close = this.#closers.pop()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}

/**
 * Runs a script: `main` gets a scope that is closed when it is done, when it fails, and on Ctrl-C. A `HostError` is
 * printed as one line, anything else with its stack. The process ends with what `main` returns.
 * @param {(scope: Scope) => Promise<number>} main returns the exit code
 */
export async function runScript(main) {
  const scope = new Scope();
  for (const [signal, code] of Object.entries(SIGNAL_EXIT_CODES)) {
    process.once(signal, () => void closeAndExit(scope, code));
  }
  let code = 1;
  try {
    code = await main(scope);
  } catch (error) {
    report(error);
  }
  await closeAndExit(scope, code);
}

/**
 * @param {Scope} scope
 * @param {number} code
 */
async function closeAndExit(scope, code) {
  try {
    await scope.close();
  } catch (error) {
    report(error);
    process.exit(code || 1);
  }
  process.exit(code);
}

/** @param {unknown} error */
function report(error) {
  console.error(error instanceof HostError ? `error: ${error.message}` : error);
}
