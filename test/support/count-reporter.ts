import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints the count that `npm test` adds up. */
export default class CountReporter implements Reporter {
  #passed = 0;
  #failed = 0;

  onTestEnd(_test: TestCase, { status }: TestResult): void {
    if (status === 'passed') this.#passed++;
    else this.#failed++;
  }

  onEnd(): void {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
