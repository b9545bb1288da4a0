import { defineConfig } from 'vitest/config';

/** Tests of the .vsix that `npm run package` has made. They are no unit tests: VS Code installs it first. */
export default defineConfig({
  test: { include: ['test/package/*.package.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
