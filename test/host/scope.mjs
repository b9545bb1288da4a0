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
  const code = await Promise.race([stopped(), outcome(main, scope)]);
  try {
    await scope.close();
  } catch (error) {
    report(error);
    process.exit(code || 1);
  }
  process.exit(code);
}

/**
 * @param {(scope: Scope) => Promise<number>} main
 * @param {Scope} scope
 */
async function outcome(main, scope) {
  try {
    return await main(scope);
  } catch (error) {
    if (!isStopping) report(error);
    return 1;
  }
}

/** Whether a signal has asked this process to stop: what fails from then on fails because of that. */
let isStopping = false;

/** @returns {Promise<number>} the exit code for the first signal that asks this process to stop */
function stopped() {
  return new Promise((resolve) => {
    for (const [signal, code] of Object.entries(SIGNAL_EXIT_CODES)) {
      process.once(signal, () => {
        isStopping = true;
        resolve(code);
      });
    }
  });
}

/** @param {unknown} error */
function report(error) {
  console.error(error instanceof HostError ? `error: ${error.message}` : error);
}
