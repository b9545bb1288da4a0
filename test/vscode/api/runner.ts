import { config } from 'chai';
import { tabGroupsClosed } from './tabs.js';

// A failure says all that it has found.
config.truncateThreshold = 0;

interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

const tests: Test[] = [];

/** Writes to the terminal that the suite was started from; VS Code's console has other writers too. */
export function say(text: string): void {
  console.log(`suite: ${text}`);
}

/** Adds a test. It passes unless it throws; afterwards every tab is closed and unsaved text is dropped. */
export function test(name: string, body: Test['body']): void {
  tests.push({ name, body });
}

/**
 * Runs every test in the order of the files' names; VS Code calls this. The last line counts.
 * @throws when a test failed or there was none
 */
export async function run(): Promise<void> {
  let failed = 0;
  for (const each of tests) failed += (await passes(each)) ? 0 : 1;
  say(`${tests.length - failed} passed, ${failed} failed`);
  if (failed > 0 || tests.length === 0) throw new Error(`${failed} of ${tests.length} tests failed`);
}

async function passes({ name, body }: Test): Promise<boolean> {
  const start = Date.now();
  say(`  · ${name}`);
  try {
    await body().finally(tabGroupsClosed);
  } catch (error) {
    say(`  ✗ ${name}\n${textOf(error)}`);
    return false;
  }
  say(`  ✓ ${name} (${Date.now() - start} ms)`);
  return true;
}

/** Consoles of a web worker print an error as `{}`. */
function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
